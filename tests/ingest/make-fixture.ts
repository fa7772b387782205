import { type Board, createBoard } from '../../server/board/board.ts';
import { type Collector, type CollectorDeps, createCollector } from '../../server/ingest/collector.ts';
import { correctedClock } from '../../server/ingest/corrected-clock.ts';
import type { CollectDeps } from '../../server/ingest/read-span.ts';
import type { Range } from '../../server/presence/place.ts';
import { DEFAULT_SETTINGS } from '../../server/presence/settings.ts';
import { MINUTE } from '../../server/presence/time.ts';
import type { Store } from '../../server/store/port/store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { type FakeGraph, startFakeGraph } from '../graph/fake-graph.ts';
import { makeClient, memoryLog, type TestClock, testClock } from '../graph/make-client.ts';
import { closeAfterTest } from '../support/close-after-test.ts';

/** Graph, store, board and collector wired as in production, on a clock that the test moves. */
export interface Fixture {
  fake: FakeGraph;
  store: Store;
  board: Board;
  clock: TestClock;
  lines: string[];
  deps: CollectDeps;
  collector(fields?: Partial<CollectorDeps>): Collector;
  /** The latest sign-ins of Ada and of one other person, at an address of the office. */
  signIn(at: string | number, fields?: Record<string, unknown>): Record<string, unknown>;
  close(): Promise<void>;
}

export const ADA = 'aaaaaaaa-0000-4000-8000-000000000001';
export const BOB = 'bbbbbbbb-0000-4000-8000-000000000002';
export const OFFICE_IP = '203.0.113.7';

export const user = (id: string, fields: Record<string, unknown> = {}) => ({
  id,
  userPrincipalName: `${id.slice(0, 4)}@example.com`,
  displayName: id.slice(0, 4),
  accountEnabled: true,
  userType: 'Member',
  ...fields,
});

const RANGE: Range = {
  id: 'hq-wifi',
  name: 'HQ',
  source: 'manual',
  createdAt: 0,
  version: 1,
  versions: [{ from: 0, cidrs: ['203.0.113.0/24'], target: { kind: 'office', officeId: 'hq' }, presence: true, accessLogging: true }],
};

export async function makeFixture(options: { file?: string; timeoutMs?: number } = {}): Promise<Fixture> {
  const fake = await startFakeGraph();
  fake.users = [user(ADA)];
  const clock = testClock();
  fake.now = clock.now;
  const lines: string[] = [];
  const log = memoryLog(lines);
  const store = await openSqliteStore({ file: options.file ?? ':memory:', lockTimeoutMs: 50 });
  await store.saveOffice({ id: 'hq', name: 'HQ', timeZone: 'UTC', floors: [], createdAt: 0, version: 1 });
  await store.saveRange(RANGE);
  await store.saveSettings({ ...DEFAULT_SETTINGS, accessLogging: true, defaultMode: 'display', version: 2 });
  const board = await createBoard({ store, clock, log, refreshEvery: 0 });
  const { client: graph } = makeClient(fake.url, { clock, log, timeoutMs: options.timeoutMs ?? 5000 });
  const deps: CollectDeps = { store, board, graph, clock: correctedClock(clock, graph.served), log, intervalMs: 5 * MINUTE };
  return {
    fake,
    store,
    board,
    clock,
    lines,
    deps,
    collector: (fields = {}) => createCollector({ ...deps, ...fields }),
    signIn: (at, fields = {}) => ({
      id: `record-${at}`,
      createdDateTime: new Date(at).toISOString(),
      userId: ADA,
      userPrincipalName: 'aaaa@example.com',
      ipAddress: OFFICE_IP,
      status: { errorCode: 0 },
      isInteractive: true,
      ...fields,
    }),
    close: closeAfterTest(async () => {
      board.close();
      await store.close();
      await fake.close();
    }),
  };
}
