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
 * Places and merges the records of an export like pages of the log. It may be repeated (docs/RULES.md, promise 1). At the end, also after an
 * error, the days are marked to be counted again; after success the board is refreshed. If the process is killed, importing the file again marks
 * the days.
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
