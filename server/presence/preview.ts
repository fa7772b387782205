import { parseIp } from './addresses/address.ts';
import { type Count, countWithOthers, exactCount } from './count.ts';
import type { AccessEvent } from './evidence.ts';
import type { RangeIndex, RangeMatch } from './ranges/range-index.ts';
import type { Settings } from './settings.ts';
import type { Day, Instant } from './time.ts';

/*
 * Estimates what a change of ranges would have meant: compares today's ranges with and without it,
 * over the access events of past days. Nothing here is stored.
 */

/** The place of a sign-in; `none` has the reason why there is none. */
export type PreviewPlace =
  | { kind: 'office'; officeId: string; floorId?: string }
  | { kind: 'remote' }
  | { kind: 'none'; because?: 'ignored' | 'presence-off' | 'no-range' };

export interface Move {
  from: PreviewPlace;
  to: PreviewPlace;
}

/** The place of an address by the rules for sign-ins (docs/RULES.md, steps 6 and 7). */
export function placeOfMatch(match: RangeMatch | undefined, settings: Settings): PreviewPlace {
  if (!match?.heldThen) return settings.unmatched === 'remote' ? { kind: 'remote' } : { kind: 'none', because: 'no-range' };
  const { target, presence } = match.version;
  if (target.kind === 'ignore') return { kind: 'none', because: 'ignored' };
  if (!presence) return { kind: 'none', because: 'presence-off' };
  // The events are of past days.
  return target.kind === 'office' && !settings.pastFloors ? { kind: 'office', officeId: target.officeId } : target;
}

/** Equal for places that look the same in presence: all kinds of `none` have one key. */
export function placeKey(place: PreviewPlace): string {
  return place.kind === 'office' ? `office ${place.officeId} ${place.floorId ?? ''}` : place.kind;
}

export interface AddressMove extends Move {
  /** The range that decides without the change. */
  match: RangeMatch | undefined;
}

/**
 * Finds addresses that the change would place elsewhere; `undefined` for all others. Each address is looked up once:
 * a month has many events and few addresses.
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

/**
 * How people count who may not be named: `none` if there can be none, `counted` in steps, or `left-out` if their number would depend on single
 * addresses.
 */
export type ShownOthers = 'none' | 'counted' | 'left-out';

export interface MovesTally {
  /** `named`: the move of a person who is named on that day; `others`: that of everybody else. Undefined: they do not move. */
  add(personId: string, day: Day, named: Move | undefined, others: Move | undefined): void;
  /**
   * Totals, moves and days: named people exactly, others in steps after adding; person-days only of the named. Person-days of others would reveal
   * more than their stepped number: with more and more days, on which of them somebody was there. Moves whose number is in the first step are in
   * the totals only.
   */
  result(days: readonly Day[], options: { step: number; others: ShownOthers }): TalliedMoves;
}

/** How a person counts on a day: as named, as one of the others, or not at all. */
export type CountsAs = 'named' | 'other' | 'not';

/** Numbers of a move, or totals. */
export interface MoveNumbers {
  people: Count;
  /** Days on which somebody is named, exact. */
  namedPersonDays: number;
}

export interface TalliedMoves extends MoveNumbers {
  /** False: the numbers are those of named people only, and there may be others. */
  othersCounted: boolean;
  /** Most people first. */
  moves: (Move & MoveNumbers)[];
  byDay: { day: Day; people: Count }[];
}

/** The result for a change that cannot move any day. Zero here says nothing about anybody, so it is exact. */
export const NO_MOVES: TalliedMoves = { othersCounted: true, people: exactCount(0), namedPersonDays: 0, moves: [], byDay: [] };

/**
 * Counts people and person-days by move. Call it day after day, in any order within a day, and always pass the same object for the same move: a
 * month has a million events, so each may cost only a few look-ups. A person who is named on any of the days counts as named.
 */
