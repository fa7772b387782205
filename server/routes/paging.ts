import { AppError } from '../errors.ts';

interface Item {
  id: string;
  name: string;
}

// As pictures sort by name.
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The order of lists of people. */
export function byName(a: Item, b: Item): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * One page of a list in the order of `byName`. The cursor names the last one of the page before, so that people who
 * come and go between two pages shift nobody out. @throws AppError BAD_REQUEST for a cursor that is not ours.
 */
export function pageOf<T extends Item>(items: readonly T[], limit: number, cursor: string | undefined): { page: T[]; nextCursor?: string } {
  const start = cursor === undefined ? 0 : indexAfter(items, readCursor(cursor));
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  if (!last || start + limit >= items.length) return { page };
  return { page, nextCursor: Buffer.from(JSON.stringify([last.name, last.id])).toString('base64url') };
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

function readCursor(cursor: string): Item {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(read) && typeof read[0] === 'string' && typeof read[1] === 'string') return { name: read[0], id: read[1] };
  } catch {
    // Said below.
  }
  throw new AppError('BAD_REQUEST', {
    detail: '?cursor is not one that was given.',
    extra: { errors: [{ at: '?cursor', message: 'is not one that was given.' }] },
  });
}
