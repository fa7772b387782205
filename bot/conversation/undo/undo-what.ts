import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Language } from '../../../server/texts/languages.ts';
import { aside } from '../../answers/aside.ts';
import { offerToUndo } from '../../answers/undo-first.ts';
import { type Context, SAID_NOTHING } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { ofWhole } from '../../understand/best-reading.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { matchesOf } from '../../understand/concepts.ts';
import { isHedged } from '../../understand/doubts.ts';
import type { Message } from '../../understand/message.ts';
import { wordsOfPhrases } from '../../understand/phrases-at.ts';
import { type Continued, sentenceOf } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { MAX_WORDS, wordsOf } from '../../understand/words.ts';
import { about } from '../carry-out.ts';
import { frameOf, lastChangeOf } from '../frame.ts';
import { languageOf, spokenLanguages } from '../read-part.ts';
import type { Response } from '../response.ts';
import { isRestoring } from './put-back.ts';
import { isUndo, ordersUndo } from './take-back.ts';

const TAKES_BACK: ReadonlySet<IntentName> = new Set(['undo', 'undo-rules']);

/** "My mistake", "c'était faux", "me he equivocado": the whole message says that something was wrong. `undefined`: it says something else, or asks. */
export function mistaken(
  { text, asked, quoted, cut }: Message,
  before: ConversationFrame | undefined,
  preferred: readonly Language[],
): Understood | undefined {
  if (asked || quoted || cut || text.includes('?')) return undefined;
  const language = spokenLanguages(before, preferred).find((each) => isMistaken(text, each));
  return language && { ...ofWhole(language, false), sentences: [sentenceOf('undo', { ...SAID_NOTHING, text })] };
}

function isMistaken(text: string, language: CompiledLanguage): boolean {
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  const said = matchesOf(words, language.commands.concepts.mistaken);
  if (said.length === 0 || isHedged(text, words, language)) return false;
  const fillers = wordsOfPhrases(words, language.fillers);
  const { before, mild } = language.correcting;
  const introduces = (key: string) => [...before, ...mild].some((phrase) => phrase.length === 1 && phrase[0] === key);
  return words.every(
    ({ key }, at) =>
      said.some(([start, end]) => at >= start && at < end) || fillers.has(at) || language.courtesies.has(key) || introduces(key),
  );
}

/**
 * What the bot asks before something is taken back. Words that order nothing ("that was wrong") take back only what the turn directly before
 * changed; otherwise the bot asks what was wrong. An order ("undo") takes back what was changed in this conversation or today; of an older change
 * the bot asks first. `undefined`: there is nothing to ask.
 */
export async function undoWhat(
  context: Context,
  said: IntentName,
  meant: Continued,
  { text }: Message,
  frame: ConversationFrame | undefined,
): Promise<Response | undefined> {
  const language = languageOf(context.texts.language);
  const isOfUndo = TAKES_BACK.has(meant.intent) || said === 'undo';
  if (!language || !isOfUndo || meant.intent === 'no' || meant.confirmed || context.person.mode === 'off') return undefined;
  if (frame?.changed && !isUndo(frame)) return undefined;
  const change = lastChangeOf(frame);
  const isOfConversation = change !== undefined && !isUndo(change);
  const restores = isOfConversation && isRestoring(wordsOf(text, language.rewriting), change, language);
  if (!restores && !ordersUndo(text, language))
    return { answer: aside(context, { text: context.texts.text('bot.mine.what-instead'), unchanged: true }) };
  if (isOfConversation || !TAKES_BACK.has(meant.intent)) return undefined;
  const offer = await offerToUndo(context);
  return offer && { answer: about(context, INTENTS.undo, offer), frame: frameOf(context, meant, offer, true) };
}
