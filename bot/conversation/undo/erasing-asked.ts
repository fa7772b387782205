import { aside } from '../../answers/aside.ts';
import type { Context } from '../../context.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { wordsOfConcept } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import type { Understood } from '../../understand/understood.ts';
import { MAX_WORDS, wordsOf } from '../../understand/words.ts';
import type { Response } from '../response.ts';

const SWITCHING_OFF: ReadonlySet<IntentName> = new Set(['mode-off', 'mode-off-now']);

/** "Should I delete my data?", "what happens if I stop being recorded?": the answer says what that does, and begins nothing. */
export function erasingAsked(context: Context, { text }: Message, { sentences, language }: Understood): Response | undefined {
  const { aboutme, erase, record, whether } = language.commands.concepts;
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  const has = (concept: typeof whether) => wordsOfConcept(words, concept).size > 0;
  if (!has(whether)) return undefined;
  const isOff = sentences.some(({ intent }) => SWITCHING_OFF.has(intent)) && has(record);
  if (!isOff && !(has(erase) && has(aboutme))) return undefined;
  return { answer: aside(context, { text: context.texts.text(isOff ? 'bot.mode.off-is' : 'bot.mine.deletion-is'), unchanged: true }) };
}
