import type { LiveChange } from '../../server/routes/schemas/live.ts';
import type { PresenceList } from '../../server/routes/schemas/presence.ts';

/** All people as one client has them: JSON by id. */
export type LivePicture = ReadonlyMap<string, string>;

export function pictureOfList(people: PresenceList['people']): LivePicture {
  return new Map(people.map((person) => [person.id, JSON.stringify(person)]));
}

/** Changes that were applied to a picture, by their text. */
const applied = new WeakMap<LivePicture, Map<string, LivePicture>>();

/** The picture after a change. Thousands of clients that got the same events share one, so each is computed once. */
export function afterChange(before: LivePicture, data: string): LivePicture {
  const known = applied.get(before) ?? new Map<string, LivePicture>();
  applied.set(before, known);
  const after = known.get(data) ?? changed(before, JSON.parse(data) as LiveChange);
  known.set(data, after);
  return after;
}

function changed(before: LivePicture, { people, removed }: LiveChange): LivePicture {
  const after = new Map(before);
  for (const id of removed) after.delete(id);
  for (const person of people) after.set(person.id, JSON.stringify(person));
  return after;
}

/** The number of people who differ, are missing or should not be there. */
export function differences(a: LivePicture, b: LivePicture): number {
  if (a === b) return 0;
  let count = 0;
  for (const [id, text] of a) if (b.get(id) !== text) count += 1;
  for (const id of b.keys()) if (!a.has(id)) count += 1;
  return count;
}
