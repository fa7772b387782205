import { type Board, createBoard } from '../../server/board/board.ts';
import { changeMode } from '../../server/presence/modes.ts';
import type { DirectoryUser, PresenceMode } from '../../server/presence/person.ts';
import { HOUR } from '../../server/presence/time.ts';
import type { Store } from '../../server/store/port/store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import type { Report } from './figure.ts';
import { type Measured, measure } from './measure.ts';
import { randomCidrs, rangesOf, seededRandom } from './range-data.ts';

const PEOPLE = 100_000;
const CIDRS = 390_000;
const RUNS = 200;
const NOW = Date.parse('2026-11-20T09:00:00Z');
const TODAY = '2026-11-20';
const OFFICE = { id: 'berlin', name: 'Berlin', timeZone: 'Europe/Berlin', floors: [], createdAt: 0 };
const WHOLE = `${PEOPLE.toLocaleString('en')} people, ${CIDRS.toLocaleString('en')} CIDRs, mean of ${RUNS}`;

/**
 * The cost of one change for a board, and of the first answers after it: CPU time of the whole refresh, with the store's part, and of each
 * list and number. Other work of the machine is not included.
 */
export async function bench(report: Report): Promise<void> {
  const store = await openSqliteStore({ file: ':memory:' });
  const rangeId = await fill(store);
  const quiet = () => undefined;
  const board = await createBoard({ store, clock: { now: () => NOW }, log: { info: quiet, warn: quiet }, refreshEvery: 0 });
  try {
    for (const [name, change] of Object.entries(changesOf(store, rangeId))) {
      const runs: Measured[] = [];
      for (let n = 0; n < RUNS; n++) {
        await change(n);
        runs.push(await measure(() => board.refresh()));
      }
      const vs = name === 'statement' ? 'bar ≤ 5' : undefined;
      report({ name: `board.${name}.cpu`, value: mean(runs), unit: 'ms', vs: vs ? `${vs} (${WHOLE})` : WHOLE });
      report({ name: `board.${name}.cpu-worst`, value: Math.max(...runs.map(({ cpu }) => cpu * 1000)), unit: 'ms' });
    }
    for (const [name, ask] of Object.entries(ANSWERS)) {
      const runs: Measured[] = [];
      for (let n = 0; n < RUNS; n++) {
        await store.saveDirectory([user(n, `Renamed ${name} ${n}`)], 'display');
        await board.refresh();
        runs.push(await measure(async () => ask(board)));
      }
      report({ name: `board.${name}-after-a-change`, value: median(runs), unit: 'ms', vs: 'bar ≤ 50 (the same, median by the wall)' });
    }
    await store.saveOffice({ ...OFFICE, capacity: 7, version: 2 });
    const office = await measure(() => board.refresh());
    report({ name: 'board.office.cpu', value: office.cpu * 1000, unit: 'ms', vs: 'everybody is worked out, no range is read' });
    report({ name: 'board.office.stall', value: office.cpuStall, unit: 'ms' });
  } finally {
    board.close();
    await store.close();
  }
}

const ANSWERS: Record<string, (board: Board) => unknown> = {
  everybody: (board) => board.now().named(),
  'who-is-remote': (board) => board.now().named({ status: 'remote' }),
  'who-is-in': (board) => board.now().named({ officeId: 'berlin' }),
  department: (board) => board.now().named({ department: 'Sales 3' }),
  'part-of-a-name': (board) => board.now().named({ text: 'Müller 7' }),
  numbers: (board) => board.now().occupancy(),
};

/** Each function makes the nth change of one kind. */
function changesOf(store: Store, rangeId: string): Record<string, (n: number) => Promise<unknown>> {
  return {
    statement: (n) =>
      store.addOverride({
        id: `o${n}`,
        personId: `p${n}`,
        statement: { kind: 'remote' },
        setBy: `p${n}`,
        setAt: NOW - n,
        from: NOW - n,
        end: NOW + 8 * HOUR,
      }),
    'person-day': (n) => saw(store, [`p${n * 3}`], rangeId, NOW - n),
    mode: async (n) => {
      const before = await store.person(`p${n}`);
      if (!before) throw new Error('There is no such person.');
      const mode: PresenceMode = before.mode === 'display' ? 'track' : 'display';
      await store.saveModes([{ personId: before.id, before, after: changeMode(before, mode, NOW) }], { at: NOW, by: 'p1' });
    },
    department: (n) => store.saveDirectory([{ ...user(n), department: `Moved ${n}` }], 'display'),
    name: (n) => store.saveDirectory([user(n, `Zoe Newname ${n}`)], 'display'),
    'new-person': (n) => store.saveDirectory([user(PEOPLE + n)], 'display'),
  };
}

/** People, one office with all the ranges, and evidence of today for half of the people. */
async function fill(store: Store): Promise<string> {
  await store.saveDirectory(
    Array.from({ length: PEOPLE }, (_, n) => user(n)),
    'display',
  );
  await store.saveOffice({ ...OFFICE, version: 1 });
  const ranges = rangesOf(randomCidrs(CIDRS, seededRandom(CIDRS)));
  await store.changeRanges({ id: 'fill', at: NOW, action: 'import', save: ranges, remove: [], audit: [] });
  const remote = ranges.find(({ versions }) => versions[0]?.target.kind === 'remote') ?? ranges[0];
  if (!remote) throw new Error('There is no range.');
  const people = Array.from({ length: PEOPLE / 2 }, (_, n) => `p${n * 2}`);
  for (let at = 0; at < people.length; at += 10_000) await saw(store, people.slice(at, at + 10_000), remote.id, NOW - HOUR);
  return remote.id;
}

async function saw(store: Store, personIds: readonly string[], rangeId: string, at: number): Promise<void> {
  const personDays = personIds.map((personId) => ({ personId, rangeId, day: TODAY, first: at, last: at }));
  await store.mergeEvidence({ peopleRevision: await store.peopleRevision(), personDays, accessEvents: [] });
}

function user(n: number, name = `${n % 9 === 0 ? 'Müller' : 'Smith'} ${(n * 7919) % PEOPLE}`): DirectoryUser {
  const department = `Sales ${n % 40}`;
  return { id: `p${n}`, name, upn: `p${n}@example.com`, department, enabled: true, guest: false, timeZone: 'Europe/Berlin' };
}

/** Milliseconds of wall time: the clock of CPU time is too coarse for single answers, and they do not wait. */
function median(runs: readonly Measured[]): number {
  return runs.map(({ seconds }) => seconds * 1000).sort((a, b) => a - b)[Math.floor(runs.length / 2)] as number;
}

function mean(runs: readonly Measured[]): number {
  return runs.reduce((sum, { cpu }) => sum + cpu * 1000, 0) / runs.length;
}
