import { texts } from '../../../shared/lib/texts.ts';
import { type Labels, labelOf } from './field-labels.ts';
import { type Fields, formatValue, isFields } from './format-value.ts';

/** One difference between two versions, in words. */
export interface Difference {
  what: string;
  before?: string;
  after?: string;
}

/** Fields that change with every edit and are not shown. */
const SILENT = new Set(['version', 'id', 'createdAt']);
/** The `from` of a stored range changes with every edit; that of a span is the requested one. */
const isSilent = (key: string, fields: Fields) => SILENT.has(key) || (key === 'from' && 'createdAt' in fields);
const hasName = (value: unknown): value is Named => isFields(value) && typeof value.name === 'string';

interface About {
  /** The name of the field that contains the values. */
  field?: string;
  /** The label of the group that contains the values. */
  within?: string;
  labels?: Labels;
}

/** The differences between two versions of anything the API shows: `before` or `after` is absent if it was created or removed. */
export function differences(before: unknown, after: unknown, about: About = {}): Difference[] {
  const { within = '', labels = {} } = about;
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [oldList, newList] = [before ?? [], after ?? []];
  if (Array.isArray(oldList) && Array.isArray(newList)) return ofLists(oldList, newList, about);
  if (isFields(before ?? {}) && isFields(after ?? {})) {
    const [old, next] = [(before ?? {}) as Fields, (after ?? {}) as Fields];
    if ('kind' in old || 'kind' in next) return [{ what: within, before: formatValue(before), after: formatValue(after) }];
    return [...new Set([...Object.keys(old), ...Object.keys(next)])]
      .filter((key) => !isSilent(key, { ...old, ...next }))
      .flatMap((key) => differences(old[key], next[key], { field: key, labels, within: labelWithin(within, labelOf(key, labels)) }));
  }
  const [was, is] = [formatValue(before), formatValue(after)];
  // Without words on either side, such as for an empty list.
  return was === undefined && is === undefined ? [] : [{ what: within, before: was, after: is }];
}

const labelWithin = (within: string, field: string) => (within === '' ? field : texts.text('admin.difference.within', { within, field }));

function ofLists(before: readonly unknown[], after: readonly unknown[], about: About): Difference[] {
  const { field, within = '' } = about;
  if (field !== 'closedDays' && before.every(hasName) && after.every(hasName)) return ofNamed(before, after, about);
  const said = (items: readonly unknown[]) => items.map((item) => formatValue(item) ?? '');
  const [old, next] = [said(before), said(after)];
  const [had, has] = [new Set(old), new Set(next)];
  const gone = old.filter((item) => !has.has(item));
  const added = next.filter((item) => !had.has(item));
  if (gone.length === 0 && added.length === 0) return [];
  return [{ what: within, before: listed(gone, 'removed'), after: listed(added, 'added') }];
}

type Named = Fields & { name: string };
const keyOf = (item: Named) => String(item.id ?? item.name);

/** Members such as floors: matched by id, shown by name. */
function ofNamed(before: readonly Named[], after: readonly Named[], { field, within = '', labels }: About): Difference[] {
  const [old, next] = [new Map(before.map((item) => [keyOf(item), item])), new Map(after.map((item) => [keyOf(item), item]))];
  const one = field === 'floors' ? texts.text('admin.difference.floor') : within;
  const called = ({ name }: Named) =>
    field === 'floors' ? texts.text('admin.difference.floor-named', { name }) : labelWithin(within, name);
  const removed = before.filter((item) => !next.has(keyOf(item))).map(({ name }) => ({ what: one, before: name }));
  const rest = after.flatMap((item): Difference[] => {
    const was = old.get(keyOf(item));
    return was ? differences(was, item, { labels, within: called(was) }) : [{ what: one, after: item.name }];
  });
  return [...removed, ...rest];
}

const MANY = 6;

function listed(items: readonly string[], change: 'added' | 'removed'): string | undefined {
  if (items.length === 0) return undefined;
  const more = Math.max(0, items.length - MANY);
  return texts.text(`admin.difference.list.${change}`, { items: items.slice(0, MANY).join(', '), more });
}
