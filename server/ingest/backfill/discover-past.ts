import { createMutex } from '../../concurrency.ts';
import { addDays, dayBounds, dayOf } from '../../presence/calendar.ts';
import type { CandidateSighting } from '../../presence/discovery/candidate.ts';
import { createDayTally, type DayTally } from '../../presence/discovery/discovery.ts';
import type { Day, Instant } from '../../presence/time.ts';
import type { Backfill } from '../../store/port/collecting.ts';
import { countDay, type DiscoveryDeps, rulesOf } from '../discovery.ts';
import { passOf } from './plan-backfill.ts';

/** Collects the candidates of one window's pages. */
export type TakeCandidates = (candidates: readonly CandidateSighting[]) => void;

/**
 * The pass of a backfill over whole days of the organisation, from its end backwards (docs/RULES.md, step 6). As in a sweep, data about people is
 * in memory only until their day is counted, and a day that was not read completely is not counted. If the setting or the organisation's zone
 * changes meanwhile, only days that are read completely by the new rules count.
 */
export interface PastDiscovery {
  /** Called before reading continues from `doneFrom`. */
  begin(backfill: Backfill): void;
  /** Called before a window that ends at `until` is read; all later windows have begun. */
  beginWindow(backfill: Backfill, until: Instant): TakeCandidates;
  /** Everything from then on has been read: stores the days that are complete. @throws AppError STORE_UNAVAILABLE; the next call tries again. */
  doneFrom(from: Instant): Promise<void>;
}

interface Pass {
  /** Identifies the backfill and its last restart (`passOf`). */
  of: string;
  rules: string;
  zone: string;
  readFrom: Instant;
  /** The last day that is not stored yet. */
  day: Day;
  tallies: Map<Day, DayTally>;
}

export function createPastDiscovery(deps: DiscoveryDeps): PastDiscovery {
  const { board } = deps;
  let pass: Pass | undefined;
  // Several windows are read concurrently.
  const withLock = createMutex();

  /** A new pass over the days that end at or before `before`. */
  function beginAt({ id, restartedAt }: Backfill, before: Instant): void {
    const { unmatched, timeZone: zone } = board.world().settings;
    const facts = { of: passOf({ id, restartedAt }), rules: rulesOf(board.world()), zone, readFrom: before };
    pass = unmatched === 'discover' ? { ...facts, day: addDays(dayOf(before, zone), -1), tallies: new Map() } : undefined;
  }

  async function count(from: Instant): Promise<void> {
    // The rules changed during a window, so part of the day was placed by the old rules.
    if (pass !== undefined && pass.rules !== rulesOf(board.world())) pass = undefined;
    if (pass === undefined) return;
    const current = pass;
    // Set before the store is called: after a failure, the next call counts the rest.
    current.readFrom = from;
    while (dayBounds(current.day, current.zone).start >= from) {
      await countDay(deps, current.day, current.tallies.get(current.day));
      current.tallies.delete(current.day);
      current.day = addDays(current.day, -1);
    }
  }

  return {
    begin(backfill) {
      const { doneFrom } = backfill;
      const same = pass?.of === passOf(backfill) && pass.readFrom === doneFrom && pass.rules === rulesOf(board.world());
      if (!same) beginAt(backfill, doneFrom);
    },
    beginWindow(backfill, until) {
      if (pass?.rules !== rulesOf(board.world())) beginAt(backfill, until);
      const current = pass;
      return (candidates) => {
        if (current === undefined || current !== pass) return;
        for (const candidate of candidates) tallyOf(candidate.day, current)?.add(candidate);
      };
    },
    doneFrom: (from) => withLock(() => count(from)),
  };
}

function tallyOf(day: Day, { tallies, zone, day: latest }: Pass): DayTally | undefined {
  const known = tallies.get(day);
  if (known || day > latest) return known;
  const tally = createDayTally(day, dayBounds(day, zone));
  tallies.set(day, tally);
  return tally;
}
