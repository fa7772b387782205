import type { Board } from '../../board/board.ts';
import type { Mutex } from '../../concurrency.ts';
import { AppError } from '../../errors.ts';
import type { AuditEntry } from '../../presence/audit-entry.ts';
import type { Range, RangeSource } from '../../presence/place.ts';
import { type AppliesTo, planEdit } from '../../presence/ranges/plan-edit.ts';
import { closeRange, createRange, hasBeenInForce, isClosed } from '../../presence/ranges/range-edit.ts';
import type { Store } from '../../store/port/store.ts';
import { message } from '../../texts/message.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { auditEntry } from '../audit.ts';
import { rangeRecord } from '../records.ts';
import { checkRangeVersion } from './check-range-version.ts';
import { type RangeInput, readContent } from './read-content.ts';
import { type SaveRangesDeps, saveRanges } from './save-ranges.ts';

export interface RangeDeps extends SaveRangesDeps {
  store: SaveRangesDeps['store'] & Pick<Store, 'rangeChanges' | 'rangesBefore'>;
  board: Pick<Board, 'refresh' | 'world'>;
  withLock: Mutex;
}

/** The edited range, and the version that was read; undefined to edit the current one. */
export interface RangeRead {
  id: string;
  read: number | undefined;
}

/** The current range, and the id of the change for an undo; without an id if nothing changed. */
export interface RangeChanged {
  range: Range;
  changeId?: string;
}

/** Adds a range, in force from now on. @throws AppError CIDR_INVALID, TARGET_UNKNOWN, BAD_REQUEST, RANGE_OVERLAPS */
export async function addRange(
  deps: RangeDeps,
  actor: Actor,
  input: RangeInput & { source: RangeSource },
): Promise<Required<RangeChanged>> {
  requireAdministrator(actor);
  return deps.withLock(async () => {
    await deps.board.refresh();
    const content = await readContent(input, deps.board.world().offices);
    const range = createRange({ ...content, id: crypto.randomUUID(), source: input.source }, deps.clock.now());
    const audit = [rangeEntry(deps, actor, { after: range })];
    return { range, changeId: await saveRanges(deps, { action: 'create', save: [range], audit }) };
  });
}

/**
 * Changes the target of a range for all days (a correction), or from now on, which creates and returns a successor.
 * @throws AppError NOT_FOUND, VERSION_CONFLICT, CIDR_INVALID, TARGET_UNKNOWN, BAD_REQUEST also for a closed range, RANGE_OVERLAPS
 */
export async function changeRange(
  deps: RangeDeps,
  actor: Actor,
  edit: RangeRead & { input: RangeInput; appliesTo?: AppliesTo | undefined },
): Promise<RangeChanged> {
  requireAdministrator(actor);
  return deps.withLock(async () => {
    const before = await rangeAsRead(deps, edit);
    const content = await readContent(edit.input, deps.board.world().offices);
    const successorId = crypto.randomUUID();
    const { kind, save } = planEdit(before, { content, appliesTo: edit.appliesTo, at: deps.clock.now(), successorId });
    const range = save.at(-1);
    // Nothing changed: no audit entry, no undo, and no reason to read the log again.
    if (kind === 'unchanged' || !range) return { range: before };
    const audit = save.map((after) => rangeEntry(deps, actor, { ...(after.id === before.id ? { before } : {}), after }));
    return { range, changeId: await saveRanges(deps, { action: kind, save, audit }) };
  });
}

/**
 * Closes a range, or deletes it if it has never been in force. No `changeId` if it was closed already.
 * @throws AppError NOT_FOUND, VERSION_CONFLICT
 */
export async function removeRange(
  deps: RangeDeps,
  actor: Actor,
  edit: RangeRead,
): Promise<{ outcome: 'deleted' | 'closed'; changeId?: string }> {
  requireAdministrator(actor);
  return deps.withLock(async () => {
    const before = await rangeAsRead(deps, edit);
    if (!hasBeenInForce(before, deps.clock.now())) {
      const audit = [rangeEntry(deps, actor, { before })];
      return { outcome: 'deleted', changeId: await saveRanges(deps, { action: 'delete', save: [], remove: [before], audit }) };
    }
    if (isClosed(before)) return { outcome: 'closed' };
    const after = closeRange(before, deps.clock.now());
    const audit = [rangeEntry(deps, actor, { before, after })];
    return { outcome: 'closed', changeId: await saveRanges(deps, { action: 'close', save: [after], audit }) };
  });
}

/** The audit entry of one changed range. `action`: by default derived from the change. */
export function rangeEntry(
  deps: Pick<RangeDeps, 'clock'>,
  actor: Actor,
  { before, after, action = actionOf(before, after) }: { before?: Range | undefined; after?: Range; action?: string },
): AuditEntry {
  return auditEntry(deps, {
    actor: actor.id,
    action: `range.${action}`,
    subject: (after ?? before)?.id ?? '',
    ...(before ? { before: rangeRecord(before) } : {}),
    ...(after ? { after: rangeRecord(after) } : {}),
  });
}

function actionOf(before: Range | undefined, after: Range | undefined): string {
  if (!after) return 'delete';
  if (!before) return 'create';
  return isClosed(after) ? 'close' : 'update';
}

async function rangeAsRead({ store, board }: RangeDeps, { id, read }: RangeRead): Promise<Range> {
  await board.refresh();
  const range = board.world().ranges.get(id);
  if (!range) throw new AppError('NOT_FOUND', { detail: message('range.not-found') });
  await checkRangeVersion(store, read, range);
  return range;
}
