import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBoard } from '../../server/board/board.ts';
import { addDays } from '../../server/presence/calendar.ts';
import type { Range } from '../../server/presence/place.ts';
import { planChange, previewOf } from '../../server/routes/range-preview.ts';
import type { RangePreview, RangePreviewInput } from '../../server/routes/schemas/range-preview.ts';
import type { Store } from '../../server/store/port.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import type { Report } from './figure.ts';
import { type Measured, measure } from './measure.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const TODAY = '2026-11-20';
const PEOPLE = 20_000;
const DAYS = 30;
const CLOCK = { now: () => NOW };
const QUIET = { info: () => {}, warn: () => {} };
const OFFICE = { kind: 'office', officeId: 'hq' } as const;

/**
 * A preview over 30 days of 20,000 people, one access event a person and day, on a SQLite file: of closing one range of
 * hundred, of correcting the target of the one range that has everybody, and of cutting its addresses in two. `stall` is
 * the longest that the event loop waited meanwhile.
 */
export async function bench(report: Report): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'indoors-bench-'));
  try {
    await benchIn(join(directory, 'indoors.db'), report);
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function benchIn(file: string, report: Report): Promise<void> {
  const store = await openSqliteStore({ file });
  await fill(store);
  const board = await createBoard({ store, clock: CLOCK, log: QUIET, pulse: 0 });
  const deps = { store, board, clock: CLOCK };
  const changes: [string, RangePreviewInput['change']][] = [
    ['close-one-of-100', { kind: 'close', id: 'r7' }],
    ['correct-all', { kind: 'update', id: 'all', range: { name: 'All', cidrs: ['203.0.0.0/16'], target: { kind: 'remote' } } }],
    ['move-all', { kind: 'update', id: 'all', range: { name: 'All', cidrs: ['203.0.64.0/18'], target: OFFICE } }],
  ];
  for (const [name, change] of changes) {
    const runs: Measured[] = [];
    for (let i = 0; i < 3; i++)
      runs.push(await measure(async () => checkPreview(name, await previewOf(await planChange(change, board.world(), NOW), DAYS, deps))));
    const worst = (figure: keyof Measured) => Math.max(...runs.map((run) => run[figure]));
    const base = `preview.${name}`;
    report({ name: base, value: worst('seconds'), unit: 's', vs: 'bar 1 (600,000 access events, the slowest of three)' });
    report({ name: `${base}.cpu`, value: worst('cpu'), unit: 's', vs: 'the same in CPU time' });
    report({ name: `${base}.stall`, value: worst('stall'), unit: 'ms', vs: 'bar 50' });
    report({ name: `${base}.stall.cpu`, value: worst('cpuStall'), unit: 'ms', vs: 'the same in CPU time' });
  }
  board.close();
  await store.close();
}

function checkPreview(name: string, { history, days }: RangePreview): void {
  if (history.people.atLeast < 100 || days.count !== DAYS) throw new Error(`${name} moves nobody: nothing is measured.`);
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
