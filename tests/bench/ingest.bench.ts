import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Board, createBoard } from '../../server/board/board.ts';
import { parseSignIn } from '../../server/graph/sign-ins.ts';
import { placeAndStore } from '../../server/ingest/place-and-store.ts';
import { DAY, MINUTE } from '../../server/presence/time.ts';
import type { Store } from '../../server/store/port/store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import type { Report } from './figure.ts';
import { randomCidrs, rangesOf, seededRandom } from './range-data.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const PAGE = 1000;
const PAGES = 100;
const CLOCK = { now: () => NOW };
const QUIET = { info: () => {}, warn: () => {} };

/**
 * A page of Graph's JSON as text → parsed → matched → merged → committed, on a real file with SQLite's synchronous FULL. `first`: sign-ins
 * never seen before; `again`: the same pages, as an overlap or a sweep reads them; `board`: with a refresh of the board after every page.
 */
export async function bench(report: Report): Promise<void> {
  for (const people of [10_000, 100_000]) {
    const directory = await mkdtemp(join(tmpdir(), 'indoors-bench-'));
    try {
      await benchSize(people, join(directory, 'indoors.db'), report);
    } finally {
      await rm(directory, { recursive: true });
    }
  }
}

async function benchSize(people: number, file: string, report: Report): Promise<void> {
  const random = seededRandom(people);
  const store = await openSqliteStore({ file });
  await store.saveOffice({ id: 'hq', name: 'HQ', timeZone: 'Europe/Berlin', floors: [], createdAt: 0, version: 1 });
  const cidrs = randomCidrs(1000, random);
  for (const range of rangesOf(cidrs)) {
    const versions = range.versions.map((version) => ({ ...version, target: { kind: 'office' as const, officeId: 'hq' } }));
    await store.saveRange({ ...range, version: 1, versions });
  }
  const users = Array.from({ length: people }, (_, i) => ({
    id: idOf(i),
    upn: `p${i}@example.com`,
    name: `P ${i}`,
    enabled: true,
    guest: false,
  }));
  await store.saveDirectory(users, 'display');
  const board = await createBoard({ store, clock: CLOCK, log: QUIET, refreshEvery: 0 });
  const addresses = cidrs.filter((cidr) => !cidr.includes(':')).map((cidr) => cidr.split('/')[0] ?? '');
  // Two days, so that the board's part is measured on pages that are new to the store as well.
  const [warmUp, today, yesterday] = [2, 0, 1].map((daysAgo) => makePages(people, addresses, daysAgo, random));
  const measure = async (what: string, pages: readonly string[], refresh: boolean): Promise<void> => {
    const started = performance.now();
    await readAll(store, board, pages, refresh);
    const seconds = (performance.now() - started) / 1000;
    report({
      name: `ingest.${people}.${what}`,
      value: (pages.length * PAGE) / seconds,
      unit: 'sign-ins/s',
      vs: `bar ${people > 10_000 ? 25_000 : 50_000}`,
    });
  };
  await readAll(store, board, (warmUp ?? []).slice(0, 20), false);
  await measure('first', yesterday ?? [], false);
  await measure('again', yesterday ?? [], false);
  await board.refresh();
  await measure('first-with-board', today ?? [], true);
  await measure('again-with-board', today ?? [], true);
  board.close();
  await store.close();
}

async function readAll(store: Store, board: Board, pages: readonly string[], refresh: boolean): Promise<void> {
  for (const text of pages) {
    const { value } = JSON.parse(text) as { value: unknown[] };
    const { counts } = await placeAndStore({ store, board, clock: CLOCK }, value.map(parseSignIn), { refresh });
    if (counts.used < PAGE * 0.95) throw new Error(`Only ${counts.used} sign-ins of a page were used: nothing is measured.`);
  }
}

function idOf(person: number): string {
  return `${person.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
}

/** Newest first, as in Graph. Each person signs in at any time of the day, mostly at the same place. */
function makePages(people: number, addresses: readonly string[], daysAgo: number, random: () => number): string[] {
  const end = NOW - daysAgo * DAY;
  const step = (9 * 60 * MINUTE) / (PAGE * PAGES);
  return Array.from({ length: PAGES }, (_, page) => {
    const value = Array.from({ length: PAGE }, (_, i) => {
      const person = Math.floor(random() * people);
      const address = addresses[(person + (random() < 0.1 ? 1 : 0)) % addresses.length] ?? '';
      return makeRecord(person, address, end - (page * PAGE + i) * step);
    });
    return JSON.stringify({ '@odata.context': 'https://graph.microsoft.com/beta/$metadata#auditLogs/signIns', value });
  });
}

/** About as many fields and bytes as a record of the real service has without applied policies. */
function makeRecord(person: number, ipAddress: string, at: number): object {
  return {
    id: `${idOf(person)}-${at}`,
    createdDateTime: new Date(at).toISOString().replace('Z', '0000Z'),
    userDisplayName: `P ${person}`,
    userPrincipalName: `p${person}@example.com`,
    userId: idOf(person),
    appId: '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
    appDisplayName: 'Microsoft Teams',
    ipAddress,
    clientAppUsed: 'Mobile Apps and Desktop clients',
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36',
    correlationId: '33a0c5fb-9bd3-4b3e-8f0b-2f4e2f1f0a11',
    conditionalAccessStatus: 'success',
    isInteractive: false,
    clientCredentialType: 'none',
    riskDetail: 'none',
    riskLevelAggregated: 'none',
    riskLevelDuringSignIn: 'none',
    riskState: 'none',
    riskEventTypes_v2: [],
    resourceDisplayName: 'Office 365 SharePoint Online',
    resourceId: '00000003-0000-0ff1-ce00-000000000000',
    authenticationRequirement: 'multiFactorAuthentication',
    signInEventTypes: ['nonInteractiveUser'],
    status: { errorCode: 0, failureReason: 'Other.', additionalDetails: null },
    deviceDetail: { deviceId: '', displayName: `PC-${person}`, operatingSystem: 'Windows 11', browser: 'Edge 130.0', isCompliant: true },
    location: { city: 'Berlin', state: 'Berlin', countryOrRegion: 'DE', geoCoordinates: { latitude: 52.5, longitude: 13.4 } },
    appliedConditionalAccessPolicies: [],
  };
}
