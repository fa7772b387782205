import type { Person } from '../presence/person.ts';
import type { OwnPresence, Presence } from '../presence/presence.ts';
import type { Instant } from '../presence/time.ts';
import { mayBeCounted, mayBeNamed, NOTHING_SEEN, shownToOthers } from '../presence/visibility.ts';

/** What became different on the board between one revision and the next. */
export interface BoardChange {
  /** Grows by one with every change of this board; means nothing to another board. */
  id: number;
  at: Instant;
  /** Whose presence or visibility changed, for themselves. Not for other eyes: it has everybody. */
  personIds: string[];
  /** Who may be named and is shown differently from before. */
  shown: string[];
  /** Who could be named before and may not be any more. */
  removed: string[];
  /** Offices whose numbers changed. */
  officeIds: string[];
  /** Offices, ranges or settings are others than before: whoever shows them fetches all anew. */
  places: boolean;
}

/** One person at one revision. */
export interface Standing {
  person: Person | undefined;
  own: OwnPresence | undefined;
}

/** Notes down what of one person is different, for themselves, for others, and for the numbers (DESIGN.md §2 "Who may see whom"). */
export function noteDifference(change: BoardChange, id: string, before: Standing, after: Standing): void {
  if (before.person === after.person && sameOwn(before.own, after.own)) return;
  const seenBefore = seenByOthers(before, change.at);
  const seenAfter = seenByOthers(after, change.at);
  if (!sameOwn(before.own, after.own) || factsOf(before.person) !== factsOf(after.person)) change.personIds.push(id);
  if (seenBefore !== undefined && seenAfter === undefined) change.removed.push(id);
  else if (seenAfter !== undefined && seenAfter !== seenBefore) change.shown.push(id);
  const countedBefore = countedAt(before, change.at);
  const countedAfter = countedAt(after, change.at);
  if (countedBefore?.key !== countedAfter?.key) {
    for (const counted of [countedBefore, countedAfter]) {
      if (counted && !change.officeIds.includes(counted.officeId)) change.officeIds.push(counted.officeId);
    }
  }
}

export function isChange({ personIds, shown, removed, officeIds, places }: BoardChange): boolean {
  return places || personIds.length + shown.length + removed.length + officeIds.length > 0;
}

function seenByOthers({ person, own }: Standing, at: Instant): string | undefined {
  if (!person || !mayBeNamed(person, at)) return undefined;
  const shown = own ? shownToOthers(own, person) : NOTHING_SEEN;
  return `${person.name}\n${person.department ?? ''}\n${presenceKey(shown)}`;
}

function countedAt({ person, own }: Standing, at: Instant): { officeId: string; key: string } | undefined {
  if (!person || !own || !mayBeCounted(person, at)) return undefined;
  const presence = shownToOthers(own);
  if (presence.status !== 'office') return undefined;
  return { officeId: presence.officeId, key: `${presence.officeId}\n${presence.floorId ?? ''}` };
}

function factsOf(person: Person | undefined): string {
  if (!person) return '';
  const { mode, enabled, guest, name, upn, department, timeZone } = person;
  return JSON.stringify([mode, enabled, guest, name, upn, department, timeZone]);
}

function presenceKey(presence: Presence): string {
  if (presence.status === 'none') return 'none';
  const place = presence.status === 'office' ? `${presence.officeId}\n${presence.floorId ?? ''}` : '';
  return `${presence.status}\n${place}\n${presence.since ?? ''}\n${presence.reason}`;
}

function sameOwn(a: OwnPresence | undefined, b: OwnPresence | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.hiddenBy !== b.hiddenBy) return false;
  const [x, y] = [a.presence, b.presence];
  return x.reason === y.reason && x.overrideId === y.overrideId && x.rangeId === y.rangeId && presenceKey(x) === presenceKey(y);
}
