import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOrganisation } from '../../server/demo/organisation.ts';
import { seedStore } from '../../server/demo/seed.ts';
import { startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { openStore } from '../../server/store/open-store.ts';
import { CollectingChild } from '../end-to-end/collecting-child.ts';
import type { Report } from './figure.ts';

const START = Date.parse('2026-11-20T12:00:00Z');

/**
 * The first 30 days of a large simulated tenant, read over HTTP by a process of its own: how much memory that process takes
 * early and late (it must not grow with what was read), and how many records it manages when nothing throttles it.
 * `BENCH_PEOPLE` people, 1,000 unless told; 20,000 have more than five million records, and take half an hour.
 */
export async function bench(report: Report): Promise<void> {
  const people = Number(process.env.BENCH_PEOPLE ?? 1000);
  const organisation = createOrganisation({ seed: 'large', people });
  const tenant = await startSimulatedTenant({ organisation, clock: { now: () => START }, deltaPageSize: 1000 });
  const dataDir = await mkdtemp(join(tmpdir(), 'indoors-backfill-'));
  const seeding = await openStore({ dataDir });
  await seedStore(seeding, organisation, START);
  await seeding.close();
  const child = new CollectingChild({ tenant, dataDir });
  const samples: number[] = [];
  const timer = setInterval(() => void rssOf(child.pid).then((mb) => mb !== undefined && samples.push(mb)), 500);
  try {
    await child.collect(START);
    samples.length = 0;
    const started = performance.now();
    const said = await child.backfill(START);
    const seconds = (performance.now() - started) / 1000;
    if (said !== 'done') throw new Error(`The backfill ended with ${said}.`);
    const store = await openStore({ dataDir });
    const { backfill } = await store.collection();
    await store.close();
    const name = `backfill.${people}`;
    const [early, late] = [samples.slice(0, samples.length / 4), samples.slice((samples.length * 3) / 4)];
    report({ name: `${name}.records`, value: backfill?.counts.read ?? 0, unit: 'records' });
    report({
      name: `${name}.rate`,
      value: (backfill?.counts.read ?? 0) / seconds,
      unit: 'records/s',
      vs: 'the service gives out 400 a second',
    });
    report({ name: `${name}.memory-first-quarter`, value: Math.max(...early), unit: 'MB at most' });
    report({ name: `${name}.memory-last-quarter`, value: Math.max(...late), unit: 'MB at most' });
  } finally {
    clearInterval(timer);
    await child.stop();
    await tenant.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Resident memory in MB, as Linux tells it. */
async function rssOf(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kb = /VmRSS:\s+(\d+)/.exec(status)?.[1];
  return kb === undefined ? undefined : Number(kb) / 1024;
}
