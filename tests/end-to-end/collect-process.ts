import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createBoard } from '../../server/board/board.ts';
import { isAppError } from '../../server/errors.ts';
import { createBudgets } from '../../server/graph/budget.ts';
import { createGraphClient } from '../../server/graph/client.ts';
import { createBackfiller } from '../../server/ingest/backfill/backfiller.ts';
import { createCollector } from '../../server/ingest/collector.ts';
import { HOUR, MINUTE } from '../../server/presence/time.ts';
import { openStore } from '../../server/store/open-store.ts';

/**
 * The collecting part of the product as a separate process, so that it can be killed. Each line of standard input is an instant: the clock
 * is set to it, everything that is due is collected, and the answer is `done` or the code of the error. With ` backfill` after it, the time
 * behind the live poll is read instead. Waiting moves the clock instead.
 */
const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: { tenant: text, tenantId: text, clientId: text, secret: text, data: text, mongo: text, now: text },
});
const given = (name: keyof typeof values): string => {
  const value = values[name];
  if (value === undefined) throw new Error(`--${name} is missing`);
  return value;
};

let now = Number(given('now'));
const clock = { now: () => now };
const sleep = async (milliseconds: number) => {
  now += Math.ceil(milliseconds);
};
const silent = () => {};
const log = { debug: silent, info: silent, warn: silent, error: silent };
const store = await openStore({ mongodbUri: values.mongo, dataDir: given('data') });
const board = await createBoard({ store, clock, log, refreshEvery: 0 });
const graph = createGraphClient({
  baseUrl: given('tenant'),
  authorityHost: given('tenant'),
  tenantId: given('tenantId'),
  clientId: given('clientId'),
  credential: { kind: 'secret', secret: given('secret') },
  clock,
  sleep,
  log,
  budget: createBudgets({ monotonic: clock.now, sleep }),
});
const reading = { store, board, graph, clock, log, leaseMs: MINUTE };
const collector = createCollector({ ...reading, intervalMs: HOUR });
const backfiller = createBackfiller({ ...reading, intervalMs: HOUR });

process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin })) {
  const [at, backfill] = line.split(' ');
  now = Math.max(now, Number(at));
  await board.tick();
  const outcome = await (backfill ? backfiller.work() : collector.collect()).then(
    () => 'done',
    (error: unknown) => (isAppError(error) ? error.code : String(error)),
  );
  process.stdout.write(`${outcome}\n`);
}
await store.close();
