import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBoard } from '../../server/board/board.ts';
import { createOrganisation } from '../../server/demo/organisation.ts';
import { seedStore } from '../../server/demo/seed.ts';
import { seedPlans } from '../../server/demo/seed-plans.ts';
import { startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { createBudgets } from '../../server/graph/budget.ts';
import { createGraphClient } from '../../server/graph/client.ts';
import { createCollector } from '../../server/ingest/collector.ts';
import { HOUR } from '../../server/presence/time.ts';
import { openStore } from '../../server/store/open-store.ts';
import type { Store } from '../../server/store/port/store.ts';
import { ADMIN, type Harness, NOW, startHarness, userOf } from '../routes/harness.ts';
import { itOnMongo } from '../support/on-mongo.ts';
import { runTrimmed } from '../support/run-script.ts';

/** One answer after the other, so that a difference can be read. */
function assertSame(after: Record<string, string>, before: Record<string, string>): void {
  for (const [url, text] of Object.entries(before)) assert.equal(after[url], text, url);
}

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

describe('npm run migrate-store', function () {
  this.timeout(120_000);
  const organisation = createOrganisation({ seed: 'migrate', people: 60 });
  const clock = { now: () => NOW };
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'indoors-migrate-'));
  });
  after(() => rm(folder, { recursive: true }));

  /** A server on that store, for as long as the work lasts. */
  async function serving<T>(store: Store, work: (on: Harness) => Promise<T>): Promise<T> {
    const board = await createBoard({ store, clock, log: SILENT, refreshEvery: 0 });
    const on = await startHarness({ store, board, clock });
    try {
      return await work(on);
    } finally {
      board.close();
      await on.close();
      await store.close();
    }
  }

  /** A trial: a week of sign-ins, statements, rules, favourites, changed modes. */
  async function fill(dataDir: string): Promise<void> {
    const store = await openStore({ dataDir });
    await seedStore(store, organisation, NOW);
    await seedPlans(store, organisation, NOW);
    const tenant = await startSimulatedTenant({ organisation, clock, credentials: 'optional' });
    const { tenantId, clientId, clientSecret } = organisation;
    let waited = NOW;
    const sleep = async (milliseconds: number) => {
      waited += Math.ceil(milliseconds);
    };
    const graph = createGraphClient({
      ...{ baseUrl: tenant.url, authorityHost: tenant.url, tenantId, clientId, clock, log: SILENT },
      credential: { kind: 'secret', secret: clientSecret },
      sleep,
      budget: createBudgets({ monotonic: () => waited, sleep }),
    });
    const board = await createBoard({ store, clock, log: SILENT, refreshEvery: 0 });
    await createCollector({ store, board, graph, clock, log: SILENT, intervalMs: HOUR }).collect();
    board.close();
    await tenant.close();
    await store.saveDirectory([userOf(ADMIN)], 'display');
    await serving(store, async ({ call }) => {
      const [a, b, c] = people().map(({ id }) => id);
      const done = [
        await call(a, 'PUT', '/api/me/override', { status: 'remote' }),
        await call(a, 'POST', '/api/me/clear'),
        await call(b, 'PUT', '/api/me/override', { status: 'leave' }),
        await call(ADMIN, 'PUT', `/api/people/${c}/mode`, { mode: 'off' }),
      ];
      assert.deepEqual(
        done.filter(({ status }) => status >= 300).map(({ body }) => body),
        [],
      );
    });
  }
  const people = () => organisation.people.slice(2, 8);

  /** What several people, and an administrator, are answered. */
  async function answers(store: Store): Promise<Record<string, string>> {
    return serving(store, async ({ call }) => {
      const officeId = (await store.offices()).find(({ name }) => name === 'Berlin')?.id;
      const days = `fromDay=2026-11-13&toDay=2026-11-20`;
      const shared = [
        '/api/presence?limit=500',
        '/api/offices',
        '/api/occupancy',
        `/api/presence?at=${new Date(NOW - 3 * HOUR).toISOString()}`,
        '/api/week',
      ];
      const own = ['/api/me', '/api/me/data', '/api/me/data/export', '/api/me/follows', '/api/me/favourites', '/api/plans?day=2026-11-23'];
      const administrators = [
        '/api/audit?action=person',
        '/api/ranges',
        '/api/settings',
        '/api/people?limit=500',
        `/api/access-events?${days}&limit=1000`,
        '/api/integration',
        '/api/candidates',
        `/api/insights?office=${officeId}`,
        '/api/ranges/changes',
      ];
      // The number of an event is of the server that answers.
      const get = async (as: string, url: string) => {
        const { status, text } = await call(as, 'GET', url);
        assert.ok(status === 200, `${url} ${text}`);
        // Access events have an order of the store's own.
        const { events } = JSON.parse(text) as { events?: unknown };
        if (Array.isArray(events)) return JSON.stringify(events.map((event: unknown) => JSON.stringify(event)).sort());
        return text.replace(/"event":"[^"]*"/, '');
      };
      const all: Record<string, string> = {};
      for (const { id } of people()) for (const url of [...shared, ...own]) all[`${id} ${url}`] = await get(id, url);
      for (const url of [...shared, ...administrators]) all[`${ADMIN} ${url}`] = await get(ADMIN, url);
      return all;
    });
  }

  const run = (dataDir: string, uri: string, ...args: string[]) =>
    runTrimmed('server/cli/migrate-store.ts', args, { DATA_DIR: dataDir, ...(uri && { MONGODB_URI: uri }) });

  it('When it is not said where to, or there is no MongoDB, then it says so', async () => {
    assert.deepEqual((await run(folder, '')).code, 2);
    const { code, err } = await run(folder, '', '--to', 'mongodb');
    assert.deepEqual([code, /^MONGODB_URI is not set/.test(err)], [1, true]);
  });

  itOnMongo('When a trial moves to MongoDB and back, then a server on each answers everybody as before', async (fresh) => {
    const uri = fresh();
    const [trial, back] = [join(folder, 'trial'), join(folder, 'back')];
    await fill(trial);
    const before = await answers(await openStore({ dataDir: trial }));
    assert.ok(Object.values(before).filter((text) => text.length > 200).length > 30);
    const there = await run(trial, uri, '--to', 'mongodb');
    assert.deepEqual([there.code, there.err], [0, '']);
    assert.match(there.out, /person-days +\d+ +[0-9a-f]{16}\n/);
    assert.match(there.out, /^Equal: /m);
    assertSame(await answers(await openStore({ mongodbUri: uri, dataDir: trial })), before);
    const again = await run(trial, uri, '--to', 'mongodb');
    assert.deepEqual([again.code, /^There is data in the MongoDB of MONGODB_URI\. Nothing was written\./.test(again.err)], [1, true]);
    const returned = await run(back, uri, '--to', 'sqlite');
    assert.deepEqual([returned.code, returned.err], [0, '']);
    assertSame(await answers(await openStore({ dataDir: back })), before);
  });
});
