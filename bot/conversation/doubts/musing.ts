import { LANGUAGES } from '../../../server/texts/languages.ts';
import { aside } from '../../answers/aside.ts';
import { refusedFor } from '../../answers/on-behalf.ts';
import type { Context } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import { PLACED } from '../../understand/besides.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { matchesOf } from '../../understand/concepts.ts';
import { type Musing, musingIn } from '../../understand/musings.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { blankOut, MAX_WORDS, type Word, wordsOf } from '../../understand/words.ts';
import { languageOf } from '../read-part.ts';
import type { Response } from '../response.ts';
import type { Turn } from '../turn.ts';
import { wishOnly } from './wished.ts';

/** What the writer only thinks aloud. */
interface ThoughtAloud {
  language: CompiledLanguage;
  kind: Musing['kind'];
}

/**
 * "Rumour has it we're all home", "can't be bothered to go in tomorrow", "might pop in on Friday": hearsay, a sigh or a possibility states
 * nothing, and nothing is offered for it. `undefined` if the message asks something, or if the rest of it says something else. Whom it
 * names does not matter.
 */
export function thoughtAloud({ message, before, languages, read }: Turn): ThoughtAloud | undefined {
  const { text, asked, quoted, cut } = message;
  if (asked || quoted || cut) return undefined;
  const codes = new Set([...(before ? [before.language] : []), ...languages, ...LANGUAGES]);
  for (const code of codes) {
    const language = languageOf(code);
    if (!language) continue;
    const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
    const musing = musingIn(text, words, language);
    if (!musing || matchesOf(words, language.commands.concepts.permitting).length > 0) continue;
    const rest = without(text, words, musing);
    const isMore = /\p{L}/u.test(rest) && read({ ...message, text: rest }).sentences.some(saysSomething);
    return isMore || (musing.kind === 'mood' && isUnderstood(read(message))) ? undefined : { language, kind: musing.kind };
  }
  return undefined;
}

/** The answer to what is only thought aloud. */
export function respondToMusing(context: Context, kind: Musing['kind']): Response {
  if (kind === 'mood') return wishOnly(context);
  if (kind === 'report') return { answer: aside(context, { ...refusedFor(context), refused: true }) };
  return { answer: aside(context, { text: context.texts.text('bot.ask-back.doubt', { kind: 'hearsay' }), refused: true }) };
}

/** "I don't feel like getting messages in the morning": the whole message is a command or a question. */
function isUnderstood({ sentences, leftOut, guessed }: Understood): boolean {
  const isOfPlace = ({ intent }: Sentence) => PLACED.has(intent) || intent === 'say-not';
  return leftOut.length === 0 && !guessed && sentences.some((each) => saysSomething(each) && !isOfPlace(each));
}

/** A statement, a command or a question; no greeting, no time alone, and no words that may be anything. */
function saysSomething({ intent, unknown, bare }: Sentence): boolean {
  return !unknown && !bare && !INTENTS[intent].talk && !INTENTS[intent].followUp;
}

function without(text: string, words: readonly Word[], { start, end }: Musing): string {
  return blankOut(text, words[start]?.start ?? 0, words[end]?.start ?? text.length);
}
