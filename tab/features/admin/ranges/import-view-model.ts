import type { ImportLine, RangeImport } from '../../../../server/routes/schemas/range-import.ts';
import { message } from '../../../../server/texts/message.ts';
import { texts } from '../../../shared/lib/texts.ts';
import type { Difference } from '../parts/differences.ts';
import { labelOf } from '../parts/field-labels.ts';

export type FileFormat = 'csv' | 'json';

/** The format of a file: by its name, otherwise by the beginning of its text. */
export function formatOf(name: string, text: string): FileFormat {
  if (/\.json$/i.test(name)) return 'json';
  if (/\.csv$/i.test(name)) return 'csv';
  return /^\s*[[{]/.test(text) ? 'json' : 'csv';
}

const COUNTS = ['created', 'updated', 'unchanged', 'refused'] as const;

/** `2 new, 1 changed, 40 unchanged, 3 refused.` */
export function importSummary(plan: RangeImport): string {
  const counts = COUNTS.filter((outcome) => plan[outcome] > 0).map((outcome) =>
    message(`admin.ranges.import.count.${outcome}`, { count: plan[outcome] }),
  );
  return counts.length === 0 ? texts.text('admin.ranges.import.empty') : texts.text('admin.ranges.import.summary', { counts });
}

/** The reason that prevents the import, if any: all lines are imported, or none. */
export function importProblem({ created, updated, refused }: RangeImport): string | undefined {
  if (refused > 0) return texts.text('admin.ranges.import.refused-first', { count: refused });
  return created + updated === 0 ? texts.text('admin.ranges.import.no-change') : undefined;
}

export const movesPlaces = ({ lines }: RangeImport) =>
  lines.some(({ outcome, changes }) => outcome === 'updated' && changes.includes('target'));

export const OUTCOME_COLORS = {
  created: 'success',
  updated: 'brand',
  unchanged: 'informative',
  refused: 'danger',
} as const satisfies Record<ImportLine['outcome'], string>;

const MAX_LINES = 300;
const ORDER: readonly ImportLine['outcome'][] = ['refused', 'updated', 'created', 'unchanged'];

/** The lines by importance: refused, changed, new and unchanged ones; otherwise in the order of the file. */
export function importLines({ lines }: RangeImport): { shown: ImportLine[]; more: number } {
  const sorted = [...lines].sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || a.line - b.line);
  return { shown: sorted.slice(0, MAX_LINES), more: Math.max(0, sorted.length - MAX_LINES) };
}

/** The changes of a line, or why it is refused. */
export function formatLine({ changes, faults }: ImportLine): string {
  if (faults.length > 0)
    return faults.map(({ field, message: fault }) => texts.text('admin.ranges.import.fault', { field: labelOf(field), fault })).join(' ');
  return changes.map((field) => labelOf(field)).join(', ');
}

/** For a changed range: the old and the new value of each field. Empty for other lines. */
export function lineDifferences({ changes, before = {}, after = {} }: ImportLine): Difference[] {
  const text = (fields: Readonly<Record<string, string | undefined>>, field: string) => fields[field] || undefined;
  return changes
    .map((field) => ({ what: labelOf(field), before: text(before, field), after: text(after, field) }))
    .filter((each) => each.before !== undefined || each.after !== undefined);
}
