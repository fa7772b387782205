import type { Malformed, SignIn } from '../../presence/sign-in.ts';
import type { CollectionCounts } from '../../store/port/collecting.ts';
import { addCounts, noCounts } from '../../store/port/counts.ts';
import { type PlaceAndStoreDeps, placeAndStore } from '../place-and-store.ts';

const PAGE = 1000;

/**
 * Takes an export's records in like pages of the log: placed, merged, and harmless to repeat (DESIGN.md §3, promise 1).
 * The board takes all of it in at the end.
 * @throws AppError STORE_UNAVAILABLE
 */
export async function importSignIns(deps: PlaceAndStoreDeps, records: AsyncIterable<SignIn | Malformed>): Promise<CollectionCounts> {
  let counts = noCounts();
  let page: (SignIn | Malformed)[] = [];
  const store = async () => {
    counts = addCounts(counts, (await placeAndStore(deps, page, { refresh: false })).counts);
    page = [];
  };
  for await (const record of records) {
    page.push(record);
    if (page.length === PAGE) await store();
  }
  if (page.length > 0) await store();
  await deps.board.refresh();
  return counts;
}
