import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { type Context, SAID_NOTHING } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { doubtsByEmoji } from '../../understand/emoji.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import { type Continued, sentenceOf } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understand.ts';
import { keysOf, type Word, wordsOf } from '../../understand/words.ts';
import { followed } from '../follow-ups/follow-up.ts';
import { intentOf, placesOf } from '../said-before.ts';
import { withoutMarks } from './chosen.ts';

/**
 * One of several offered statements, by what it says: "working remotely" or "Berlin" after "are you working remotely tomorrow or in
 * Berlin?". A text that is spelled exactly like an office means that office. `several`: it may be more than one. `undefined` for none, and
 * with anything else beside.
 */
export function offerByName(
  context: Context,
  { text, asked, quoted }: Message,
  frame: ConversationFrame | undefined,
  understood: Understood,
): Continued | 'several' | undefined {
  const { language } = understood;
  if (!frame?.offers || asked || quoted || frame.language !== language.code || doubtsByEmoji(text)) return undefined;
  const written = withoutMarks(text);
  const named = frame.offers.filter((offer) => namesOf(context, offer).includes(written));
  const words = wordsOf(text, language.rewriting);
  const meant =
    named.length > 0 ? named : frame.offers.filter((offer) => isOf(context, offer, words, language) || isSame(offer, understood));
  const [only, ...others] = meant;
  if (!only) return undefined;
  if (others.length > 0) return 'several';
  const said = { ...SAID_NOTHING, text };
  const sentence = sentenceOf('yes', said, { bare: true });
  return followed(context, sentence, only);
}

/** "Working from home": the same statement without a time. */
function isSame(offer: ConversationFrame, { sentences: [only, ...others], leftOut, doubtful }: Understood): boolean {
  if (!only || others.length > 0 || leftOut.length > 0 || doubtful || only.asked || only.unknown) return false;
  return only.intent === offer.intent && only.intent !== 'say-office' && STATES.has(only.intent) && only.said.times.length === 0;
}

/** The names of the office of an offer. */
function namesOf({ picture }: Context, { places }: ConversationFrame): string[] {
  const [place, ...others] = places;
  const office = place && others.length === 0 ? picture.world.offices.get(place.officeId) : undefined;
  return office && !place?.floorId ? [office.name, ...(office.nicknames ?? [])] : [];
}

const STATES: ReadonlySet<IntentName | undefined> = new Set<IntentName>(['say-office', 'say-remote', 'say-leave']);

/** Whether every word is about this offer, or has no meaning beside it. */
function isOf(context: Context, offer: ConversationFrame, words: readonly Word[], language: CompiledLanguage): boolean {
  const intent = intentOf(offer);
  if (!intent || INTENTS[intent].changes === undefined || !STATES.has(intent)) return false;
  const keys = new Set(placesOf(context, offer.places).flatMap(({ text }) => keysOf(text, language.rewriting)));
  const states = intent === 'say-remote' ? language.core.home : intent === 'say-leave' ? language.core.away : undefined;
  let [at, isNamed] = [0, false];
  while (at < words.length) {
    const key = words[at]?.key ?? '';
    const count = states ? lengthAt(words, at, states) : keys.has(key) ? 1 : 0;
    const isSmall = language.choosing.has(key) || language.courtesies.has(key) || language.answers.yes.has(key);
    if (count === 0 && !isSmall && !language.places.in.has(key)) return false;
    isNamed ||= count > 0;
    at += Math.max(1, count);
  }
  return isNamed;
}
