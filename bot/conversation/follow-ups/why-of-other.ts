import { aside } from '../../answers/aside.ts';
import type { Context } from '../../context.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { wordsOfConcept } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { wordsOf } from '../../understand/words.ts';
import { clauseOf } from '../clause-of.ts';
import type { Response } from '../response.ts';

const WHY: ReadonlySet<IntentName> = new Set(['why', 'why-not-shown']);

/**
 * "Why is Anna not shown?" with a name that the asker may not see, or that nobody has: a question without a word for the writer, and with a word that
 * the language does not have. It gets the answer of every other name.
 */
export function whyOfOther(context: Context, { text }: Message, { sentences, language }: Understood): Response | undefined {
  const [sentence, ...others] = sentences;
  if (!sentence || others.length > 0 || !WHY.has(sentence.intent) || isNamed(sentence)) return undefined;
  const words = clauseOf(wordsOf(text, language.rewriting), text, sentence.said.text);
  const { commands, core, groups, vocabulary, guesser } = language;
  // "Why don't I see Anna?" has a word for the writer, who sees somebody else.
  const seeing = wordsOfConcept(words, commands.concepts.seeing);
  const isOwn = words.some(({ key }, at) => groups.mine.has(key) || (!seeing.has(at) && lengthAt(words, at, core.self) > 0));
  const isStrange = words.some(({ key }) => /\p{L}/u.test(key) && !vocabulary.has(key) && !guesser.words.has(key));
  return isOwn || !isStrange ? undefined : { answer: aside(context, { text: context.texts.text('bot.refused.why-other') }) };
}

/** It names a person or an office. "There" is none. */
function isNamed({ said: { people, places } }: Sentence): boolean {
  return people.length > 0 || places.some((each) => each.places.length > 0);
}
