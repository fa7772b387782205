import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { RangeInput, RangeView } from '../../../../server/routes/schemas/ranges.ts';
import type { Fault } from '../parts/faults.ts';

export type Target = RangeInput['target'];

export interface RangeDraft {
  name: string;
  /** Anything pasted: entries between commas, semicolons and lines, with comments. */
  cidrs: string;
  /** `remote`, `ignore`, `office:OFFICE/` or `office:OFFICE/FLOOR` (ids, encoded); empty while nothing is chosen. */
  target: string;
  presence: boolean;
  accessLogging: boolean;
}

export const targetKey = (officeId: string, floorId?: string) =>
  `office:${encodeURIComponent(officeId)}/${encodeURIComponent(floorId ?? '')}`;

export const keyOfTarget = (target: Target) => (target.kind === 'office' ? targetKey(target.officeId, target.floorId) : target.kind);

export function targetOf(key: string): Target {
  if (key === 'remote' || key === 'ignore') return { kind: key };
  const [officeId = '', floorId = ''] = key
    .replace(/^office:/, '')
    .split('/')
    .map(decodeURIComponent);
  return { kind: 'office', officeId, floorId: floorId || undefined };
}

export function rangeDraft(range: RangeView | undefined): RangeDraft {
  if (range === undefined) return { name: '', cidrs: '', target: '', presence: true, accessLogging: false };
  const { name, cidrs, target, presence, accessLogging } = range;
  return { name, cidrs: cidrs.join('\n'), target: keyOfTarget(target), presence, accessLogging };
}

/** Entries stand on lines of their own, or between commas; a span keeps its blanks. */
export function entriesOf(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}

export function toRange(draft: RangeDraft, version: number | undefined): RangeInput {
  const { name, cidrs, target, presence, accessLogging } = draft;
  return { name: name.trim(), cidrs: entriesOf(cidrs), target: targetOf(target), presence, accessLogging, version };
}

export function rangeFaults({ name, cidrs, target }: RangeDraft): Fault[] {
  const faults: Fault[] = [];
  if (!name.trim()) faults.push({ at: '/name', message: 'The range needs a name.' });
  if (!target) faults.push({ at: '/target', message: 'Say what these addresses mean.' });
  if (entriesOf(cidrs).length === 0) faults.push({ at: '/cidrs', message: 'Give at least one address, CIDR or span.' });
  return faults;
}

export function targetInWords(target: Target, offices: readonly OfficeView[]): string {
  if (target.kind !== 'office') return { remote: 'Remote', ignore: 'Ignored' }[target.kind];
  const office = offices.find(({ id }) => id === target.officeId);
  const floor = office?.floors.find(({ id }) => id === target.floorId);
  return [office?.name ?? 'An office that is gone', floor?.name].filter(Boolean).join(', ');
}

export const SOURCES: Record<RangeView['source'], string> = {
  manual: 'By hand',
  'named-location': 'Named location',
  discovered: 'Discovered',
};

export interface RangeFilter {
  text: string;
  /** Empty: all; `remote`, `ignore`, or an office's id. */
  target: string;
  /** Empty: all. */
  source: string;
}

export const NO_FILTER: RangeFilter = { text: '', target: '', source: '' };

export type RangeOrder = 'name' | 'target' | 'from';

/** What the table shows, in the order asked for, closed ones apart. */
export function rangeRows(
  ranges: readonly RangeView[],
  offices: readonly OfficeView[],
  { text, target, source }: RangeFilter,
  { by, descending }: { by: RangeOrder; descending: boolean },
): { open: RangeView[]; closed: RangeView[] } {
  const wanted = text.trim().toLowerCase();
  const key = (range: RangeView) => ({ name: range.name, target: targetInWords(range.target, offices), from: range.from })[by];
  const found = ranges
    .filter((range) => wanted === '' || range.name.toLowerCase().includes(wanted) || range.cidrs.some((cidr) => cidr.includes(wanted)))
    .filter((range) => target === '' || (range.target.kind === 'office' ? range.target.officeId : range.target.kind) === target)
    .filter((range) => source === '' || range.source === source)
    .sort((a, b) => key(a).localeCompare(key(b), 'en', { numeric: true }) || a.name.localeCompare(b.name, 'en', { numeric: true }));
  if (descending) found.reverse();
  return { open: found.filter(({ closedAt }) => closedAt === undefined), closed: found.filter(({ closedAt }) => closedAt !== undefined) };
}

/** `203.0.113.0/24, 198.51.100.7 and 3 more`. */
export function addressesInWords(cidrs: readonly string[], most = 2): string {
  const shown = cidrs
    .slice(0, most)
    .map((cidr) => cidr.replace(/\/(32|128)$/, (all, bits) => ((bits === '32') === cidr.includes('.') ? '' : all)));
  return cidrs.length > most ? `${shown.join(', ')} and ${cidrs.length - most} more` : shown.join(', ');
}

/** `203.0.113.0/24 is in “HQ” and “Annex”: …`, one line a prefix. */
export function conflictLines(conflicts: readonly { cidr: string; rangeIds: readonly string[] }[], ranges: readonly RangeView[]): string[] {
  const name = (id: string) => `“${ranges.find((range) => range.id === id)?.name ?? id}”`;
  return conflicts.map(({ cidr, rangeIds }) => `${cidr} is in ${rangeIds.map(name).join(' and ')}.`);
}

export function removedWords(name: string, outcome: 'deleted' | 'closed'): string {
  return outcome === 'deleted'
    ? `${name} is deleted. Nothing refers to it.`
    : `${name} is closed: it places nobody from now on, and the days it placed stay as they are.`;
}
