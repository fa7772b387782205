import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Board } from '../board/board.ts';
import { addDays, dayBounds, dayOf } from '../presence/calendar.ts';
import {
  CANDIDATE_DAYS_KEPT,
  CANDIDATE_WINDOW,
  type CandidateDay,
  type CandidateSighting,
  MANY_PEOPLE,
} from '../presence/discovery/candidate.ts';
import { createDayTally, type DayTally } from '../presence/discovery/discovery.ts';
import type { Day, Instant } from '../presence/time.ts';
import type { World } from '../presence/world.ts';
import type { Sweep } from '../store/port/collecting.ts';
import type { Store } from '../store/port/store.ts';
import { type HintsStore, readHints } from './discovery-hints.ts';

export interface DiscoveryDeps {
  store: HintsStore & Pick<Store, 'saveCandidateDays' | 'candidateDays' | 'deleteCandidateDays'>;
  board: Pick<Board, 'world'>;
}

/**
 * Passes over whole days of the organisation, along with the sweeps of the log (docs/RULES.md, step 6). Data about people is in memory only until
 * their day is counted; only numbers are stored. A day is stored only if one process has read it from its first instant to its last. After a
 * restart, or if another instance continued the sweep, the next sweep counts the day.
 */
export interface Discovery {
  /** Called before a window of that sweep is read, at `doneUntil`. */
  begin(sweep: Sweep): void;
  take(candidates: readonly CandidateSighting[]): void;
  /** Everything until then has been read: stores the days that are complete. @throws AppError STORE_UNAVAILABLE; then the window is read again. */
  doneUntil(until: Instant): Promise<void>;
}

/** Rows per time slice: thousands of people, some milliseconds. */
const ROWS_AT_ONCE = 5;

interface Pass {
  startedAt: Instant;
  /** Settings that must not change during a pass. */
  rules: string;
  zone: string;
  readUntil: Instant;
  sweepUntil: Instant;
  /** The first day that is not stored yet. */
  day: Day;
  tallies: Map<Day, DayTally | undefined>;
}

export function createDiscovery(deps: DiscoveryDeps): Discovery {
  const { board } = deps;
  let pass: Pass | undefined;

  /** Undefined for a day that the sweep does not read completely: its counts would be too low, so its people are not even kept in memory. */
  function tallyOf(day: Day, { tallies, zone, sweepUntil, day: first }: Pass): DayTally | undefined {
    if (tallies.has(day)) return tallies.get(day);
    const bounds = dayBounds(day, zone);
    const tally = day >= first && bounds.end <= sweepUntil ? createDayTally(day, bounds) : undefined;
    tallies.set(day, tally);
    return tally;
  }

  return {
    begin(sweep) {
      const { settings } = board.world();
      const rules = rulesOf(board.world());
      if (settings.unmatched !== 'discover') {
        pass = undefined;
        return;
      }
      if (pass?.startedAt === sweep.startedAt && pass.readUntil === sweep.doneUntil && pass.rules === rules) return;
      const { timeZone: zone } = settings;
      const from = sweep.doneUntil;
      const began = dayOf(from, zone);
      const day = dayBounds(began, zone).start === from ? began : addDays(began, 1);
      pass = { startedAt: sweep.startedAt, rules, zone, readUntil: from, sweepUntil: sweep.until, day, tallies: new Map() };
    },

    take(candidates) {
      if (pass === undefined) return;
      for (const candidate of candidates) tallyOf(candidate.day, pass)?.add(candidate);
    },

    async doneUntil(until) {
      // The rules changed while a window was read, so part of the day was placed by the old rules.
      if (pass !== undefined && pass.rules !== rulesOf(board.world())) pass = undefined;
      if (pass === undefined) return;
      while (dayBounds(pass.day, pass.zone).end <= until) {
        await countDay(deps, pass.day, pass.tallies.get(pass.day));
        pass.tallies.delete(pass.day);
        pass.day = addDays(pass.day, 1);
      }
      pass.readUntil = until;
      if (until >= pass.sweepUntil) pass = undefined;
    },
  };
}

/** Stores the numbers of a completely read day; `tally` is absent if there was no candidate. @throws AppError STORE_UNAVAILABLE */
export async function countDay({ store, board }: DiscoveryDeps, day: Day, tally: DayTally | undefined): Promise<void> {
  const world = board.world();
  const known = await knownPrefixes(store, day);
  const prefixes = tally?.kept(known) ?? [];
  const hints = await readHints(store, { world, day, personIds: tally?.peopleOf(prefixes) ?? [] });
  const rows: CandidateDay[] = [];
  for (const row of tally?.count(prefixes, hints) ?? []) {
    rows.push(row);
    if (rows.length % ROWS_AT_ONCE === 0) await yieldToEventLoop();
  }
  await store.saveCandidateDays(day, rows);
  await store.deleteCandidateDays(addDays(day, -CANDIDATE_DAYS_KEPT));
}

/** Settings that must not change during a pass. */
export function rulesOf({ settings }: World): string {
  return `${settings.unmatched} ${settings.timeZone}`;
}

/** Prefixes that many people used on another day of the window. */
async function knownPrefixes(store: DiscoveryDeps['store'], day: Day): Promise<Set<string>> {
  const query = { fromDay: addDays(day, -CANDIDATE_WINDOW), toDay: addDays(day, CANDIDATE_WINDOW) };
  const many = (await store.candidateDays(query)).filter(({ people }) => people >= MANY_PEOPLE);
  return new Set(many.map(({ prefix }) => prefix));
}
