import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createBoard } from '../../server/board/board.ts';
import { createDiscovery } from '../../server/ingest/discovery.ts';
import { addDays, dayBounds } from '../../server/presence/calendar.ts';
import { createPlacer } from '../../server/presence/placement.ts';
import { DEFAULT_SETTINGS } from '../../server/presence/settings.ts';
import { DAY, HOUR } from '../../server/presence/time.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import type { Report } from './figure.ts';
import { type Random, seededRandom } from './range-data.ts';

const TODAY = '2026-11-20';
const YESTERDAY = dayBounds(addDays(TODAY, -1), 'UTC');
const CLOCK = { now: () => YESTERDAY.end + HOUR };
const SIGN_INS = 1_000_000;
const PAGE = 1000;
const ADDRESSES = 50_000;
const PEOPLE = 50_000;
/** Networks without a range that many people use: a third of all sign-ins. The rest are homes. */
const SHARED = 300;

/**
 * The daily pass over a million sign-ins of one day, from 50,000 addresses without a range, placed, merged, counted with the stored
 * person-days of two weeks, and stored on a real file. Memory is the maximum of the pass after a full garbage collection. `stall` is the
 * longest block of the event loop during the pass.
 */
export async function bench(report: Report): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'indoors-bench-'));
  try {
    await measure(join(directory, 'indoors.db'), report);
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function measure(file: string, report: Report): Promise<void> {
  const store = await openSqliteStore({ file });
  await fill(store);
  const board = await createBoard({ store, clock: CLOCK, log: { info: () => {}, warn: () => {} }, refreshEvery: 0 });
  const place = createPlacer(board.world(), board.rangeIndex());
  const sweep = { from: YESTERDAY.start, until: YESTERDAY.end, doneUntil: YESTERDAY.start, startedAt: 1 };
  const random = seededRandom(5);
  const discovery = createDiscovery({ store, board });
  const before = memory();
  const stall = watchStalls();
  let seconds = 0;
  discovery.begin(sweep);
  for (let page = 0; page < SIGN_INS / PAGE; page++) {
    const signIns = makePage(page, random);
    const started = performance.now();
    const candidates = signIns.map((signIn) => place(signIn, CLOCK.now()).candidate).filter((one) => one !== undefined);
    if (candidates.length !== PAGE) throw new Error(`Only ${candidates.length} of a page were candidates: nothing is measured.`);
    discovery.take(candidates);
    seconds += (performance.now() - started) / 1000;
    await new Promise(setImmediate);
  }
  const held = memory() - before;
  stall.reset();
  const started = performance.now();
  await discovery.doneUntil(YESTERDAY.end);
  seconds += (performance.now() - started) / 1000;
  const longest = await stall.stop();
  const stored = await store.candidateDays({ fromDay: addDays(TODAY, -1), toDay: TODAY });
  if (stored.length < SHARED) throw new Error(`Only ${stored.length} candidates were found: nothing is measured.`);
  report({ name: 'discovery.day', value: seconds, unit: 's', vs: 'bar 5' });
  report({ name: 'discovery.memory', value: held / 1e6, unit: 'MB', vs: 'bar 100' });
  report({ name: 'discovery.stall', value: longest, unit: 'ms' });
  board.close();
  await store.close();
}

async function fill(store: Awaited<ReturnType<typeof openSqliteStore>>): Promise<void> {
  await store.saveSettings({ ...DEFAULT_SETTINGS, unmatched: 'discover', version: 2 });
  for (const id of ['berlin', 'paris']) {
    await store.saveOffice({ id, name: id, timeZone: 'UTC', floors: [], createdAt: 0, version: 1 });
    const target = { kind: 'office' as const, officeId: id };
    const cidrs = [id === 'berlin' ? '203.0.113.0/25' : '203.0.113.128/25'];
    const version = { from: 0, cidrs, target, presence: true, accessLogging: false };
    await store.saveRange({ id, name: id, source: 'manual', createdAt: 0, versions: [version], version: 1 });
  }
  const people = Array.from({ length: PEOPLE }, (_, i) => idOf(i));
  const users = people.map((id) => ({ id, upn: `${id}@example.com`, name: id, enabled: true, guest: false }));
  await store.saveDirectory(users, 'display');
  const peopleRevision = await store.peopleRevision();
  for (let daysAgo = 1; daysAgo <= 14; daysAgo++) {
    const day = addDays(TODAY, -daysAgo);
    const first = YESTERDAY.start - daysAgo * DAY;
    const seen = people.filter((_, i) => (i + daysAgo) % 2 === 0);
    const personDays = seen.map((personId, i) => ({ personId, rangeId: i % 3 === 0 ? 'paris' : 'berlin', day, first, last: first }));
    await store.mergeEvidence({ peopleRevision, personDays, accessEvents: [] });
  }
}

function idOf(person: number): string {
  return `${person.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
}

function makePage(page: number, random: Random) {
  const step = DAY / SIGN_INS;
  return Array.from({ length: PAGE }, (_, i) => {
    const person = Math.floor(random() * PEOPLE);
    const n = page * PAGE + i;
    // Every address is used by somebody: the first round of sign-ins goes through all of them.
    const home = n < ADDRESSES ? n : SHARED + (person % (ADDRESSES - SHARED));
    const address = n >= ADDRESSES && random() < 1 / 3 ? Math.floor(random() * SHARED) : home;
    const at = YESTERDAY.start + Math.floor(n * step);
    return { at, userId: idOf(person), ip: addressOf(address), errorCode: 0, interactive: false };
  });
}

/** A third are IPv6, each with its own network. */
function addressOf(n: number): string {
  return n % 3 === 0
    ? `2400:cb00:${(n >> 8).toString(16)}:${(n & 255).toString(16)}::${(n % 7) + 1}`
    : `1.${n >> 16}.${(n >> 8) & 255}.${n & 255}`;
}

const collectGarbage = (() => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
})();

function memory(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function watchStalls() {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  return {
    reset() {
      longest = 0;
      last = performance.now();
    },
    /** Milliseconds. */
    async stop(): Promise<number> {
      await new Promise((resolve) => setTimeout(resolve, 2));
      clearInterval(timer);
      return longest;
    },
  };
}
