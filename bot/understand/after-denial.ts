import type { IntentName } from '../language/intent-name.ts';
import { joinStatements } from './join-statements.ts';
import type { Message } from './message.ts';
import type { Sentence } from './sentence.ts';
import type { Understood } from './understood.ts';
import { MAX_WORDS, wordsOf } from './words.ts';

/** "No longer in Berlin, working from home now": after the comma is a statement, and not more of what is denied. */
export function withStatementAfterDenial(understood: Understood, message: Message, read: (part: Message) => Understood): Understood {
  const { sentences, language } = understood;
  const [denial, ...others] = sentences;
  if (!denial || !deniesNow(denial) || others.length > 0 || message.asked || message.quoted || message.cut) return understood;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const marks = words.flatMap((word, at) => (at > 0 && (word.comma || word.stop || word.dash) ? [word] : []));
  const [mark] = marks;
  if (!mark || marks.length > 1) return understood;
  const [before, after] = [message.text.slice(0, mark.start), message.text.slice(mark.start)].map((text) =>
    read({ ...message, text, mentions: [] }),
  );
  const isClear = (part: Understood | undefined, intents: ReadonlySet<IntentName>): part is Understood =>
    part !== undefined &&
    part.leftOut.length === 0 &&
    !part.doubtful &&
    part.sentences.length === 1 &&
    part.sentences.every(({ intent, asked }) => intents.has(intent) && !asked);
  const stated = after && { ...after, sentences: after.sentences.map(asStatement) };
  if (!isClear(before, DENIALS) || !isClear(stated, STATEMENTS)) return understood;
  return { ...understood, sentences: joinStatements([...before.sentences, ...stated.sentences], [], language) };
}

/** Spanish "ya no estoy en casa, ahora en Berlin" ends no weekly rule. */
function deniesNow({ intent, said }: Sentence): boolean {
  return intent === 'say-not' || (intent === 'end-rules' && said.times.every(({ kind }) => kind === 'now'));
}

/** "Now in Berlin": a place with "now" is a statement there. */
function asStatement(sentence: Sentence): Sentence {
  const { intent, bare, said } = sentence;
  const isKnown = said.places.length === 1 && said.places.every(({ places }) => places.length === 1);
  const isNow = said.times.length === 1 && said.times.every(({ kind }) => kind === 'now');
  return intent === 'who-is-in' && bare && isKnown && isNow ? { ...sentence, intent: 'say-office', bare: false } : sentence;
}

const DENIALS: ReadonlySet<IntentName> = new Set(['say-not']);
const STATEMENTS: ReadonlySet<IntentName> = new Set(['say-office', 'say-remote', 'say-leave']);
