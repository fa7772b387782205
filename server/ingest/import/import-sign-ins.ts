import { randomUUID } from 'node:crypto';
import type { Malformed, SignIn } from '../../presence/sign-in.ts';
import type { Day } from '../../presence/time.ts';
import type { CollectionCounts } from '../../store/port/collecting.ts';
import { addCounts, noCounts } from '../../store/port/counts.ts';
import type { Store } from '../../store/port/store.ts';
import { type PlaceAndStoreDeps, placeAndStore } from '../place-and-store.ts';

interface ImportDeps extends PlaceAndStoreDeps {
  store: PlaceAndStoreDeps['store'] & Pick<Store, 'noteImport'>;
}

const PAGE = 1000;

/**
 * Takes an export's records in like pages of the log: placed, merged, and harmless to repeat (DESIGN.md §3, promise 1).
 * At the end, also of a file that breaks off, the board takes all of it in, and the numbers of its days are to be counted again.
 * A file that was killed on the way is noted when it is imported again.
 * @throws AppError STORE_UNAVAILABLE
 */
export async function importSignIns(deps: ImportDeps, records: AsyncIterable<SignIn | Malformed>): Promise<CollectionCounts> {
  let counts = noCounts();
  const days = new Set<Day>();
  let page: (SignIn | Malformed)[] = [];
  const store = async () => {
    const stored = await placeAndStore(deps, page, { refresh: false });
    counts = addCounts(counts, stored.counts);
    for (const day of stored.days) days.add(day);
    page = [];
  };
  try {
    for await (const record of records) {
      page.push(record);
      if (page.length === PAGE) await store();
    }
    if (page.length > 0) await store();
  } finally {
    await deps.store.noteImport(randomUUID(), [...days]);
  }
  await deps.board.refresh();
  return counts;
}
