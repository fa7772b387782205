import { isDeepStrictEqual } from 'node:util';
import type { Board } from '../../board/board.ts';
import { runInTimeSlices } from '../../concurrency.ts';
import { addDays, dayOf } from '../../presence/calendar.ts';
import type { Range } from '../../presence/place.ts';
import { createAddressMoves, type Move, NO_MOVES, placeKey, placeOfMatch, type TalliedMoves } from '../../presence/preview.ts';
import { type CountedMoves, countMoves } from '../../presence/preview-now.ts';
import { contentOfRange } from '../../presence/ranges/range-edit.ts';
import { rangeIndexSteps } from '../../presence/ranges/range-index.ts';
import { createRangeAtStartOfDay } from '../../presence/ranges/range-of-day.ts';
import { lastExpiredDay } from '../../presence/retention.ts';
import type { Clock, Day } from '../../presence/time.ts';
import { earliestStart, mayHaveOthers } from '../../presence/visibility.ts';
import type { World } from '../../presence/world.ts';
import type { Store } from '../../store/port/store.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { auditLook } from '../audit.ts';
import { checkRangeVersion } from './check-range-version.ts';
import { type PlannedChange, type ProposedChange, placesAsBefore, planChange } from './plan-change.ts';
import {
  type PreviewContext,
  type PreviewStore,
  readCorrected,
  readHidden,
  readHistory,
  readMovesAtNextSignIn,
  readMovesAtOnce,
} from './preview-read.ts';
import { withChanges } from './save-ranges.ts';
import { moveOfWholeRange } from './whole-range.ts';

export interface PreviewDeps {
  store: PreviewStore & Pick<Store, 'appendAudit' | 'rangeChanges' | 'rangesBefore'>;
  board: Pick<Board, 'refresh' | 'world' | 'rangeIndex' | 'heldPrefixes' | 'evidence' | 'now'>;
  clock: Clock;
}

/** The effect of a change, as its reader may see it: who may not be named is only counted, in steps. */
export interface ChangePreview {
  planned: PlannedChange;
  /** The world before the change. */
  world: World;
  /** The calendar days of the organisation that `history` is about, inclusive. */
  days: { from: Day; to: Day; count: number };
  /** The days under the new ranges, by access events. */
  history: TalliedMoves;
  /** Stored days that are shown elsewhere, all that are kept. */
  corrected: TalliedMoves;
  /** People who are present now. */
  now: { atOnce: CountedMoves; nextSignIn: CountedMoves };
  /** Names of ranges in force that hold affected addresses and record no access events. */
  silent: string[];
}

/**
 * The effect of a change of a range on stored days and on people who are present now. Saves only an audit entry, since it may name people.
 * `days`: how many days back, today included; at most what is kept.
 * @throws AppError as saving does: NOT_FOUND, VERSION_CONFLICT, CIDR_INVALID, TARGET_UNKNOWN, BAD_REQUEST, RANGE_OVERLAPS
 */
export async function previewRangeChange(
  deps: PreviewDeps,
  actor: Actor,
  { change, days }: { change: ProposedChange; days: number },
): Promise<ChangePreview> {
  requireAdministrator(actor);
  await deps.board.refresh();
  await refuseStale(change, deps);
  const planned = await planChange(change, deps.board.world(), deps.clock.now());
  const subject = planned.before?.id ?? 'new';
  await auditLook(deps, { actor: actor.id, action: 'range.preview', subject, after: lookedAt(planned, days) });
  return effectOf(planned, days, deps);
}

/** An edit of an older version could not be saved, so it gets no preview. @throws AppError VERSION_CONFLICT as saving does */
async function refuseStale(change: ProposedChange, { board, store }: Pick<PreviewDeps, 'board' | 'store'>): Promise<void> {
  if (change.kind !== 'update' || change.range.version === undefined) return;
  const current = board.world().ranges.get(change.id);
  if (current) await checkRangeVersion(store, change.range.version, current);
}

/** The content of the preview for the audit, so that a preview of one person's address is on record. */
function lookedAt({ kind, before, content }: PlannedChange, days: number) {
  return { change: kind, days, ...(content ?? (before && contentOfRange(before))) };
}

