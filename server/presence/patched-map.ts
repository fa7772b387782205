/** Maximum entries in a patch; more are merged into a full copy of the map. */
const MAX_REPLACED = 1000;

/**
 * The map with some entries replaced, or removed if the value is undefined. The given map is not changed and shares its entries with the new one.
 * A change of one of 100,000 people costs microseconds; a full copy (milliseconds) is made only about once in a thousand changes.
 */
export function patchMap<V extends object>(map: ReadonlyMap<string, V>, patch: ReadonlyMap<string, V | undefined>): ReadonlyMap<string, V> {
  if (patch.size === 0) return map;
  const { base, replaced } = map instanceof PatchedMap ? (map as PatchedMap<V>) : { base: map, replaced: [] };
  const all = new Map<string, V | undefined>([...replaced, ...patch]);
  if (all.size <= Math.min(MAX_REPLACED, base.size / 4)) return new PatchedMap(base, all);
  const copy = new Map(base);
  for (const [key, value] of all) {
    if (value === undefined) copy.delete(key);
    else copy.set(key, value);
  }
  return copy;
}

class PatchedMap<V extends object> implements ReadonlyMap<string, V> {
  readonly base: ReadonlyMap<string, V>;
  readonly replaced: ReadonlyMap<string, V | undefined>;
  readonly size: number;

  constructor(base: ReadonlyMap<string, V>, replaced: ReadonlyMap<string, V | undefined>) {
    this.base = base;
    this.replaced = replaced;
    let size = base.size;
    for (const [key, value] of replaced) size += Number(value !== undefined) - Number(base.has(key));
    this.size = size;
  }

  get(key: string): V | undefined {
    return this.replaced.get(key) ?? (this.replaced.has(key) ? undefined : this.base.get(key));
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): Generator<[string, V], undefined> {
    for (const entry of this.base) if (!this.replaced.has(entry[0])) yield entry;
    for (const [key, value] of this.replaced) if (value !== undefined) yield [key, value];
  }

  *keys(): Generator<string, undefined> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): Generator<V, undefined> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): Generator<[string, V], undefined> {
    return this.entries();
  }

  forEach(callback: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) callback(value, key, this);
  }
}
