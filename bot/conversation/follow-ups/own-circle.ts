import type { Context, Said } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { isWeekly } from '../read-part.ts';
import { datesOf } from './past-day.ts';

/** The asker's manager, team, or those who report to the asker. */
type Circle = 'my-manager' | 'my-team' | 'my-reports';

const GROUPS = { 'my-team': 'team', 'my-reports': 'reports' } as const;

/** Questions about people who are away, and the same about all of a group. */
const AWAY: ReadonlyMap<IntentName, IntentName> = new Map([
  ['who-is-remote', 'who-is-remote'],
  ['is-remote', 'who-is-remote'],
  ['who-is-on-leave', 'who-is-on-leave'],
  ['is-on-leave', 'who-is-on-leave'],
  ['who-is-not-in', 'who-is-not-in'],
  ['is-not-in', 'who-is-not-in'],
]);

/** Statements after which such a question is about the same day. */
const STATEMENTS: ReadonlySet<IntentName> = new Set(['say-office', 'say-remote', 'say-leave']);

/**
 * "And my boss?", "any of my team?" after a question or a statement: where they are on the same day. `undefined` if the last answer leaves
 * nothing to repeat.
 */
export function ownCircle(
  context: Context,
  before: IntentName,
  said: Said,
  circle: Circle,
): { intent: IntentName; said: Said } | undefined {
  const isStatement = INTENTS[before].changes !== undefined;
  if (isStatement && !(STATEMENTS.has(before) && said.times.length > 0 && !said.times.some(isWeekly))) return undefined;
  const then: Said = { ...said, people: [], departments: [], places: [], times: datesOf(context, before, said.times) };
  if (circle === 'my-manager') return { intent: circle, said: then };
  const ofGroup: Said = { ...then, departments: [{ text: '', group: GROUPS[circle] }] };
  const away = AWAY.get(before);
  if (away) return { intent: away, said: ofGroup };
  if (circle === 'my-team') return { intent: circle, said: { ...then, places: isStatement ? [] : said.places } };
  return then.times.length > 0 ? { intent: 'who-of-department', said: ofGroup } : undefined;
}
