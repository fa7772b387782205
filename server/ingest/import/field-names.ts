/** A value of a column or member, and the zone that the name states for a time. */
export interface Field {
  value: unknown;
  zone?: 'utc' | 'local';
}

export type Fields = ReadonlyMap<string, Field>;

interface Name {
  plain: string;
  zone?: 'utc' | 'local';
}

/** A cache: a file repeats the same few names in every record. */
const known = new Map<string, Name>();
const CACHE_SIZE = 2000;

/**
 * The fields of a record by plain names: lower case, letters and digits only, without a suffix that states UTC or local time (an offset counts as
 * local, since it is that of one season). So `createdDateTime`, `CreatedDateTime [UTC]`, `created_date_time` and `Created date time` are the same
 * name. Leaves out missing and blank values. If a name occurs several times, the first value counts.
 */
export function fieldsOf(record: Record<string, unknown>): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const [name, value] of Object.entries(record)) {
    if (isBlank(value)) continue;
    const { plain, zone } = nameOf(name);
    if (!fields.has(plain)) fields.set(plain, zone ? { value, zone } : { value });
  }
  return fields;
}

export function nameOf(written: string): Name {
  const found = known.get(written);
  if (found) return found;
  const [suffix = '', zone = ''] = /[([]\s*(utc|(?:utc|gmt)\s*[+-]\s*\d{1,2}(?::?\d{2})?|local(?:\s+time)?)\s*[)\]]/i.exec(written) ?? [];
  const plain = written
    .replace(suffix, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  const name: Name = zone === '' ? { plain } : { plain, zone: /^utc$/i.test(zone) ? 'utc' : 'local' };
  if (known.size < CACHE_SIZE) known.set(written, name);
  return name;
}

/** The value of the first of these names that has one. */
export function pick(fields: Fields, ...names: readonly string[]): Field | undefined {
  for (const name of names) {
    const field = fields.get(name);
    if (field) return field;
  }
  return undefined;
}

/** As `pick`, as text; undefined for lists and objects. */
export function pickText(fields: Fields, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields.get(name)?.value;
    if (typeof value === 'string') return value.trim();
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  }
  return undefined;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object, or the object in a JSON text, as in tables. */
export function objectIn(value: unknown): Record<string, unknown> | undefined {
  if (isObject(value)) return value;
  // `trim` also removes a byte order mark.
  const text = typeof value === 'string' ? value.trim() : '';
  if (!text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
