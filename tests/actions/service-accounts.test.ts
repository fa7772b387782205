import assert from 'node:assert/strict';
import { SYSTEM } from '../../server/actions/actor.ts';
import { createServiceReads } from '../../server/actions/service-accounts/note-read.ts';
import { readServiceAccounts } from '../../server/actions/service-accounts/read-accounts.ts';
import { DAY } from '../../server/presence/time.ts';
import { openMongoStore } from '../../server/store/mongo/mongo-store.ts';
import { type Harness, NOW, startHarness } from '../routes/harness.ts';
import { itOnMongo } from '../support/on-mongo.ts';

describe('service accounts: the audit', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());
  const entries = () => on.store.auditEntries({ action: 'service-account', limit: 9999 });
  const screen = { objectId: 'screen', appId: 'app' };

  it('When several servers are asked at the same time, then there is one entry', async () => {
    const servers = Array.from({ length: 4 }, () => createServiceReads(on));
    await Promise.all(servers.flatMap((note) => [note(screen, '/api/presence'), note(screen, '/api/presence')]));
    assert.equal((await entries()).length, 1);
  });

  it('When the clock is set back by a day and forward again, then each day still has one entry', async () => {
    const note = createServiceReads(on);
    for (const at of [NOW, NOW - DAY, NOW, NOW - DAY]) {
      on.clock.set(at);
      await note(screen, '/api/presence');
    }
    assert.deepEqual((await entries()).map(({ after }) => (after as { day: string }).day).sort(), ['2026-11-19', '2026-11-20']);
  });

  it('When writing an entry fails, then the next read tries again', async () => {
    const note = createServiceReads({ ...on, store: { appendAudit: () => Promise.reject(new Error('away')) } });
    await assert.rejects(note(screen, '/api/presence'));
    await assert.rejects(note(screen, '/api/presence'), 'the entry does not count as written');
  });

  itOnMongo('When several servers share a MongoDB and are asked at the same time, then there is one entry', async (fresh) => {
    const uri = fresh();
    const stores = await Promise.all([0, 1, 2].map(() => openMongoStore({ uri })));
    const servers = stores.map((store) => createServiceReads({ ...on, store }));
    await Promise.all(
      servers.flatMap((note) => ['/api/presence', '/api/offices', '/api/presence'].map((endpoint) => note(screen, endpoint))),
    );
    const read = await stores[0]?.auditEntries({ action: 'service-account', limit: 99 });
    assert.deepEqual(read?.map(({ subject }) => subject).sort(), ['/api/offices', '/api/presence']);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('When there are more entries than one page, then all of them count', async () => {
    const note = createServiceReads(on);
    for (let n = 0; n < 1100; n++) await note({ objectId: `app-${n}` }, '/api/presence');
    assert.equal((await readServiceAccounts(on, SYSTEM)).accounts.length, 1100);
  });
});
