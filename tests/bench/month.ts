import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Board, createBoard } from '../../server/board/board.ts';
import { addDays } from '../../server/presence/calendar.ts';
import type { Range } from '../../server/presence/place.ts';
import type { Clock } from '../../server/presence/time.ts';
import type { Store } from '../../server/store/port/store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';

export const NOW = Date.parse('2026-11-20T12:00:00Z');
export const TODAY = '2026-11-20';
export const PEOPLE = 20_000;
export const DAYS = 30;
export const OFFICE = { kind: 'office', officeId: 'hq' } as const;
const QUIET = { info: () => {}, warn: () => {} };

export interface Month {
  store: Store;
  board: Board;
  clock: Clock;
}

/** Works with 30 days of 20,000 people on a SQLite file, one access event per person and day. */
export async function withMonth(work: (month: Month) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'indoors-bench-'));
  const clock = { now: () => NOW };
  try {
    const store = await openSqliteStore({ file: join(directory, 'indoors.db') });
    await fill(store);
    const board = await createBoard({ store, clock, log: QUIET, refreshEvery: 0 });
    await work({ store, board, clock });
    board.close();
    await store.close();
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** Half of the people in the wide range, half in one of 100 nested ones; everybody at two places today. */
async function fill(store: Store): Promise<void> {
  await store.saveOffice({ id: 'hq', name: 'HQ', timeZone: 'UTC', floors: [{ id: 'f', name: 'F', level: 1 }], createdAt: 0, version: 1 });
  await store.saveSettings({ ...(await store.settings()), accessLogging: true, version: 1 });
  await store.saveRange(rangeOf('all', '203.0.0.0/16'));
  for (let i = 0; i < 100; i++) await store.saveRange(rangeOf(`r${i}`, `203.0.${i}.0/25`, 'f'));
  const id = (i: number) => `${i.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
  const users = Array.from({ length: PEOPLE }, (_, i) => ({
    id: id(i),
    upn: `p${i}@example.com`,
    name: `P ${i}`,
    enabled: true,
    guest: false,
  }));
  await store.saveDirectory(users, 'display');
  const peopleRevision = await store.peopleRevision();
  for (let back = 0; back < DAYS; back++) {
    const day = addDays(TODAY, -back);
    const nested = (i: number) => (i + back) % 2 === 0;
    const at = Date.parse(`${day}T08:00:00Z`);
    await store.mergeEvidence({
      peopleRevision,
      accessEvents: users.map((user, i) => ({ personId: user.id, day, ip: `203.0.${i % 100}.${(nested(i) ? 0 : 128) + (i % 127)}` })),
      personDays: users.flatMap((user, i) => [
        { personId: user.id, day, rangeId: nested(i) ? `r${i % 100}` : 'all', first: at, last: at + 3_600_000 },
      ]),
    });
  }
}

function rangeOf(id: string, cidr: string, floorId?: string): Range {
  const version = { from: 0, cidrs: [cidr], target: { ...OFFICE, ...(floorId ? { floorId } : {}) }, presence: true, accessLogging: true };
  return { id, name: id, source: 'manual', createdAt: 0, versions: [version], version: 1 };
}
