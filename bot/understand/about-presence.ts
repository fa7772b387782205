import type { IntentName } from '../language/intent-name.ts';

/** Questions about where somebody is, now or at the time that they name. */
const OF_PEOPLE: ReadonlySet<IntentName> = new Set(['is-in', 'where-is', 'is-not-in', 'is-remote', 'is-on-leave', 'will-be-in']);

/** Questions about who is where, and how many. */
const OF_PLACES: ReadonlySet<IntentName> = new Set<IntentName>([
  'who-is-in',
  'who-will-be-in',
  'who-is-remote',
  'who-is-on-leave',
  'who-is-not-in',
  'team-not-in',
  'who-of-department',
  'my-team',
  'how-full',
  'how-full-will-be',
  'emptiest-place',
  'fullest-place',
  'free-seats',
]);

/** Questions about the asker. */
const OF_ONESELF: ReadonlySet<IntentName> = new Set(['am-i', 'my-status', 'my-plans']);

/** Whether a question is about the presence of one person who is named. */
export function isAboutPerson(intent: IntentName): boolean {
  return OF_PEOPLE.has(intent);
}

/** Whether the answer to a question depends on its time: without one, it is about now. */
export function isAboutPresence(intent: IntentName): boolean {
  return OF_PEOPLE.has(intent) || OF_PLACES.has(intent) || OF_ONESELF.has(intent);
}

/** Questions about the next time that somebody is there. */
const OF_NEXT: ReadonlySet<IntentName> = new Set(['when-in', 'when-back']);

/** Whether a question is about the next time that somebody is there: "soon" is part of it. */
export function isAboutNext(intent: IntentName): boolean {
  return OF_NEXT.has(intent);
}