export function createMovesTally(countsAs: (personId: string, day: Day) => CountsAs): MovesTally {
  const numbers = new Map<string, number>();
  const all = new Tally();
  const byMove = new Map<Move, Tally>();
  const byKey = new Map<string, { move: Move; tally: Tally }>();
  const byDay = new Map<Day, Numbers>();
  let today: Day = '';
  let dayNumber = 0;

  function numberOf(personId: string): number {
    let number = numbers.get(personId);
    if (number === undefined) {
      number = numbers.size;
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

  function numbersOf(day: Day): Numbers {
    const known = byDay.get(day);
    if (known) return known;
    const fresh = { named: 0, others: 0 };
    byDay.set(day, fresh);
    return fresh;
  }

  return {
    add(personId, day, named, others) {
      if (named === undefined && others === undefined) return;
      const person = numberOf(personId);
      if (day !== today) {
        today = day;
        dayNumber += 1;
      }
      const counted = countsAs(personId, day);
      const move = counted === 'named' ? named : others;
      if (counted === 'not' || move === undefined) return;
      const tally = tallyOf(move);
      if (tally.has(person, dayNumber)) return;
      tally.add(person, dayNumber, counted === 'named');
      if (!all.has(person, dayNumber)) {
        all.add(person, dayNumber, counted === 'named');
        numbersOf(day)[counted === 'named' ? 'named' : 'others'] += 1;
      }
    },
    result(days, { step, others }) {
      const counted = others === 'counted';
      const count = (numbers: Numbers): Count => (counted ? countWithOthers(numbers, step) : exactCount(numbers.named));
      const listed = [...byKey].filter(([, { tally }]) => tally.people.named > 0 || (counted && tally.people.others >= step));
      const moves = listed.map(([key, { move, tally }]) => ({
        key,
        move: { from: move.from, to: move.to, people: count(tally.people), namedPersonDays: tally.namedPersonDays },
      }));
      // Sorted by shown numbers only: an order by exact numbers would reveal more than the steps.
      const byNumbers = (a: MoveNumbers, b: MoveNumbers) => b.people.atLeast - a.people.atLeast || b.namedPersonDays - a.namedPersonDays;
      moves.sort((a, b) => byNumbers(a.move, b.move) || (a.key < b.key ? -1 : 1));
      return {
        othersCounted: others !== 'left-out',
        people: count(all.people),
        namedPersonDays: all.namedPersonDays,
        moves: moves.map(({ move }) => move),
        byDay: days.map((day) => ({ day, people: count(byDay.get(day) ?? { named: 0, others: 0 }) })),
      };
    },
  };
}

interface Numbers {
  named: number;
  others: number;
}

/** People of one move, and person-days of the named. Days have numbers from 1 that only grow. */
class Tally {
  readonly people: Numbers = { named: 0, others: 0 };
  namedPersonDays = 0;
  /** By number of the person, the last day on which they were counted; 0 for never. */
  private lastDays = new Uint16Array(1024);
  /** By number of the person, 1 if they were named on one of the days. */
  private named = new Uint8Array(1024);

  has(person: number, day: number): boolean {
    return this.lastDays[person] === day;
  }

  /** For a person who was not counted on that day yet. */
  add(person: number, day: number, named: boolean): void {
    if (person >= this.lastDays.length) {
      this.lastDays = grown(this.lastDays, new Uint16Array(2 * (person + 1)));
      this.named = grown(this.named, new Uint8Array(2 * (person + 1)));
    }
    const before = this.lastDays[person] === 0 ? 'nobody' : this.named[person] === 1 ? 'named' : 'other';
    if (before === 'nobody' && !named) this.people.others += 1;
    if (before !== 'named' && named) {
      this.people.named += 1;
      if (before === 'other') this.people.others -= 1;
      this.named[person] = 1;
    }
    if (named) this.namedPersonDays += 1;
    this.lastDays[person] = day;
  }
}

function grown<T extends Uint16Array | Uint8Array>(array: T, larger: T): T {
  larger.set(array);
  return larger;
}

/** Adds access events to a tally: of named people by their addresses, of others as `moveOfOthers` says. */
export function tallyEvents(
  events: readonly AccessEvent[],
  tally: MovesTally,
  { moveOf, moveOfOthers }: { moveOf(ip: string): Move | undefined; moveOfOthers(ip: string, day: Day): Move | undefined },
): void {
  for (const { personId, ip, day } of events) tally.add(personId, day, moveOf(ip), moveOfOthers(ip, day));
}
