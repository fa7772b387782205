import { createBoard } from '../../../server/board/board.ts';
import type { Faults } from '../../../server/demo/faults.ts';
import { createOrganisation } from '../../../server/demo/organisation.ts';
import { seedStore } from '../../../server/demo/seed.ts';
import { startSimulatedTenant } from '../../../server/demo/simulated-tenant.ts';
import { createBudgets } from '../../../server/graph/budget.ts';
import { createGraphClient } from '../../../server/graph/client.ts';
import { createBackfiller } from '../../../server/ingest/backfill/backfiller.ts';
import { type CollectorDeps, createCollector } from '../../../server/ingest/collector.ts';
import { DAY, HOUR, MINUTE } from '../../../server/presence/time.ts';
import { openSqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import { closeAfterTest } from '../../support/close-after-test.ts';
import { createVirtualTime } from '../../support/virtual-time.ts';

/** A Friday noon. */
export const START = Date.parse('2026-11-20T12:00:00Z');

const silent = () => {};
const LOG = { debug: silent, info: silent, warn: silent, error: silent };

/** The collecting part of the product over the simulated tenant, with a virtual clock. */
export async function makeTenantFixture(options: {
  people?: number;
  faults?: Partial<Faults>;
  latency?: () => number;
  /** Records per page, for small pages. */
  top?: number;
  retentionDays?: number;
  pollSignIns?: boolean;
  store?: Awaited<ReturnType<typeof openSqliteStore>>;
}) {
  const organisation = createOrganisation({ seed: 'backfill', people: options.people ?? 20 });
  const time = createVirtualTime(START);
  const { clock, sleep, scheduler } = time;
  const tenant = await startSimulatedTenant({
    organisation,
    clock,
    faults: { limited: true, ...options.faults },
    credentials: 'optional',
    ...(options.retentionDays === undefined ? {} : { retentionDays: options.retentionDays }),
  });
  const store = options.store ?? (await openSqliteStore({ file: ':memory:' }));
  await seedStore(store, organisation, clock.now());
  const board = await createBoard({ store, clock, log: LOG, refreshEvery: 0 });
  const asked: { at: number; span: number; until: number; backfill: boolean }[] = [];
  const send = time.fetch(options.latency ?? (() => 200));
  const graph = createGraphClient({
    baseUrl: tenant.url,
    authorityHost: tenant.url,
    tenantId: organisation.tenantId,
    clientId: organisation.clientId,
    credential: { kind: 'none' },
    clock,
    sleep,
    log: LOG,
    random: () => 0.5,
    budget: createBudgets({ monotonic: clock.now, sleep }),
    fetch: (input, init) => {
      const path = decodeURIComponent(String(input));
      const [from = 0, until = 0] = [/ge (\S+)/, /lt (\S+)/].map((form) => Date.parse(form.exec(path.replaceAll('+', ' '))?.[1] ?? ''));
      if (/signins/i.test(path)) asked.push({ at: clock.now(), span: until - from, until, backfill: until <= START - DAY + HOUR });
      const target = String(input);
      return send(options.top === undefined ? target : target.replace(/top=1000/, `top=${options.top}`), init);
    },
  });
  const deps: CollectorDeps = { store, board, graph, clock, log: LOG, scheduler, intervalMs: 5 * MINUTE, pollSignIns: options.pollSignIns };
  const parts: { stop(): Promise<void> }[] = [];
  const keep = <T extends { stop(): Promise<void> }>(part: T): T => {
    parts.push(part);
    return part;
  };
  return {
    organisation,
    time,
    tenant,
    store,
    board,
    asked,
    collector: (holder = 'one') => keep(createCollector({ ...deps, holder })),
    backfiller: (holder = 'one') => keep(createBackfiller({ ...deps, holder })),
    days: () => store.personDays({ fromDay: '2000-01-01', toDay: '2100-01-01' }),
    close: closeAfterTest(async () => {
      await Promise.all(parts.map((part) => part.stop()));
      board.close();
      await store.close();
      await tenant.close();
    }),
  };
}

export type TenantFixture = Awaited<ReturnType<typeof makeTenantFixture>>;
