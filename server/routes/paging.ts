import { readCursor, writeCursor } from './cursor.ts';

interface Item {
  id: string;
  name: string;
}

// The order of names in pictures.
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The order of lists of people. */
export function byName(a: Item, b: Item): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * One page of a list in the order of `byName`. The cursor identifies the last item of the previous page, so changes between two pages omit
 * nobody.
 * @throws AppError BAD_REQUEST for a cursor that the server did not issue.
 */
export function paginate<T extends Item>(
  items: readonly T[],
  limit: number,
  cursor: string | undefined,
): { page: T[]; nextCursor?: string } {
  const start = cursor === undefined ? 0 : indexAfter(items, lastOf(cursor));
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  if (!last || start + limit >= items.length) return { page };
  return { page, nextCursor: writeCursor([last.name, last.id]) };
}

function indexAfter(items: readonly Item[], last: Item): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item && byName(item, last) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastOf(cursor: string): Item {
  const [name, id] = readCursor(cursor, 2) as [string, string];
  return { name, id };
}
