import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Language } from '../../../server/texts/languages.ts';
import { endListed } from '../../answers/end-listed.ts';
import { type Context, SAID_NOTHING } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import type { TimeSaid } from '../../time/said.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { isWhole, wordsOfConcept } from '../../understand/concepts.ts';
import { isHedged } from '../../understand/doubts.ts';
import type { Message } from '../../understand/message.ts';
import { sentenceOf } from '../../understand/sentence.ts';
import { type Word, wordsOf } from '../../understand/words.ts';
import { carryOut } from '../carry-out.ts';
import { frameOf } from '../frame.ts';
import { isOffer, offeredCount } from '../offers/offers.ts';
import { spokenLanguages } from '../read-part.ts';
import type { Response } from '../response.ts';
import { intentOf } from '../said-before.ts';

/** Answers that list what the asker has planned. With a day, the first two are also about their status. */
const LISTS: ReadonlySet<IntentName> = new Set(['my-plans', 'my-rules']);
const OF_DAYS: ReadonlySet<IntentName> = new Set(['am-i', 'my-status']);

/** A plan that is to end, by its place in what was listed. */
export interface ListedOne {
  language: CompiledLanguage;
  /** From 1; -1 is the last. Absent: all that was listed. */
  number?: number;
  /** The answer before listed plans, for these times. Absent: no plans were listed. */
  listed?: { intent: IntentName; times: readonly TimeSaid[] };
}

/**
 * "Remove that" directly after plans were listed, and "undo the first one" at any time. While an offer is open, these choose or decline it.
 * `undefined`: the message says something else.
 */
export function endOfListed(
  { text, asked, quoted, cut, mentions }: Message,
  before: ConversationFrame | undefined,
  preferred: readonly Language[],
): ListedOne | undefined {
  const isOpen = before !== undefined && (isOffer(before) || offeredCount(before) > 0);
  if (asked || quoted || cut || mentions.length > 0 || isOpen || text.includes('?')) return undefined;
  for (const language of spokenLanguages(before, preferred)) {
    const words = wordsOf(text, language.rewriting);
    if (isHedged(text, words, language)) continue;
    const listed = before && listedIn(before);
    const { continuing } = language;
    if (listed && isWhole(words, continuing.endLast)) return { language, number: -1, listed };
    const number = isWhole(words, continuing.endOne) ? numberIn(words, language) : undefined;
    if (number !== undefined) return { language, number, ...(listed && { listed }) };
    const isOne = isWhole(words, continuing.endThat) && wordsOfConcept(words, continuing.them).size === 0;
    if (listed && language.code === before?.language && isOne) return { language, listed };
  }
  return undefined;
}

function listedIn(before: ConversationFrame): ListedOne['listed'] {
  const intent = intentOf(before);
  const times = before.time ? [before.time as TimeSaid] : [];
  const isList = intent && (LISTS.has(intent) || (OF_DAYS.has(intent) && times.length > 0));
  return isList && !before.changed ? { intent, times } : undefined;
}

function numberIn(words: readonly Word[], { places }: CompiledLanguage): number | undefined {
  return words.map(({ key }) => places.ordinals.get(key)).find((number) => number !== undefined);
}

/** Ends it, or asks which one is meant. */
export async function respondToListed(
  asking: Context,
  { number, listed }: ListedOne,
  message: Message,
  before: ConversationFrame | undefined,
): Promise<Response> {
  const stated = before?.stored ?? before?.statement?.stored;
  const context = { ...asking, ...(stated && { corrects: stated }) };
  const said = { ...SAID_NOTHING, times: listed?.times ?? [], text: message.text };
  const intent = listed?.intent === 'my-rules' ? 'end-rules' : 'end-plans';
  const shown = listed && { ofRules: listed.intent === 'my-rules' };
  const answer = await carryOut(context, INTENTS[intent], () =>
    endListed(context, said, { ...(number !== undefined && { number }), ...shown }),
  );
  const told = answer.alone ?? answer;
  const isDone = !told.refused && !told.unchanged;
  const changed = isDone ? (told.ofRules ? 'rules' : 'other') : undefined;
  return { answer, frame: frameOf(context, sentenceOf(intent, said), told, false, changed) };
}
