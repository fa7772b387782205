import type { Person } from '../presence/person.ts';
import type { PersonState } from '../presence/person-state.ts';
import type { OwnPresence, Presence } from '../presence/presence-types.ts';
import type { Instant } from '../presence/time.ts';

/** The differences of the board between one revision and the next. */
export interface BoardChange {
  /** Incremented with every change that others can see. Valid only for this board. */
  id: number;
  at: Instant;
  /** People whose presence, visibility or statements changed, including people who may not be named. Each may see only their own id. */
  personIds: string[];
  /** People who may be named and whose presence changed. */
  shown: string[];
  /** People who may no longer be named. */
  removed: string[];
  /** Offices whose shown numbers changed. */
  officeIds: string[];
  /** Whether the shown number of all offices together changed. */
  total: boolean;
  /** Offices, ranges or settings changed, or the way in which all numbers are shown: clients must fetch everything again. */
  places: boolean;
}

/** Whether others can see the change: if so, ids and ETags change (docs/RULES.md, "Who may see whom"). */
export function isPublic({ shown, removed, officeIds, total, places }: Omit<BoardChange, 'id' | 'at'>): boolean {
  return places || total || shown.length + removed.length + officeIds.length > 0;
}

export type Differences = Pick<BoardChange, 'personIds' | 'shown' | 'removed'>;

export interface DifferenceCollector {
  /** Compares the states of a person before and after; undefined if the person does not exist. */
  compare(id: string, before: PersonState | undefined, after: PersonState | undefined): void;
  differences(): Differences;
}

/** Collects differences in the state of people, as they see themselves and as others see them. */
export function createDifferenceCollector(): DifferenceCollector {
  const found = { personIds: [] as string[], shown: [] as string[], removed: [] as string[] };
  return {
    compare(id, before, after) {
      if (!isSameForOneself(before, after)) found.personIds.push(id);
      if (before?.shown !== undefined && after?.shown === undefined) found.removed.push(id);
      else if (after?.shown !== undefined && !isSameForOthers(before?.shown, after.shown)) found.shown.push(id);
    },
    differences: () => found,
  };
}

function isSameForOneself(a: PersonState | undefined, b: PersonState | undefined): boolean {
  return isSameOwn(a?.own, b?.own) && (a?.person === b?.person || factsOf(a?.person) === factsOf(b?.person));
}

function isSameForOthers(a: PersonState['shown'], b: PersonState['shown']): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.name === b.name && a.department === b.department && presenceKey(a.presence) === presenceKey(b.presence);
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

function isSameOwn(a: OwnPresence | undefined, b: OwnPresence | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.hiddenBy !== b.hiddenBy) return false;
  return isSamePresence(a.presence, b.presence) && isSamePresence(a.toOthers, b.toOthers);
}

function isSamePresence(a: Presence | undefined, b: Presence | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  const isDecidedAlike = a.overrideId === b.overrideId && a.rangeId === b.rangeId && a.floorRangeId === b.floorRangeId;
  return isDecidedAlike && a.reason === b.reason && presenceKey(a) === presenceKey(b);
}
