import type { LiveChange } from '../../../server/routes/schemas/live.ts';
import type { Occupancy } from '../../../server/routes/schemas/occupancy.ts';
import type { PersonPresence } from '../../../server/routes/schemas/presence.ts';
import type { Stale } from '../../../server/routes/schemas/stale.ts';
import { texts } from '../../shared/lib/texts.ts';
import { placeText } from '../../shared/lib/words.ts';

/** A past day and a full hour of it, in the time zone of each office. */
export interface PastHour {
  /** `YYYY-MM-DD` */
  day: string;
  hour: number;
}

/** The data of the page: the latest state of all people and offices. */
export interface Board {
  at: string;
  /** The shown hour of a past day; absent for now. */
  past?: PastHour;
  /** Set for a past day of which only numbers are kept. */
  namesGone?: true;
  /** The last live event that the board contains, or an earlier one; absent for past days. */
  event?: string;
  occupancy: Occupancy;
  people: ReadonlyMap<string, PersonPresence>;
}

export function boardOf(occupancy: Occupancy, people: readonly PersonPresence[], event?: string): Board {
  return { at: occupancy.at, event, occupancy, people: new Map(people.map((person) => [person.id, person])) };
}

/** Whether `event` (`epoch-number`) is the same as `other` or a later one of the same stream. */
export function isSince(event: string | undefined, other: string): boolean {
  const [[epoch, id], [otherEpoch, otherId]] = [event?.split('-') ?? [], other.split('-')];
  return epoch === otherEpoch && Number(id) >= Number(otherId);
}

/** The earliest of several events; undefined if one is unknown or from another stream. */
export function earliest(events: readonly (string | undefined)[]): string | undefined {
  return events.reduce((first, event) => {
    if (first === undefined || event === undefined) return undefined;
    return isSince(event, first) ? first : isSince(first, event) ? event : undefined;
  });
}

/** The board after a live change. The people in it are replaced as a whole, so it can be applied twice. */
export function applyChange(board: Board, change: LiveChange): Board {
  const people = new Map(board.people);
  for (const person of change.people) people.set(person.id, person);
  for (const id of change.removed) people.delete(id);
  const changed = new Map(change.offices.map((office) => [office.officeId, office]));
  const gone = new Set(change.removedOffices);
  const known = new Set(board.occupancy.offices.map(({ officeId }) => officeId));
  const offices = [
    ...board.occupancy.offices.filter(({ officeId }) => !gone.has(officeId)).map((office) => changed.get(office.officeId) ?? office),
    ...change.offices.filter(({ officeId }) => !known.has(officeId)),
  ];
  return { ...board, at: change.at, people, occupancy: { ...board.occupancy, at: change.at, total: change.total, offices } };
}

/** The board with another age. It is the same object if the age is unchanged. */
export function withStale(board: Board, stale: Stale | undefined): Board {
  const { stale: before, ...occupancy } = board.occupancy;
  if (before?.asOf === stale?.asOf && before?.why === stale?.why) return board;
  return { ...board, occupancy: { ...occupancy, ...(stale ? { stale } : {}) } };
}

/** A sentence about which of some people came and left, for screen readers; undefined if none did. */
export function formatChange(before: Board, change: LiveChange, about: ReadonlySet<string>): string | undefined {
  const moved = change.people.filter((person) => {
    if (!about.has(person.id)) return false;
    const was = before.people.get(person.id)?.presence;
    return was?.status !== person.presence.status || was?.officeId !== person.presence.officeId;
  });
  if (moved.length === 0) return undefined;
  return moved.map((person) => texts.text('tab.today.moved', { name: person.name, place: formatPlace(person) })).join(' ');
}

function formatPlace({ presence }: Pick<PersonPresence, 'presence'>): string {
  const { status, officeName, floorName } = presence;
  if (status !== 'office' || officeName === undefined) return texts.text(`tab.today.moved-to.${status}`);
  return placeText(officeName, floorName);
}
