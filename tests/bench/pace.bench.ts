import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { placeAndStore } from '../../server/ingest/place-and-store.ts';
import type { SignIn } from '../../server/presence/sign-in.ts';
import { type Harness, NOW, startHarness } from '../routes/harness.ts';
import type { Report } from './figure.ts';
import { fillWithPeople } from './http/fill.ts';
import { measure } from './measure.ts';
import { seededRandom } from './range-data.ts';
import { threadTime } from './thread-time.ts';

const PEOPLE = 100_000;
const PAGE = 1000;
/** Graph allows four pages in ten seconds. */
const PAGE_EVERY = 2500;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 30);
/** Milliseconds between two requests, whether or not the previous one is answered. */
const ASK_EVERY = 5;
const QUESTIONS = [
  { name: 'one-office', url: '/api/presence?office=berlin', bar: 1 },
  { name: 'everybody', url: '/api/presence', bar: 3 },
];
/** By the clock, and by CPU time of the thread, which other work of the machine hardly changes; it does not include waiting for the disk. */
const TIMES = [
  { kind: 'wall', now: () => performance.now() },
  { kind: 'cpu', now: threadTime },
];
const ADDRESSES = ['203.0.113.', '198.51.100.', '192.0.2.'];

/**
 * The time of answers with 100,000 people while pages of the log are stored at Graph's pace, on a real file. It is measured from the
 * instant at which a request is due, so that a delay also counts for the requests after it. All pages move people, which is more than a
 * working day does. Then the longest block of the event loop while a page is stored, by CPU time, which other work of the machine hardly
 * changes.
 */
export async function bench(report: Report): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'indoors-pace-'));
  const on = await startHarness({
    file: join(directory, 'indoors.db'),
    rateLimits: { perPerson: Number.MAX_SAFE_INTEGER },
    logTo: { write: () => {} },
  });
  try {
    await fillWithPeople(on, PEOPLE);
    const token = await on.identity.token('p1');
    const random = seededRandom(PEOPLE);
    const page = () => storePage(on, random);
    for (let n = 0; n < 4; n++) await page();
    for (const question of QUESTIONS)
      for (const { kind, now } of TIMES) {
        const waited = await askMeanwhile(on, { token, url: question.url, page, now });
        const full = `pace.${PEOPLE}.${question.name}.${kind}`;
        report({ name: `${full}.p50`, value: quantile(waited, 0.5), unit: 'ms' });
        report({ name: `${full}.p99`, value: quantile(waited, 0.99), unit: 'ms', vs: `bar ≤ ${question.bar}` });
        report({ name: `${full}.worst`, value: quantile(waited, 1), unit: 'ms' });
      }
    const blocks: number[] = [];
    for (let n = 0; n < 10; n++) blocks.push((await measure(page)).cpuStall);
    report({ name: `pace.${PEOPLE}.page-blocks`, value: quantile(blocks, 0.5), unit: 'ms of CPU time, median of 10 pages' });
  } finally {
    await on.close();
    await rm(directory, { recursive: true });
  }
}

interface Asked {
  token: string;
  url: string;
  /** Stores a page. */
  page(): Promise<unknown>;
  /** Milliseconds. */
  now(): number;
}

async function askMeanwhile(on: Harness, { token, url, page, now }: Asked): Promise<number[]> {
  const waited: number[] = [];
  const started: Promise<unknown>[] = [];
  let stored: Promise<unknown> = Promise.resolve();
  const begin = now();
  const ask = async (due: number) => {
    // As a stream: copies of the body, which only a test needs, would cause most of the garbage collection.
    const { statusCode, stream } = await on.app.inject({ url, headers: { authorization: `Bearer ${token}` }, payloadAsStream: true });
    if (statusCode !== 200) throw new Error(`${url} is answered with ${statusCode}.`);
    await finished(stream().resume());
    waited.push(now() - due);
  };
  let pageDue = begin;
  // A timer sometimes fires a millisecond late; all requests that are due by then are sent at once.
  for (let due = begin; due < begin + SECONDS * 1000; due += ASK_EVERY) {
    while (now() < due) await new Promise(setImmediate);
    if (due >= pageDue) {
      stored = stored.then(page);
      pageDue += PAGE_EVERY;
    }
    started.push(ask(due));
  }
  await Promise.all([stored, ...started]);
  return waited;
}

let moved = 0;

/** Sign-ins of a thousand people, each at another place and later than before. */
async function storePage({ store, board, clock }: Harness, random: () => number): Promise<void> {
  moved += 1;
  clock.set(NOW + moved * 1000);
  const signIns = Array.from({ length: PAGE }, (): SignIn => {
    const person = `p${Math.floor(random() * PEOPLE)}`;
    const ip = `${ADDRESSES[Math.floor(random() * ADDRESSES.length)]}${1 + Math.floor(random() * 250)}`;
    return { at: clock.now(), userId: person, upn: `${person}@example.com`, ip, errorCode: 0, interactive: true };
  });
  const { counts } = await placeAndStore({ store, board, clock }, signIns);
  if (counts.used < PAGE * 0.9) throw new Error(`Only ${counts.used} sign-ins of a page were used: nothing is measured.`);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
