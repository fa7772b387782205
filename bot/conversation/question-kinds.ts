import type { IntentName } from '../language/intent-name.ts';

/** Questions about people who are not in, with a department as a filter. */
export const AWAY: ReadonlySet<IntentName> = new Set(['who-is-remote', 'who-is-on-leave', 'who-is-not-in']);

/** Questions whose answer lists people of the whole organisation. */
export const LISTS_OF_ALL: ReadonlySet<IntentName> = new Set(['who-is-in', 'who-was-in', 'who-will-be-in', ...AWAY]);

/** Questions whose answer names everybody who is meant. */
export const LISTS: ReadonlySet<IntentName> = new Set([
  ...LISTS_OF_ALL,
  'who-of-department',
  'who-are-they',
  'my-team',
  'team-not-in',
  'my-reports',
  'reports-of',
]);

/** Questions where somebody is, was or will be. */
export const OF_PLACE: ReadonlySet<IntentName> = new Set([
  'where-is',
  'is-in',
  'is-not-in',
  'is-remote',
  'is-on-leave',
  'will-be-in',
  'was-in',
]);

/** Questions about a day that is over: a weekday in them is the last one. */
export const OF_THE_PAST: ReadonlySet<IntentName> = new Set([
  'who-was-in',
  'was-in',
  'how-full-was',
  'came-when',
  'last-visit',
  'my-past',
  'my-last-visit',
]);
