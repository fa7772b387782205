import { parseIp } from './address.ts';
import type { AccessEvent } from './evidence.ts';
import { type Count, exactCount, steppedCount } from './occupancy.ts';
import type { RangeIndex, RangeMatch } from './range-index.ts';
import type { Settings } from './settings.ts';
import type { Day, Instant } from './time.ts';

/*
 * What a change of ranges would have meant (never what it did): today's ranges with it against today's ranges without it,
 * over the access events of days gone by. Nothing here is stored.
 */

/** Where a sign-in places somebody; `none` with the reason why it places nobody. */
export type PreviewPlace =
  | { kind: 'office'; officeId: string; floorId?: string }
  | { kind: 'remote' }
  | { kind: 'none'; because?: 'ignored' | 'presence-off' | 'no-range' };

export interface Move {
  from: PreviewPlace;
  to: PreviewPlace;
}

/** What an address comes to under an index, by the rules that place a sign-in (DESIGN.md §2, steps 6 and 7). */
export function placeOfMatch(match: RangeMatch | undefined, settings: Settings): PreviewPlace {
  if (!match?.heldThen) return settings.unmatched === 'remote' ? { kind: 'remote' } : { kind: 'none', because: 'no-range' };
  const { target, presence } = match.version;
  if (target.kind === 'ignore') return { kind: 'none', because: 'ignored' };
  return presence ? target : { kind: 'none', because: 'presence-off' };
}

/** Same place for whoever looks at presence: all kinds of `none` are one. */
export function placeKey(place: PreviewPlace): string {
  return place.kind === 'office' ? `office ${place.officeId} ${place.floorId ?? ''}` : place.kind;
}

export interface AddressMove extends Move {
  /** The range that decides without the change. */
  match: RangeMatch | undefined;
}

/**
 * Which addresses the change would place elsewhere; `undefined` for all others. Each address is looked up once, however
 * often it is asked about: a month has many events and few addresses.
 */
export function createAddressMoves(input: {
  before: RangeIndex;
  after: RangeIndex;
  at: Instant;
  settings: Settings;
}): (ip: string) => AddressMove | undefined {
  const { before, after, at, settings } = input;
  const known = new Map<string, AddressMove | null>();
  return (ip) => {
    const remembered = known.get(ip);
    if (remembered !== undefined) return remembered ?? undefined;
    const address = parseIp(ip);
    const match = address && before.find(address, at);
    const [from, to] = [placeOfMatch(match, settings), placeOfMatch(address && after.find(address, at), settings)];
    const move = address === undefined || placeKey(from) === placeKey(to) ? null : { from, to, match };
    known.set(ip, move);
    return move ?? undefined;
  };
}

export interface MovesTally {
  add(personId: string, day: Day, move: Move): void;
  /** Totals, moves and days, all in steps (DESIGN.md §2): totals are stepped after adding, moves below a step are in the totals only. */
  result(days: readonly Day[], step: number): TalliedMoves;
}

export interface TalliedMoves {
  personDays: Count;
  people: Count;
  /** Most first. */
  moves: (Move & { personDays: Count; people: Count })[];
  byDay: { day: Day; people: Count }[];
}

/** Of a change that cannot move a day, whoever was where: a number that tells of nobody may be exact. */
export const NO_MOVES: TalliedMoves = { personDays: exactCount(0), people: exactCount(0), moves: [], byDay: [] };

/**
 * Counts people and person-days by move, of those who count. To be told day after day, in whatever order within a day, and
 * of a move as the same object each time: a month has a million events, so each costs a few look-ups and nothing else.
 */
export function createMovesTally(counts: (personId: string) => boolean): MovesTally {
  const numbers = new Map<string, number>();
  const all = new Tally();
  const byMove = new Map<Move, Tally>();
  const byKey = new Map<string, { move: Move; tally: Tally }>();
  const byDay = new Map<Day, number>();
  let today: Day = '';
  let dayNumber = 0;

  function numberOf(personId: string): number {
    let number = numbers.get(personId);
    if (number === undefined) {
      number = counts(personId) ? numbers.size : -1;
      numbers.set(personId, number);
    }
    return number;
  }

  function tallyOf(move: Move): Tally {
    const known = byMove.get(move);
    if (known !== undefined) return known;
    const key = `${placeKey(move.from)} > ${placeKey(move.to)}`;
    const { tally } = byKey.get(key) ?? { tally: new Tally() };
    if (!byKey.has(key)) byKey.set(key, { move, tally });
    byMove.set(move, tally);
    return tally;
  }

  return {
    add(personId, day, move) {
      const person = numberOf(personId);
      if (person < 0) return;
      if (day !== today) {
        today = day;
        dayNumber += 1;
      }
      tallyOf(move).add(person, dayNumber);
      if (all.add(person, dayNumber)) byDay.set(day, (byDay.get(day) ?? 0) + 1);
    },
    result: (days, step) => ({
      personDays: steppedCount(all.personDays, step),
      people: steppedCount(all.people, step),
      moves: [...byKey.values()]
        .filter(({ tally }) => tally.people >= step)
        .sort((a, b) => b.tally.personDays - a.tally.personDays)
        .map(({ move, tally }) => ({
          from: move.from,
          to: move.to,
          personDays: steppedCount(tally.personDays, step),
          people: steppedCount(tally.people, step),
        })),
      byDay: days.map((day) => ({ day, people: steppedCount(byDay.get(day) ?? 0, step) })),
    }),
  };
}

/** People and person-days of one move. Days have numbers from 1 that only grow. */
class Tally {
  people = 0;
  personDays = 0;
  /** By number of the person, the last day on which they were counted; 0 for never. */
  private lastDays = new Uint16Array(1024);

  /** Whether the person had not been counted on that day yet. */
  add(person: number, day: number): boolean {
    if (person >= this.lastDays.length) {
      const larger = new Uint16Array(2 * (person + 1));
      larger.set(this.lastDays);
      this.lastDays = larger;
    }
    const last = this.lastDays[person];
    if (last === day) return false;
    if (last === 0) this.people += 1;
    this.personDays += 1;
    this.lastDays[person] = day;
    return true;
  }
}

/** Takes access events into a tally, of addresses that would be placed elsewhere. */
export function tallyEvents(events: readonly AccessEvent[], tally: MovesTally, moveOf: (ip: string) => Move | undefined): void {
  for (const { personId, ip, day } of events) {
    const move = moveOf(ip);
    if (move !== undefined) tally.add(personId, day, move);
  }
}
