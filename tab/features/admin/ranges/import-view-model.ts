import type { ImportLine, RangeImport } from '../../../../server/routes/schemas/range-import.ts';
import { number, plural } from '../../../shared/lib/words.ts';
import type { Difference } from '../parts/differences.ts';

export type FileFormat = 'csv' | 'json';

/** By its name; else by how the text begins. */
export function formatOf(name: string, text: string): FileFormat {
  if (/\.json$/i.test(name)) return 'json';
  if (/\.csv$/i.test(name)) return 'csv';
  return /^\s*[[{]/.test(text) ? 'json' : 'csv';
}

/** `2 new, 1 changed, 40 as they are, 3 refused.` */
export function importSummary({ created, updated, unchanged, refused }: RangeImport): string {
  const parts = [
    created > 0 && `${number(created)} new`,
    updated > 0 && `${number(updated)} changed`,
    unchanged > 0 && `${number(unchanged)} ${unchanged === 1 ? 'as it is' : 'as they are'}`,
    refused > 0 && `${number(refused)} refused`,
  ].filter(Boolean);
  return parts.length === 0 ? 'There is no range in it.' : `${parts.join(', ')}.`;
}

/** What keeps it from being imported, if anything does: all lines are taken, or none. */
export function importProblem({ created, updated, refused }: RangeImport): string | undefined {
  if (refused > 0) return `Mend the ${plural(refused, 'line')} that ${refused === 1 ? 'is' : 'are'} refused: all are imported, or none.`;
  return created + updated === 0 ? 'Nothing would change.' : undefined;
}

export const movesPlaces = ({ lines }: RangeImport) =>
  lines.some(({ outcome, changes }) => outcome === 'updated' && changes.includes('target'));

export const OUTCOMES: Record<ImportLine['outcome'], { label: string; color: 'success' | 'brand' | 'informative' | 'danger' }> = {
  created: { label: 'New', color: 'success' },
  updated: { label: 'Changed', color: 'brand' },
  unchanged: { label: 'As it is', color: 'informative' },
  refused: { label: 'Refused', color: 'danger' },
};

const MAX_LINES = 300;
const ORDER: readonly ImportLine['outcome'][] = ['refused', 'updated', 'created', 'unchanged'];

/** Lines that need a look first: refused ones, then changes, new ones, and those that stay; the file's order within. */
export function importLines({ lines }: RangeImport): { shown: ImportLine[]; more: number } {
  const sorted = [...lines].sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || a.line - b.line);
  return { shown: sorted.slice(0, MAX_LINES), more: Math.max(0, sorted.length - MAX_LINES) };
}

const FIELDS: Readonly<Record<string, string>> = {
  name: 'name',
  cidrs: 'addresses',
  target: 'meaning',
  presence: 'presence',
  accessLogging: 'access logging',
};

/** What a line changes, or why it is refused. */
export function lineWords({ changes, faults }: ImportLine): string {
  if (faults.length > 0) return faults.map(({ field, message }) => `${FIELDS[field] ?? field}: ${message}`).join(' ');
  return changes.map((field) => FIELDS[field] ?? field).join(', ');
}

/** Of a range that is changed: each field as it is and as it will be; nothing where the line says neither. */
export function lineDifferences({ changes, before = {}, after = {} }: ImportLine): Difference[] {
  const text = (texts: Readonly<Record<string, string | undefined>>, field: string) => texts[field] || undefined;
  return changes
    .map((field) => ({ what: FIELDS[field] ?? field, before: text(before, field), after: text(after, field) }))
    .filter((each) => each.before !== undefined || each.after !== undefined);
}
