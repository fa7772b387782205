import assert from 'node:assert/strict';
import { ADMIN, type Harness, NOW, startHarness } from '../harness.ts';

describe('Confirming that people have left the directory', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
    await on.store.saveDirectoryState({ readAt: NOW, missing: { people: 30, of: 100, since: NOW - 1000 } });
  });
  afterEach(() => on.close());
  const confirm = (people: unknown) => on.call(ADMIN, 'POST', '/api/integration/removal', { people });

  it('When people are missing, then the integration page says how many of how many, and since when', async () => {
    const { body } = await on.call(ADMIN, 'GET', '/api/integration');
    assert.deepEqual(body.directory.missing, { people: 30, of: 100, since: new Date(NOW - 1000).toISOString() });
  });

  it('When an administrator confirms it, then that is stored for the next full round, which begins at once, and audited', async () => {
    const { status, body } = await confirm(30);
    assert.deepEqual([status, body.last.read], [200, 3], 'collecting was started');
    assert.deepEqual(await on.store.removalConfirmed(), { people: 30, by: ADMIN, at: NOW });
    const [entry] = await on.store.auditEntries({ limit: 1 });
    assert.deepEqual([entry?.action, entry?.actor, entry?.after], ['directory.removal', ADMIN, { people: 30 }]);
  });

  it('When more are missing than the administrator saw, then nothing is confirmed', async () => {
    const { status, body } = await confirm(29);
    assert.deepEqual([status, body.code, body.current], [409, 'VERSION_CONFLICT', { people: 30 }]);
    assert.equal(await on.store.removalConfirmed(), undefined);
  });

  it('When nobody is missing, or the number is invalid, then the answer says so', async () => {
    assert.deepEqual([(await confirm(0)).status, (await confirm('30')).status], [400, 400]);
    await on.store.saveDirectoryState({ readAt: NOW });
    assert.equal((await confirm(30)).body.code, 'NOT_FOUND');
  });
});
