import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { answer } from '../../bot/answer.ts';
import { createBoard } from '../../server/board/board.ts';
import { createOrganisation } from '../../server/demo/organisation.ts';
import { seedStore } from '../../server/demo/seed.ts';
import { startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { createBudgets } from '../../server/graph/budget.ts';
import { createGraphClient } from '../../server/graph/client.ts';
import { createCollector } from '../../server/ingest/collector.ts';
import { createLog } from '../../server/plugins/logging.ts';
import { HOUR } from '../../server/presence/time.ts';
import { openStore } from '../../server/store/open-store.ts';
import { type Harness, NOW, startHarness } from '../routes/harness.ts';
import { itOnMongo } from '../support/on-mongo.ts';
import { CANARY, CANARY_NUMBER, startPoisonedGraph } from './poisoned-graph.ts';

const ALL = { fromDay: '2000-01-01', toDay: '2099-12-31' };

describe('the promise: only what is needed', function () {
  this.timeout(120_000);
  const organisation = createOrganisation({ seed: 'privacy', people: 40 });

  function assertClean(text: string, where: string): void {
    const at = text.toLowerCase().indexOf(CANARY);
    assert.ok(at < 0, `${where}: …${text.slice(Math.max(0, at - 80), at + 80)}…`);
    assert.ok(!text.includes(String(CANARY_NUMBER)), where);
  }

  /** Reads every endpoint with every possible id, as an administrator and as another person. */
  async function readAllEndpoints({ app, identity }: Harness, ids: string[], viewers: [id: string, roles?: string[]][]): Promise<string[]> {
    const paths = Object.entries(app.swagger().paths ?? {}).filter(([path, item]) => item?.get && path !== '/api/live');
    const urls = paths.flatMap(([path]) => (path.includes('{') ? ids.map((id) => path.replace(/\{\w+\}/, id)) : [path]));
    urls.push(
      '/metrics',
      '/healthz',
      '/readyz',
      '/api/openapi.json',
      '/api/access-events?format=csv&fromDay=2026-11-01',
      '/api/audit?format=json',
    );
    urls.push(`/api/presence?at=${new Date(NOW - HOUR).toISOString()}`, `/api/occupancy?at=${new Date(NOW - HOUR).toISOString()}`);
    const answers: string[] = [];
    for (const [id, roles] of viewers) {
      const authorization = `Bearer ${await identity.token(id, roles ? { roles } : {})}`;
      for (const url of urls) {
        const { body, headers } = await app.inject({ url, headers: { authorization } });
        assertClean(body + JSON.stringify(headers), url);
        answers.push(body);
      }
      const asked = await app.inject({
        method: 'POST',
        url: '/api/ask',
        headers: { authorization },
        payload: { text: 'who is in the office?' },
      });
      assertClean(asked.body, 'the bot');
      answers.push(asked.body);
    }
    return answers;
  }

  async function hold(mongodbUri: string | undefined, bytesOf: (dataDir: string) => Promise<string>) {
    const dataDir = await mkdtemp(join(tmpdir(), 'indoors-privacy-'));
    let now = NOW;
    const clock = { now: () => now };
    const tenant = await startSimulatedTenant({ organisation, clock, credentials: 'optional' });
    const graphServer = await startPoisonedGraph(tenant.url);
    const lines: string[] = [];
    const log = createLog('trace', (line) => void lines.push(line));
    const store = await openStore({ dataDir, mongodbUri });
    await seedStore(store, organisation, now);
    const board = await createBoard({ store, clock, log, refreshEvery: 0 });
    // Waiting moves the clock instead.
    const sleep = async (milliseconds: number) => {
      now += Math.ceil(milliseconds);
    };
    const graph = createGraphClient({
      baseUrl: graphServer.url,
      authorityHost: tenant.url,
      tenantId: organisation.tenantId,
      clientId: organisation.clientId,
      credential: { kind: 'secret', secret: organisation.clientSecret },
      clock,
      sleep,
      log,
      budget: createBudgets({ monotonic: clock.now, sleep }),
    });
    const collector = createCollector({ store, board, graph, clock, log, intervalMs: HOUR });
    const on = await startHarness({
      store,
      board,
      clock,
      collector,
      answer: (asker, text) => answer({ store, board, clock }, asker, text),
      logTo: { write: (line) => void lines.push(line) },
    });
    try {
      for (const step of [1, 2, 25]) {
        now = NOW + step * HOUR;
        // Candidates are also searched in the end.
        if (step === 2) await store.saveSettings({ ...(await store.settings()), unmatched: 'discover', version: 3 });
        await board.refresh();
        await collector.collect();
      }
      now = NOW;
      const [days, events, people] = [await store.personDays(ALL), await store.accessEvents(ALL), await store.people()];
      assert.ok(graphServer.poisoned() > 200 && days.length > 20 && events.length > 10, 'the log was taken in');
      const [first, second] = people.filter(({ mode, enabled, guest }) => mode === 'display' && enabled && !guest);
      assert.ok(first && second);
      const places = [...(await store.offices()), ...(await store.ranges())].slice(0, 8);
      const answers = await readAllEndpoints(on, [first.id, ...places.map(({ id }) => id)], [[first.id, ['Admin']], [second.id]]);
      assert.ok(
        answers.some((text) => text.includes('"events":[{')),
        'access events were looked at',
      );
      assert.ok(answers.filter((text) => text.includes(second.name)).length > 3);

      assert.ok(lines.length > 5);
      assertClean(lines.join('\n'), 'the log');
      const seen = [...people.map(({ upn }) => upn), ...people.map(({ id }) => id), ...new Set(events.map(({ ip }) => ip))];
      for (const personal of seen) assert.ok(!lines.some((line) => line.includes(personal)), `the log holds ${personal}`);
      await store.close();
      const bytes = await bytesOf(dataDir);
      assert.ok(bytes.includes(first.id) && bytes.includes(String(events[0]?.ip)), 'what is kept is where it is looked for');
      assertClean(bytes, 'the database');
    } finally {
      board.close();
      await on.close();
      await graphServer.close();
      await tenant.close();
      await rm(dataDir, { recursive: true, force: true });
    }
  }

  it('A unique string in every other field of a sign-in is nowhere in the SQLite file, the log or the API', () =>
    hold(undefined, async (dataDir) => {
      const files = await readdir(dataDir, { recursive: true, withFileTypes: true });
      const contents = files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name)));
      return Buffer.concat(await Promise.all(contents)).toString('latin1');
    }));

  itOnMongo('A unique string in every other field of a sign-in is nowhere in MongoDB, the log or the API', async (fresh) => {
    const uri = fresh();
    await hold(uri, async () => {
      const connection = await mongoose.createConnection(uri).asPromise();
      const names = (await connection.listCollections()).map(({ name }) => name);
      const documents = await Promise.all(names.map((name) => connection.collection(name).find().toArray()));
      await connection.close();
      return JSON.stringify(documents);
    });
  });
});
