import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { myMode } from '../../answers/modes.ts';
import { type Answer, type Context, SAID_NOTHING } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { keysOf, wordsOf } from '../../understand/words.ts';
import { plainSentence } from '../doubts/ask-back.ts';
import { lastChangeOf } from '../frame.ts';
import { languageOf } from '../read-part.ts';
import { intentOf, saidBefore } from '../said-before.ts';

/** "Undo", "forget it", "stop that". While an offer is open, they decline it, and take back nothing that was said before. */
export const UNDOING: ReadonlySet<IntentName> = new Set(['undo', 'drop', 'no']);

/** A sentence that undoes the last change. An offer is only withdrawn. */
export function undoOf({ intent }: Sentence, before: IntentName): IntentName | undefined {
  const { undo, yes, check } = INTENTS[before];
  if (yes) return intent === 'undo' ? 'drop' : undefined;
  // "No" after a change for somebody else undoes nothing.
  return undo === 'none' || (check && intent !== 'undo') ? undefined : undo;
}

/** The last change, if it replaced or ended a subscription and "undo" is about that change. */
export function replacedLast({ intent, asked }: Sentence, { leftOut, doubtful }: Understood, frame: ConversationFrame | undefined) {
  const isPlain = !asked && leftOut.length === 0 && !doubtful;
  const { replaced, replacedBy } = (intent === 'undo' && isPlain && lastChangeOf(frame)) || {};
  return replaced && { replaced, ...(replacedBy && { replacedBy }) };
}

/** "Undo" after a change that cannot be undone: nothing is taken back, and the answer says how to change it again. */
export function cannotUndo(context: Context, change: ConversationFrame | undefined): Answer | undefined {
  const intent = change && intentOf(change);
  if (!intent || INTENTS[intent].undo !== 'none') return undefined;
  const { texts } = context;
  const text = texts.text('bot.mine.cannot-undo');
  if (intent.startsWith('mode-')) return { ...myMode(context), text: `${text} ${myMode(context).text}`, unchanged: true };
  const [person] = saidBefore(context, change).people;
  const again = AGAIN.get(intent);
  const sentence = again && plainSentence(context, { intent: again, said: { ...SAID_NOTHING, people: person ? [person] : [] } });
  return {
    text: sentence && (again !== 'follow' || person) ? `${text} ${texts.text('bot.mine.say-again', { sentence })}` : text,
    unchanged: true,
  };
}

/** The intents that set again what these ended, and the reverse. */
const AGAIN: ReadonlyMap<IntentName, IntentName> = new Map([
  ['unfollow', 'follow'],
  ['stop-asking', 'ask-each-morning'],
  ['stop-digest', 'digest-here'],
  ['send-warnings', 'stop-warnings'],
  ['stop-warnings', 'send-warnings'],
]);

/** "Forget it" after a statement. It has no effect if something was changed elsewhere since. */
export function takesBack(context: Context, { intent }: Sentence, { stored }: ConversationFrame): boolean {
  return intent === 'drop' && stored !== undefined && !context.button && isLastChange(context, stored);
}

/** "Forget it" directly after a change that stored no statement: a fresh start, the end of a plan, a mode. */
export function takesBackChange({ button }: Context, { intent, asked }: Sentence, before: ConversationFrame): boolean {
  const { changed, stored } = before;
  return intent === 'drop' && !asked && changed === 'other' && !stored && !button && !isUndo(before);
}

/** These statements are in force or planned, and there is no newer statement. */
function isLastChange({ board, person, now }: Context, stored: readonly string[]): boolean {
  const { overrides } = board.evidence(person);
  const mine = overrides.filter(({ id }) => stored.includes(id));
  const said = Math.max(...mine.map(({ setAt }) => setAt));
  return mine.length > 0 && mine.every(({ end }) => end > now) && overrides.every(({ id, setAt }) => setAt <= said || stored.includes(id));
}

/** "Undo" while weekly rules were changed last, or "forget it" directly after a new one. */
export function takesBackRules({ intent }: Sentence, frame: ConversationFrame): boolean {
  const change = lastChangeOf(frame);
  if (change?.changed !== 'rules' || isUndo(change)) return false;
  return intent === 'undo' || (intent === 'drop' && change === frame && frame.intent.startsWith('say-'));
}

/** What of the asker was changed last. After an undo, the times of the changes decide what is undone next. */
export function changedLast(frame: ConversationFrame | undefined): Context['lastChange'] {
  const change = lastChangeOf(frame);
  return change && !isUndo(change) ? change.changed : undefined;
}

/** The statements that “undo” takes back together: those of the last message. */
export function statedTogether(frame: ConversationFrame | undefined): Pick<Context, 'together'> {
  const together = lastChangeOf(frame)?.together;
  return together ? { together } : {};
}

/** The change was itself an undo. */
export function isUndo({ intent }: Pick<ConversationFrame, 'intent'>): boolean {
  return UNDOS.has(intent);
}

const UNDOS: ReadonlySet<string> = new Set<IntentName>(['undo', 'undo-rules']);

/** "Undo", "take it back": words that order that something is taken back. "That was wrong" orders nothing. */
export function ordersUndo(text: string, { rewriting, commands }: CompiledLanguage): boolean {
  return matchesOf(wordsOf(text, rewriting), commands.concepts.takingback).length > 0;
}

/** "Undo" after the bot has asked whether to undo. */
export function insistsOnUndo({ texts }: Context, { intent, asked, said }: Sentence, frame: ConversationFrame): boolean {
  const language = languageOf(texts.language);
  return language !== undefined && frame.asked === true && isUndo(frame) && intent === 'undo' && !asked && ordersUndo(said.text, language);
}

/** "Show me" directly after hiding ends it, also before it begins. */
export function endsHiding({ texts }: Context, { said, asked }: Sentence, { intent, stored }: ConversationFrame): boolean {
  const language = languageOf(texts.language);
  if (!language || intent !== 'say-hidden' || !stored || asked) return false;
  const matter = (keys: readonly string[]) => keys.filter((key) => !language.courtesies.has(key)).join(' ');
  const written = matter(keysOf(said.text, language.rewriting));
  return language.showing.some((phrase) => matter(phrase) === written);
}
