import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import type { Context, Said } from '../context.ts';
import type { IntentName } from '../language/intent-name.ts';
import type { Timed } from '../time/times-in.ts';
import type { CompiledLanguage } from '../understand/compiled-language.ts';
import type { Message } from '../understand/message.ts';
import { type Sentence, sentenceOf } from '../understand/sentence.ts';
import type { Word } from '../understand/words.ts';
import { isWeekly } from './read-part.ts';

export const RULES: ReadonlySet<IntentName> = new Set(['say-office', 'say-remote', 'say-leave']);

/** Longer messages are no short answers to the confirmation. */
export const MAX_WORDS_OF_COMMAND = 9;

/** What a short message says about what was set directly before it. */
export interface Short {
  context: Context;
  message: Message;
  frame: ConversationFrame;
  intent: IntentName;
  language: CompiledLanguage;
  words: readonly Word[];
  times: readonly Timed[];
}

/** Whether a weekly rule was set. */
export function isRule(intent: IntentName, { time }: ConversationFrame): boolean {
  return RULES.has(intent) && isWeekly(time);
}

/** A word of corrections, of commands, or without a meaning of its own; no denial. */
export function isSmall(
  { key }: Word,
  { correcting, commands, common, fillers, courtesies, joins, clauses, times }: CompiledLanguage,
): boolean {
  if (clauses.denials.has(key)) return false;
  const { before, mild, after, but, extends: more } = correcting;
  const isCorrecting = [...before, ...mild, ...after, ...but, ...more].some((phrase) => phrase.includes(key));
  return isCorrecting || [commands.carriers, common, courtesies, joins, times.words].some((set) => set.has(key)) || fillers.has(key);
}

export function commandOf(intent: IntentName, said: Said): Sentence {
  return sentenceOf(intent, said, { length: MAX_WORDS_OF_COMMAND });
}
