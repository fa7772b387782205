import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { PAGES, pageOf, watermarkAfter } from './pages.ts';

/** A process to be killed. It writes page after page, with the watermark after each, from the state of the file on. */
const [file = ''] = process.argv.slice(2);
const store = await openSqliteStore({ file });
const peopleRevision = await store.peopleRevision();
const { watermark = watermarkAfter(-1) } = await store.collection();
for (let page = watermark - watermarkAfter(-1); page < PAGES; page++) {
  await store.mergeEvidence({ peopleRevision, personDays: pageOf(page), accessEvents: [] });
  await store.advanceWatermark(watermarkAfter(page), watermarkAfter(page));
  process.stdout.write('.');
}
await store.close();
