/** One thing that differs between two versions of something, in words. */
export interface Difference {
  what: string;
  before?: string;
  after?: string;
}

type Fields = Record<string, unknown>;
/** What changes with every edit and says nothing. */
const SILENT = new Set(['version', 'id', 'createdAt', 'from']);
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const hasName = (value: unknown): value is Fields & { name: string } => isFields(value) && typeof value.name === 'string';

/** What a form calls its fields, by their names. */
export type Labels = Readonly<Record<string, string>>;

/** `timeZone` reads as "Time zone", unless the form calls it otherwise. */
export function labelOf(key: string, labels: Labels = {}): string {
  const label = Object.hasOwn(labels, key) ? labels[key] : undefined;
  if (label !== undefined) return label;
  const words = key.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface About {
  /** What these are within, in words. */
  within?: string;
  labels?: Labels;
}

/** What differs between two versions of anything the API shows: `before` or `after` may be absent (made, removed). */
export function differences(before: unknown, after: unknown, about: About = {}): Difference[] {
  const { within = '', labels = {} } = about;
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [oldList, newList] = [before ?? [], after ?? []];
  if (Array.isArray(oldList) && Array.isArray(newList)) return ofLists(oldList, newList, { within, labels });
  if (isFields(before ?? {}) && isFields(after ?? {})) {
    const [old, next] = [(before ?? {}) as Fields, (after ?? {}) as Fields];
    if ('kind' in old || 'kind' in next) return [{ what: within, before: words(before), after: words(after) }];
    return [...new Set([...Object.keys(old), ...Object.keys(next)])]
      .filter((key) => !SILENT.has(key))
      .flatMap((key) =>
        differences(old[key], next[key], {
          labels,
          within: within ? `${within}, ${labelOf(key, labels).toLowerCase()}` : labelOf(key, labels),
        }),
      );
  }
  return [{ what: within, before: words(before), after: words(after) }];
}

function ofLists(before: readonly unknown[], after: readonly unknown[], { within, labels }: Required<About>): Difference[] {
  if ([...before, ...after].every(hasName)) return ofNamed(before as Named[], after as Named[], { within, labels });
  const [old, next] = [before.map(String), after.map(String)];
  const [had, has] = [new Set(old), new Set(next)];
  const gone = old.filter((item) => !has.has(item));
  const added = next.filter((item) => !had.has(item));
  if (gone.length === 0 && added.length === 0) return [];
  return [{ what: within, before: listed(gone, 'Removed'), after: listed(added, 'Added') }];
}

type Named = Fields & { name: string };
const keyOf = (item: Named) => String(item.id ?? item.name);

/** Floors and the like: matched by id, called by name. */
function ofNamed(before: readonly Named[], after: readonly Named[], { within, labels }: Required<About>): Difference[] {
  const [old, next] = [new Map(before.map((item) => [keyOf(item), item])), new Map(after.map((item) => [keyOf(item), item]))];
  const one = within.replace(/s$/, '');
  const removed = before.filter((item) => !next.has(keyOf(item))).map(({ name }) => ({ what: one, before: name }));
  const rest = after.flatMap((item): Difference[] => {
    const was = old.get(keyOf(item));
    return was ? differences(was, item, { labels, within: `${one} ${was.name}` }) : [{ what: one, after: item.name }];
  });
  return [...removed, ...rest];
}

const MANY = 6;

function listed(items: readonly string[], verb: string): string | undefined {
  if (items.length === 0) return undefined;
  const shown = items.slice(0, MANY).join(', ');
  return items.length > MANY ? `${verb} ${shown} and ${items.length - MANY} more` : `${verb} ${shown}`;
}

function words(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'boolean') return value ? 'On' : 'Off';
  if (!isFields(value)) return String(value);
  return Object.values(value).filter(Boolean).map(String).join(' ');
}
