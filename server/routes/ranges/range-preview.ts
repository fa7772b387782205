import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { auditLook } from '../../actions/audit.ts';
import { checkRangeVersion } from '../../actions/ranges/check-range-version.ts';
import { type RangeInput, readContent } from '../../actions/ranges/read-content.ts';
import { refuseOverlap, withChanges } from '../../actions/ranges/save-ranges.ts';
import { AppError } from '../../errors.ts';
import { textsFor } from '../../plugins/language.ts';
import { addDays, dayOf } from '../../presence/calendar.ts';
import type { Range } from '../../presence/place.ts';
import { createAddressMoves, type Move, NO_MOVES, placeOfMatch } from '../../presence/preview.ts';
import type { PersonMove } from '../../presence/preview-now.ts';
import { planEdit } from '../../presence/ranges/plan-edit.ts';
import { closeRange, contentOfRange, createRange } from '../../presence/ranges/range-edit.ts';
import { buildRangeIndexInTimeSlices } from '../../presence/ranges/range-index.ts';
import { lastExpiredDay } from '../../presence/retention.ts';
import { runInTimeSlices } from '../../presence/steps.ts';
import type { Day, Instant } from '../../presence/time.ts';
import { earliestStart, mayHaveOthers } from '../../presence/visibility.ts';
import type { World } from '../../presence/world.ts';
import { message } from '../../texts/message.ts';
import type { Texts } from '../../texts/texts.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { type RangePreview, RangePreviewBody, type RangePreviewInput, RangePreviewSchema } from '../schemas/range-preview.ts';
import {
  type PreviewContext,
  readCorrected,
  readHidden,
  readHistory,
  readMovesAtNextSignIn,
  readMovesAtOnce,
} from './range-preview-read.ts';
import { accessLogView, nobody, nowView, type PlannedChange, pastView, placesAsBefore, summaryOf } from './range-preview-view.ts';

const DAYS = 30;

/** `POST /api/ranges/preview`: the effect of a change of a range. For administrators. Each preview is audited, since it may name people. */
export const rangePreviewRoute: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const schema = {
    tags: ['Places'],
    summary: 'Preview the effect of a change on stored days and on people present now; saves only an audit entry',
    body: RangePreviewBody,
    response: replies(RangePreviewSchema),
  };
  app.post('/api/ranges/preview', { schema, config: { access: 'administrator' } }, async (request) => {
    const { body, viewer } = request;
    await deps.board.refresh();
    await refuseStale(body.change, deps);
    const planned = await planChange(body.change, deps.board.world(), deps.clock.now());
    const subject = planned.before?.id ?? 'new';
    await auditLook(deps, { actor: viewer.id, action: 'range.preview', subject, after: lookedAt(planned, body.days ?? DAYS) });
    return previewOf(planned, body.days ?? DAYS, deps, textsFor(request));
  });
};

/** An edit of an older version could not be saved, so it gets no preview. @throws AppError VERSION_CONFLICT as saving does */
async function refuseStale(change: RangePreviewInput['change'], { board, store }: Pick<RouteDeps, 'board' | 'store'>): Promise<void> {
  if (change.kind !== 'update' || change.range.version === undefined) return;
  const current = board.world().ranges.get(change.id);
  if (current) await checkRangeVersion(store, change.range.version, current);
}

/** The content of the preview for the audit, so that a preview of one person's address is on record. */
function lookedAt({ kind, before, content }: PlannedChange, days: number) {
  return { change: kind, days, ...(content ?? (before && contentOfRange(before))) };
}

/** The change that saving would make. @throws AppError as saving does */
export async function planChange(change: RangePreviewInput['change'], world: World, at: Instant): Promise<PlannedChange> {
  const planned = change.kind === 'create' ? await planCreation(change.range, world, at) : await planChangeOf(change, world, at);
  await refuseOverlap(world.ranges.values(), planned, at);
  return planned;
}

