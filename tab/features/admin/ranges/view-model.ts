import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { RangePreviewInput } from '../../../../server/routes/schemas/range-preview.ts';
import type { RangeChangeView, RangeInput, RangeView } from '../../../../server/routes/schemas/ranges.ts';
import { message } from '../../../../server/texts/message.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { dateTimeIn } from '../../../shared/lib/time.ts';
import { searchable } from '../../../shared/lib/words.ts';
import type { Fault } from '../parts/faults.ts';

export type Target = RangeInput['target'];

export interface RangeDraft {
  name: string;
  /** Pasted text: entries separated by commas, semicolons and line breaks, with comments. */
  cidrs: string;
  /** `remote`, `ignore`, `office:OFFICE/` or `office:OFFICE/FLOOR` (ids, encoded); empty while nothing is chosen. */
  target: string;
  presence: boolean;
  accessLogging: boolean;
  /** The days to which another target applies; empty until they are chosen. */
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

/** Whether an edit must say if a new target applies to stored days. */
export const movesTarget = (draft: RangeDraft, base: RangeView | undefined) =>
  base !== undefined && draft.target !== '' && draft.target !== keyOfTarget(base.target);

/** The request of a draft, for a new range or an edit. The input is sent as typed: the server parses it. */
export function toRange(draft: RangeDraft, base: RangeView | undefined): RangeInput {
  const { name, cidrs, target, presence, accessLogging, appliesTo } = draft;
  const range = { name: name.trim(), text: cidrs, target: targetOf(target), presence, accessLogging };
  if (base === undefined) return range;
  return { ...range, version: base.version, ...(movesTarget(draft, base) && appliesTo !== '' ? { appliesTo } : {}) };
}

/** The change that saving a draft would make, for its preview. */
export function previewInput(draft: RangeDraft, base: RangeView | undefined): RangePreviewInput {
  const { appliesTo, ...range } = toRange(draft, base);
  if (base === undefined) return { change: { kind: 'create', range } };
  return { change: { kind: 'update', id: base.id, range, ...(appliesTo ? { appliesTo } : {}) } };
}

export function rangeFaults(draft: RangeDraft, base: RangeView | undefined): Fault[] {
  const faults: Fault[] = [];
  if (!draft.name.trim()) faults.push({ at: '/name', message: texts.text('admin.ranges.form.name-missing') });
  if (!draft.target) faults.push({ at: '/target', message: texts.text('admin.ranges.form.target-missing') });
  if (movesTarget(draft, base) && draft.appliesTo === '')
    faults.push({ at: '/appliesTo', message: texts.text('admin.ranges.form.past-missing') });
  if (!draft.cidrs.trim()) faults.push({ at: '/text', message: texts.text('admin.ranges.form.addresses-missing') });
  return faults;
}

export function formatTarget(target: Target, offices: readonly OfficeView[]): string {
  if (target.kind !== 'office') return texts.text(`admin.ranges.target.kind.${target.kind}`);
  const office = offices.find(({ id }) => id === target.officeId);
  const floor = office?.floors.find(({ id }) => id === target.floorId);
  if (!office) return texts.text('admin.ranges.target.gone');
  return floor ? texts.text('tab.shared.floor-of', { office: office.name, floor: floor.name }) : office.name;
}

/** The sources of ranges. */
export const SOURCES = ['manual', 'named-location', 'discovered'] as const satisfies RangeView['source'][];

/** `Presence, logging` */
export function switchesText({ presence, accessLogging }: Pick<RangeView, 'presence' | 'accessLogging'>): string {
  return texts.text('admin.ranges.switches', { presence: presence ? 'on' : 'other', logging: accessLogging ? 'on' : 'other' });
}

export interface RangeFilter {
  text: string;
  /** Empty: all; `remote`, `ignore`, or an office's id. */
  target: string;
  /** Empty: all. */
  source: string;
}

export const NO_FILTER: RangeFilter = { text: '', target: '', source: '' };

export type RangeOrder = 'name' | 'target' | 'from';

/** The rows of the table in the chosen order; closed ranges are separate. */
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
    .sort((a, b) => inOrder(key(a), key(b)) || inOrder(a.name, b.name));
  if (descending) found.reverse();
  return { open: found.filter(({ closedAt }) => closedAt === undefined), closed: found.filter(({ closedAt }) => closedAt !== undefined) };
}

const inOrder = (a: string, b: string) => a.localeCompare(b, texts.locale, { numeric: true });

/** A single address without its prefix. */
const plainCidr = (cidr: string) => cidr.replace(cidr.includes(':') ? /\/128$/ : /\/32$/, '');

/** `203.0.113.0/24, 198.51.100.7 and 3 more`. */
export function formatAddresses(cidrs: readonly string[], most = 2): string {
  const shown = cidrs.slice(0, most).map(plainCidr);
  return texts.text('admin.ranges.addresses', { cidrs: shown.join(', '), more: cidrs.length - shown.length });
}

/** A suggested name that contains the addresses of its draft, as the server writes them, with other addresses; otherwise the same name. */
export function renamed({ name = '', cidrs = '' }: Partial<RangeDraft>, now: readonly string[]): string {
  const [before, after] = [formatAddresses(cidrs.split('\n'), 1), formatAddresses(now, 1)];
  return after === '' ? name : name.replace(before, () => after);
}

/** `203.0.113.0/24 is in “HQ”, “Annex”.`, one line for each prefix. */
export function conflictLines(conflicts: readonly { cidr: string; rangeIds: readonly string[] }[], ranges: readonly RangeView[]): string[] {
  const quoted = (id: string) => message('admin.ranges.quoted', { range: ranges.find((range) => range.id === id)?.name ?? id });
  return conflicts.map(({ cidr, rangeIds }) => texts.text('admin.ranges.duplicate-line', { cidr, ranges: rangeIds.map(quoted) }));
}

/** The range in force that replaced a closed one, directly or through other closed ranges; `undefined` if there is none. */
export function successorOf({ id }: Pick<RangeView, 'id'>, ranges: readonly RangeView[]): RangeView | undefined {
  const next = ranges.find(({ follows }) => follows === id);
  return next?.closedAt === undefined ? next : successorOf(next, ranges);
}

/** `“HQ” was closed meanwhile, on Fri 20 Nov, 09:12`, in the viewer’s zone. */
export function closedTitle({ name, closedAt = '' }: Pick<RangeView, 'name' | 'closedAt'>, zone: string, now: string | undefined): string {
  return texts.text('admin.ranges.taken-over.title', { range: name, date: dateTimeIn(closedAt, zone, now) });
}

export function formatRemoved(range: string, outcome: 'deleted' | 'closed'): string {
  return texts.text(outcome === 'deleted' ? 'admin.ranges.deleted' : 'admin.ranges.closed', { range });
}

/** `“HQ” changed`, `“HQ” and 11 others imported`. */
export function changeTitle({ action, ranges, total }: RangeChangeView): string {
  const range = ranges[0]?.name ?? texts.text('admin.ranges.changes.gone');
  // A successor is shown beside the range that it replaces, with the same name.
  if (action === 'from-now') return texts.text('admin.ranges.change.from-now', { range });
  return texts.text(`admin.ranges.change.${action}`, { range, others: total - 1 });
}

export function formatSaved({ name: range, follows }: RangeView): string {
  return texts.text(follows === undefined ? 'admin.ranges.saved' : 'admin.ranges.succeeded', { range });
}
