import type { Person } from '../presence/person.ts';
import type { OwnPresence, Presence } from '../presence/presence-types.ts';
import type { Instant } from '../presence/time.ts';
import { countedAs, mayBeCounted, mayBeNamed, NOTHING_SEEN, shownToOthers } from '../presence/visibility.ts';

/** What became different on the board between one revision and the next. */
export interface BoardChange {
  /** Grows by one with every change that others may notice, and stays with any other; means nothing to another board. */
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

/** What others may notice of it: it counts for ids and ETags (DESIGN.md §2, "Who may see whom"). */
export function isPublic({ shown, removed, officeIds, places }: Differences & { places: boolean }): boolean {
  return places || shown.length + removed.length + officeIds.length > 0;
}

export type Differences = Pick<BoardChange, 'personIds' | 'shown' | 'removed' | 'officeIds'>;

export interface Notes {
  note(id: string, before: Standing, after: Standing, at: Instant): void;
  differences(): Differences;
}

/**
 * Collects what is different of people, for themselves, for others, and for the numbers. Numbers are taken together: where one
 * goes as another comes, the number is the same, and no event is sent.
 */
export function createNotes(): Notes {
  const found = { personIds: [] as string[], shown: [] as string[], removed: [] as string[] };
  const moved = new Map<string, number>();
  const count = (standing: Standing, at: Instant, by: number) => {
    const place = countedAt(standing, at);
    if (place !== undefined) moved.set(place, (moved.get(place) ?? 0) + by);
  };
  return {
    note(id: string, before: Standing, after: Standing, at: Instant): void {
      if (before.person === after.person && sameOwn(before.own, after.own)) return;
      const [seenBefore, seenAfter] = [seenByOthers(before, at), seenByOthers(after, at)];
      if (!sameOwn(before.own, after.own) || factsOf(before.person) !== factsOf(after.person)) found.personIds.push(id);
      if (seenBefore !== undefined && seenAfter === undefined) found.removed.push(id);
      else if (seenAfter !== undefined && seenAfter !== seenBefore) found.shown.push(id);
      count(before, at, -1);
      count(after, at, 1);
    },
    differences(): Differences {
      const offices = new Set<string>();
      for (const [place, by] of moved) if (by !== 0) offices.add(officeOf(place));
      return { ...found, officeIds: [...offices] };
    },
  };
}

function seenByOthers({ person, own }: Standing, at: Instant): string | undefined {
  if (!person || !mayBeNamed(person, at)) return undefined;
  const shown = own ? shownToOthers(own) : NOTHING_SEEN;
  return `${person.name}\n${person.department ?? ''}\n${presenceKey(shown)}`;
}

/** The office and floor where somebody counts, as one key. */
function countedAt({ person, own }: Standing, at: Instant): string | undefined {
  if (!person || !own || !mayBeCounted(person, at)) return undefined;
  const presence = countedAs(own);
  return presence.status === 'office' ? `${presence.officeId}\n${presence.floorId ?? ''}` : undefined;
}

function officeOf(place: string): string {
  return place.slice(0, place.indexOf('\n'));
}

function factsOf(person: Person | undefined): string {
  if (!person) return '';
  const { mode, enabled, guest, name, upn, department, timeZone, ownTimeZone, clientTimeZone } = person;
  return JSON.stringify([mode, enabled, guest, name, upn, department, timeZone, ownTimeZone, clientTimeZone]);
}

function presenceKey(presence: Presence): string {
  if (presence.status === 'none') return 'none';
  const place = presence.status === 'office' ? `${presence.officeId}\n${presence.floorId ?? ''}` : '';
  return `${presence.status}\n${place}\n${presence.since ?? ''}\n${presence.reason}`;
}

function sameOwn(a: OwnPresence | undefined, b: OwnPresence | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.hiddenBy !== b.hiddenBy) return false;
  return samePresence(a.presence, b.presence) && samePresence(a.toOthers, b.toOthers);
}

function samePresence(a: Presence | undefined, b: Presence | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.reason === b.reason && a.overrideId === b.overrideId && a.rangeId === b.rangeId && presenceKey(a) === presenceKey(b);
}