async function planCreation(input: RangeInput, world: World, at: Instant): Promise<PlannedChange> {
  const content = await readContent(input, world.offices);
  return { kind: 'create', content, save: [createRange({ ...content, id: crypto.randomUUID(), source: 'manual' }, at)], corrects: false };
}

type ChangeOf = Exclude<RangePreviewInput['change'], { kind: 'create' }>;

async function planChangeOf(change: ChangeOf, world: World, at: Instant): Promise<PlannedChange> {
  const before = world.ranges.get(change.id);
  if (!before) throw new AppError('NOT_FOUND', { detail: message('range.not-found') });
  if (change.kind === 'close') return { kind: 'close', before, save: [closeRange(before, at)], corrects: false };
  const content = await readContent(change.range, world.offices);
  const { kind, save, corrects } = planEdit(before, { content, appliesTo: change.appliesTo, at, successorId: crypto.randomUUID() });
  return { kind: kind === 'unchanged' ? 'update' : kind, before, content, save, corrects };
}

export async function previewOf(
  planned: PlannedChange,
  count: number,
  deps: Pick<RouteDeps, 'store' | 'board' | 'clock'>,
  texts: Texts,
): Promise<RangePreview> {
  const { board, clock } = deps;
  // Read together, since others may change ranges during the computation.
  const [now, before, indexBefore] = [clock.now(), board.world(), board.rangeIndex()];
  const ranges = withChanges(before.ranges.values(), planned);
  const after: World = { ...before, ranges: new Map(ranges.map((range) => [range.id, range])) };
  // Versions that close or open now do so within two milliseconds.
  const at = now + 2;
  const index = await buildRangeIndexInTimeSlices(ranges);
  const moveOf = createAddressMoves({ before: indexBefore, after: index, at, settings: before.settings });
  const today = dayOf(now, before.settings.timeZone);
  const kept = daysAfter(lastExpiredDay(now, before.settings), today);
  const hidden = await readHidden(deps.store, kept[0] ?? today);
  const context: PreviewContext = { deps, now, worlds: { before, after }, moveOf, hidden };
  const shown = kept.slice(-count);
  const from = shown[0] ?? today;
  const step = before.settings.smallNumber;
  const stepsFrom = (day: Day) => ({ step, others: mayHaveOthers(before.people.values(), earliestStart(day)) });

  const still = placesAsBefore(planned);
  const history = still ? NO_MOVES : (await readHistory(context, from, addDays(today, 1))).result(shown, stepsFrom(from));
  const correction = correctionOf(planned, before);
  const corrected = correction
    ? (await readCorrected(context, correction, [...kept, addDays(today, 1)])).result(kept, stepsFrom(kept[0] ?? today))
    : NO_MOVES;
  const atOnceMoves = correction ? await readMovesAtOnce(context, correction.rangeId) : [];
  const nextMoves = still ? [] : await readMovesAtNextSignIn(context, atOnceMoves, today);
  const nowOf = (moves: readonly PersonMove[]) => nowView(moves, before, stepsFrom(today).others, texts);
  const views = { corrected: pastView(corrected, before, texts), atOnce: correction ? nowOf(atOnceMoves) : nobody(texts) };
  return {
    summary: summaryOf(planned, { ...views, world: before, texts }),
    days: { from, to: today, count: shown.length },
    accessLog: accessLogView(planned, await silentRanges(planned, board), before, texts),
    history: pastView(history, before, texts),
    corrected: views.corrected,
    now: { atOnce: views.atOnce, nextSignIn: still ? nobody(texts) : nowOf(nextMoves) },
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

/** Ranges in force that hold affected addresses and record no access events. */
async function silentRanges({ before, save }: PlannedChange, board: RouteDeps['board']): Promise<string[]> {
  const concerned = new Set([before, ...save].flatMap((range) => range?.versions.at(-1)?.cidrs ?? []));
  const near = await runInTimeSlices((await board.heldPrefixes()).rangesNear([...concerned]));
  return [...near].filter((range) => !contentOfRange(range).accessLogging).map(({ name }) => name);
}
