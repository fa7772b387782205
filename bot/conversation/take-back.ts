import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import type { Context } from '../context.ts';
import { INTENTS } from '../intents/intents.ts';
import type { IntentName } from '../language/intent-name.ts';
import type { TimeSaid } from '../time/said.ts';
import type { Sentence } from '../understand/sentence.ts';
import { keysOf } from '../understand/words.ts';
import { languageOf } from './read-part.ts';

/** "Undo", "forget it", "stop that". While an offer is open, they decline it, and take back nothing that was said before. */
export const UNDOING: ReadonlySet<IntentName> = new Set(['undo', 'drop', 'no']);

/** A sentence that undoes the last change. An offer is only withdrawn. */
export function undoOf({ intent }: Sentence, before: IntentName): IntentName | undefined {
  const { undo, yes, check } = INTENTS[before];
  if (yes) return intent === 'undo' ? 'drop' : undefined;
  // "No" after a change for somebody else, or of one's own mode, undoes nothing.
  return intent === 'undo' || (undo && !check && !undo.startsWith('my-')) ? undo : undefined;
}

/** "Forget it" after a statement. It has no effect if something was changed elsewhere since. */
export function takesBack(context: Context, { intent }: Sentence, { stored }: ConversationFrame): boolean {
  return intent === 'drop' && stored !== undefined && !context.button && isLastChange(context, stored);
}

/** These statements are in force or planned, and there is no newer statement. */
function isLastChange({ board, person, now }: Context, stored: readonly string[]): boolean {
  const { overrides } = board.evidence(person);
  const mine = overrides.filter(({ id }) => stored.includes(id));
  const said = Math.max(...mine.map(({ setAt }) => setAt));
  return mine.length > 0 && mine.every(({ end }) => end > now) && overrides.every(({ id, setAt }) => setAt <= said || stored.includes(id));
}

/** The last stored statement is a weekly rule. */
export function isOfRules(before: IntentName, { time, asked: isAsked }: ConversationFrame): boolean {
  return before.startsWith('say-') && !isAsked && (time as TimeSaid | undefined)?.kind === 'weekly';
}

/** "Show me" directly after hiding ends it, also before it begins. */
export function endsHiding({ texts }: Context, { said, asked }: Sentence, { intent, stored }: ConversationFrame): boolean {
  const language = languageOf(texts.language);
  if (!language || intent !== 'say-hidden' || !stored || asked) return false;
  const matter = (keys: readonly string[]) => keys.filter((key) => !language.courtesies.has(key)).join(' ');
  const written = matter(keysOf(said.text, language.rewriting));
  return language.showing.some((phrase) => matter(phrase) === written);
}
