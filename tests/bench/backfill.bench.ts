import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOrganisation, type Organisation } from '../../server/demo/organisation.ts';
import { seedStore } from '../../server/demo/seed.ts';
import { startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { addDays } from '../../server/presence/calendar.ts';
import { HOUR, MINUTE } from '../../server/presence/time.ts';
import { openStore } from '../../server/store/open-store.ts';
import { CollectingChild } from '../end-to-end/collecting-child.ts';
import { createExpectation, storedEvidence } from '../end-to-end/evidence-lines.ts';
import { backfillToEnd, ROUGH } from '../end-to-end/rough-backfill.ts';
import type { Report } from './figure.ts';

const START = Date.parse('2026-11-20T12:00:00Z');

const DAYS = { fromDay: '2026-10-24', toDay: '2026-11-18' };

/**
 * The first 30 days of a large simulated tenant, read over HTTP by a separate process: its memory early and late (it must not grow with the
 * data, except for SQLite's page cache, which fills up to 64 MB), its records per second without throttling, and whether the database then
 * equals the log, day by day. `BENCH_PEOPLE` people, default 1,000; 20,000 have almost five million records. With `BENCH_KILLS` the process
 * is killed often and the service has errors; the rate then has no meaning.
 */
export async function bench(report: Report): Promise<void> {
  const people = Number(process.env.BENCH_PEOPLE ?? 1000);
  const organisation = createOrganisation({ seed: 'large', people });
  const kills = Number(process.env.BENCH_KILLS ?? 0);
  const faults = kills > 0 ? ROUGH : {};
  const tenant = await startSimulatedTenant({ organisation, clock: { now: () => START }, deltaPageSize: 1000, faults });
  const dataDir = await mkdtemp(join(tmpdir(), 'indoors-backfill-'));
  const seeding = await openStore({ dataDir });
  await seedStore(seeding, organisation, START);
  await seeding.close();
  const child = new CollectingChild({ tenant, dataDir });
  const samples: number[] = [];
  const timer = setInterval(() => void rssOf(child.pid).then((mb) => mb !== undefined && samples.push(mb)), 500);
  try {
    let now = START;
    for (let connected = ''; connected !== 'done'; now += MINUTE) connected = await child.collect(now);
    samples.length = 0;
    const started = performance.now();
    const disturbance = { kills, killAfter: () => 10_000 };
    const { backfill, killed } = await backfillToEnd(child, { dataDir }, { from: now, timeoutMs: 6 * HOUR, disturbance });
    const seconds = (performance.now() - started) / 1000;
    const name = `backfill.${people}`;
    const [early, late] = [samples.slice(0, samples.length / 4), samples.slice((samples.length * 3) / 4)];
    report({ name: `${name}.records`, value: backfill.counts.read, unit: 'records' });
    report({
      name: `${name}.rate`,
      value: backfill.counts.read / seconds,
      unit: 'records/s',
      vs: 'the service gives out 400 a second',
    });
    report({ name: `${name}.memory-first-quarter`, value: Math.max(...early), unit: 'MB at most' });
    report({ name: `${name}.memory-last-quarter`, value: Math.max(...late), unit: 'MB at most' });
    report({ name: `${name}.kills`, value: killed, unit: 'kills' });
    const { lines, wrong } = await compared(dataDir, organisation);
    report({ name: `${name}.kept`, value: lines, unit: 'person-days and access events' });
    report({ name: `${name}.wrong`, value: wrong, unit: 'of these', vs: 'the whole log, without Graph, store or backfill: 0' });
  } finally {
    clearInterval(timer);
    await child.stop();
    await tenant.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The differences between the stored data and the log, line by line. */
async function compared(dataDir: string, organisation: Organisation): Promise<{ lines: number; wrong: number }> {
  const store = await openStore({ dataDir });
  const expectation = await createExpectation(organisation, store, START + HOUR);
  let [lines, wrong] = [0, 0];
  for (let day = DAYS.fromDay; day <= DAYS.toDay; day = addDays(day, 1)) {
    const [kept, expected] = [await storedEvidence(store, { fromDay: day, toDay: day }), await expectation({ fromDay: day, toDay: day })];
    for (const kind of ['personDays', 'accessEvents'] as const) {
      lines += expected[kind].length;
      wrong += missingIn(kept[kind], expected[kind]) + missingIn(expected[kind], kept[kind]);
    }
  }
  await store.close();
  return { lines, wrong };
}

function missingIn(lines: readonly string[], others: readonly string[]): number {
  const there = new Set(lines);
  return others.filter((line) => !there.has(line)).length;
}

/** Resident memory in MB, as reported by Linux. */
async function rssOf(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kb = /VmRSS:\s+(\d+)/.exec(status)?.[1];
  return kb === undefined ? undefined : Number(kb) / 1024;
}
