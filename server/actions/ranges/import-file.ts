import { runInTimeSlices } from '../../concurrency.ts';
import { AppError } from '../../errors.ts';
import type { AppliesTo } from '../../presence/ranges/plan-edit.ts';
import type { RangeEntry } from '../../presence/ranges/range-entry.ts';
import { type PlannedLine, planImport } from '../../presence/ranges/range-file.ts';
import { message } from '../../texts/message.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { type RangeDeps, rangeEntry } from './edit-ranges.ts';
import { saveRanges } from './save-ranges.ts';

/** Maximum refused lines in one error. */
const LISTED = 1000;

/** The outcome of each line of a file, and the id of the change, for an undo, if anything changed. */
export interface FileImported {
  lines: PlannedLine[];
  changeId?: string;
}

/**
 * Adds and changes ranges from the entries of a file, all or none. With `dryRun` it only reports the outcome of each line.
 * @throws AppError BAD_REQUEST if empty, IMPORT_REFUSED with the faults of each line, VERSION_CONFLICT
 */
export async function importRangeFile(
  deps: RangeDeps,
  actor: Actor,
  file: { entries: readonly RangeEntry[]; appliesTo?: AppliesTo | undefined; dryRun: boolean },
): Promise<FileImported> {
  requireAdministrator(actor);
  const { board, clock, withLock } = deps;
  return withLock(async () => {
    if (file.entries.length === 0) throw new AppError('BAD_REQUEST', { detail: message('import.empty') });
    await board.refresh();
    const { ranges, offices } = board.world();
    const context = { at: clock.now(), appliesTo: file.appliesTo ?? 'all', makeId: () => crypto.randomUUID() };
    const lines = await runInTimeSlices(
      planImport(file.entries, { ...context, ranges: [...ranges.values()], offices: [...offices.values()] }),
    );
    if (file.dryRun) return { lines };
    refuseFaults(lines);
    const save = lines.flatMap((line) => line.save);
    if (save.length === 0) return { lines };
    const audit = lines.flatMap(({ before, save: saved }) =>
      saved.map((after) => rangeEntry(deps, actor, { before: before?.id === after.id ? before : undefined, after })),
    );
    return { lines, changeId: await saveRanges(deps, { action: 'import', save, audit }) };
  });
}

/** @throws AppError IMPORT_REFUSED */
function refuseFaults(lines: readonly PlannedLine[]): void {
  const refused = lines.filter(({ outcome }) => outcome === 'refused');
  if (refused.length === 0) return;
  const errors = refused
    .slice(0, LISTED)
    .flatMap(({ line, faults }) =>
      faults.map((fault) => ({ at: `/${line}/${fault.field}`, message: fault.message, line, field: fault.field })),
    );
  const first = errors[0] ? message('import.first-fault', { line: errors[0].line, field: errors[0].field, fault: errors[0].message }) : '';
  throw new AppError('IMPORT_REFUSED', {
    detail: message('import.refused', { refused: refused.length, lines: lines.length, first }),
    extra: { errors },
  });
}