/** The effect of a planned change, over the last `count` days that are kept. */
export async function effectOf(
  planned: PlannedChange,
  count: number,
  deps: Omit<PreviewDeps, 'store'> & { store: PreviewStore },
): Promise<ChangePreview> {
  const { board, clock } = deps;
  // Read together, since others may change ranges during the computation.
  const [now, before, indexBefore] = [clock.now(), board.world(), board.rangeIndex()];
  const ranges = withChanges(before.ranges.values(), planned);
  const after: World = { ...before, ranges: new Map(ranges.map((range) => [range.id, range])) };
  // Versions that close or open now do so within two milliseconds.
  const at = now + 2;
  const index = await runInTimeSlices(rangeIndexSteps(ranges));
  const moveOf = createAddressMoves({ before: indexBefore, after: index, at, settings: before.settings });
  const today = dayOf(now, before.settings.timeZone);
  const kept = daysAfter(lastExpiredDay(now, before.settings), today);
  const hidden = await readHidden(deps.store, kept[0] ?? today);
  const whole = await moveOfWholeRange(planned, before, board);
  const rangeAtStart = createRangeAtStartOfDay(indexBefore);
  const moveOfOthers = (ip: string, day: Day) => (whole && rangeAtStart(ip, day)?.id === planned.before?.id ? whole : undefined);
  const context: PreviewContext = { deps, now, worlds: { before, after }, moveOf, moveOfOthers, hidden };
  const shown = kept.slice(-count);
  const from = shown[0] ?? today;
  const step = before.settings.smallNumber;
  const shownAs = (day: Day, counted: boolean) => {
    const others = mayHaveOthers(before.people.values(), earliestStart(day));
    return { step, others: !others ? 'none' : counted ? 'counted' : 'left-out' } as const;
  };

  const still = placesAsBefore(planned) || (whole !== undefined && placeKey(whole.from) === placeKey(whole.to));
  const history = still
    ? NO_MOVES
    : (await readHistory(context, from, addDays(today, 1))).result(shown, shownAs(from, whole !== undefined));
  const correction = correctionOf(planned, before);
  const corrected = correction
    ? (
        await readCorrected(context, { ...correction, countsOthers: (day) => heldSince(planned, day) }, [...kept, addDays(today, 1)])
      ).result(kept, shownAs(kept[0] ?? today, heldSince(planned, today)))
    : NO_MOVES;
  const atOnce = correction && (await readMovesAtOnce(context, correction.rangeId));
  const nextSignIn = still ? undefined : await readMovesAtNextSignIn(context, atOnce ?? [], today);
  return {
    planned,
    world: before,
    days: { from, to: today, count: shown.length },
    history,
    corrected,
    now: {
      atOnce: countMoves(atOnce, shownAs(today, heldSince(planned, today))),
      nextSignIn: countMoves(nextSignIn, shownAs(today, whole !== undefined)),
    },
    silent: await silentRanges(planned, board),
  };
}

/** The days after `expired`, up to and including `last`. */
function daysAfter(expired: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = addDays(expired, 1); day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The old and new place of evidence under a corrected target, regardless of the current switches. */
function correctionOf({ before, save, corrects }: PlannedChange, world: World): { rangeId: string; move: Move } | undefined {
  const [edited] = save;
  if (!corrects || !before || !edited) return undefined;
  const placed = (range: Range) => {
    const version = range.versions.at(-1);
    return placeOfMatch(version && { range, version: { ...version, presence: true }, heldThen: true }, world.settings);
  };
  return { rangeId: before.id, move: { from: placed(before), to: placed(edited) } };
}

/**
 * Whether the edited range has had its addresses since before the day. Otherwise it may have filled its gap there: what it placed is of addresses
 * that were chosen later.
 */
function heldSince({ before }: PlannedChange, day: Day): boolean {
  const start = earliestStart(day);
  const [first, ...later] = before?.versions.filter(({ until }) => until === undefined || until > start) ?? [];
  return first === undefined || (first.from <= start && later.every(({ cidrs }) => isDeepStrictEqual(cidrs, first.cidrs)));
}

async function silentRanges({ before, save }: PlannedChange, board: Pick<Board, 'heldPrefixes'>): Promise<string[]> {
  const concerned = new Set([before, ...save].flatMap((range) => range?.versions.at(-1)?.cidrs ?? []));
  const near = await runInTimeSlices((await board.heldPrefixes()).rangesNear([...concerned]));
  return [...near].filter((range) => !contentOfRange(range).accessLogging).map(({ name }) => name);
}
