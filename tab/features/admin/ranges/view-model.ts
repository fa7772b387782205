import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { RangePreviewInput } from '../../../../server/routes/schemas/range-preview.ts';
import type { RangeChangeView, RangeInput, RangeView } from '../../../../server/routes/schemas/ranges.ts';
import { dateTimeIn } from '../../../shared/lib/time.ts';
import { searchable } from '../../../shared/lib/words.ts';
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
  /** What another target means; empty while nobody has said. */
  appliesTo: '' | 'all' | 'from-now';
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

const EMPTY: RangeDraft = { name: '', cidrs: '', target: '', presence: true, accessLogging: false, appliesTo: '' };

export function rangeDraft(range: RangeView | undefined, prefilled: Partial<RangeDraft> = {}): RangeDraft {
  if (range === undefined) return { ...EMPTY, ...prefilled };
  const { name, cidrs, target, presence, accessLogging } = range;
  return { name, cidrs: cidrs.map(plainCidr).join('\n'), target: keyOfTarget(target), presence, accessLogging, appliesTo: '' };
}

/** Whether an edit has to say what another target means for the days that are kept. */
export const movesTarget = (draft: RangeDraft, base: RangeView | undefined) =>
  base !== undefined && draft.target !== '' && draft.target !== keyOfTarget(base.target);

/** What is sent of a draft, of a new range or an edit. The box goes as it was typed: the server reads it. */
export function toRange(draft: RangeDraft, base: RangeView | undefined): RangeInput {
  const { name, cidrs, target, presence, accessLogging, appliesTo } = draft;
  const range = { name: name.trim(), text: cidrs, target: targetOf(target), presence, accessLogging };
  if (base === undefined) return range;
  return { ...range, version: base.version, ...(movesTarget(draft, base) && appliesTo !== '' ? { appliesTo } : {}) };
}

/** What saving a draft would be, for a preview of it. */
export function previewInput(draft: RangeDraft, base: RangeView | undefined): RangePreviewInput {
  const { appliesTo, ...range } = toRange(draft, base);
  if (base === undefined) return { change: { kind: 'create', range } };
  return { change: { kind: 'update', id: base.id, range, ...(appliesTo ? { appliesTo } : {}) } };
}

export function rangeFaults(draft: RangeDraft, base: RangeView | undefined): Fault[] {
  const faults: Fault[] = [];
  if (!draft.name.trim()) faults.push({ at: '/name', message: 'The range needs a name.' });
  if (!draft.target) faults.push({ at: '/target', message: 'Say what these addresses mean.' });
  if (movesTarget(draft, base) && draft.appliesTo === '')
    faults.push({ at: '/appliesTo', message: 'Say what the new meaning is to do with days that are kept.' });
  if (!draft.cidrs.trim()) faults.push({ at: '/text', message: 'Give at least one address, CIDR or span.' });
  return faults;
}

export function formatTarget(target: Target, offices: readonly OfficeView[]): string {
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
  const wanted = searchable(text);
  const key = (range: RangeView) => ({ name: range.name, target: formatTarget(range.target, offices), from: range.from })[by];
  const found = ranges
    .filter((range) => wanted === '' || searchable(range.name).includes(wanted) || range.cidrs.some((cidr) => cidr.includes(wanted)))
    .filter((range) => target === '' || (range.target.kind === 'office' ? range.target.officeId : range.target.kind) === target)
    .filter((range) => source === '' || range.source === source)
    .sort((a, b) => key(a).localeCompare(key(b), 'en', { numeric: true }) || a.name.localeCompare(b.name, 'en', { numeric: true }));
  if (descending) found.reverse();
  return { open: found.filter(({ closedAt }) => closedAt === undefined), closed: found.filter(({ closedAt }) => closedAt !== undefined) };
}

/** A single address without its prefix. */
const plainCidr = (cidr: string) => cidr.replace(cidr.includes(':') ? /\/128$/ : /\/32$/, '');

/** `203.0.113.0/24, 198.51.100.7 and 3 more`. */
export function formatAddresses(cidrs: readonly string[], most = 2): string {
  const shown = cidrs.slice(0, most).map(plainCidr);
  return cidrs.length > most ? `${shown.join(', ')} and ${cidrs.length - most} more` : shown.join(', ');
}

/** `203.0.113.0/24 is in “HQ” and “Annex”: …`, one line a prefix. */
export function conflictLines(conflicts: readonly { cidr: string; rangeIds: readonly string[] }[], ranges: readonly RangeView[]): string[] {
  const name = (id: string) => `“${ranges.find((range) => range.id === id)?.name ?? id}”`;
  return conflicts.map(({ cidr, rangeIds }) => `${cidr} is in ${rangeIds.map(name).join(' and ')}.`);
}

/** The range in force that has taken over from a closed one, however many did in between; `undefined` if none has. */
export function successorOf({ id }: Pick<RangeView, 'id'>, ranges: readonly RangeView[]): RangeView | undefined {
  const next = ranges.find(({ follows }) => follows === id);
  return next?.closedAt === undefined ? next : successorOf(next, ranges);
}

/** `“HQ” was closed meanwhile, on Fri 20 Nov, 09:12`, in the viewer’s zone. */
export function closedTitle({ name, closedAt = '' }: Pick<RangeView, 'name' | 'closedAt'>, zone: string, now: string | undefined): string {
  return `“${name}” was closed meanwhile, on ${dateTimeIn(closedAt, zone, now)}`;
}

export function removedWords(name: string, outcome: 'deleted' | 'closed'): string {
  return outcome === 'deleted'
    ? `${name} is deleted. It was never in force.`
    : `${name} is closed: it places nobody from now on, and the days it placed stay as they are.`;
}

const CHANGES: Record<RangeChangeView['action'], string> = {
  create: 'added',
  update: 'changed',
  'from-now': 'given a successor',
  close: 'closed',
  delete: 'deleted',
  import: 'imported',
  undo: 'changed back',
};

/** `“HQ” changed`, `“HQ” and 11 others imported`. */
export function changeTitle({ action, ranges, total }: RangeChangeView): string {
  const [first] = ranges;
  // A successor is noted beside the range it takes over from; it bears the same name.
  const others = action === 'from-now' ? 0 : total - 1;
  const rest = others > 0 ? ` and ${others} ${others === 1 ? 'other' : 'others'}` : '';
  return `“${first?.name ?? 'A range'}”${rest} ${CHANGES[action]}`;
}

export function savedWords({ name, follows }: RangeView): string {
  return follows === undefined
    ? `${name} is saved and in force.`
    : `${name} has a successor from now on; days that are kept stay where they are.`;
}
