import assert from 'node:assert/strict';
import { type Board, createBoard } from '../../server/board/board.ts';
import { changeMode } from '../../server/presence/modes.ts';
import { createRange, editRange } from '../../server/presence/ranges/range-edit.ts';
import { DAY, HOUR } from '../../server/presence/time.ts';
import type { Store } from '../../server/store/port/store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { setMode } from '../support/set-mode.ts';

const NOW = Date.parse('2026-11-20T09:00:00Z');
const log = { info() {}, warn() {} };
const IDS = Array.from({ length: 6 }, (_, n) => `p${n}`);
const userOf = (id: string, name = id) => ({ id, upn: `${id}@x`, name, enabled: true, guest: false });
const HOME = createRange(
  {
    id: 'home',
    name: 'Home',
    cidrs: ['192.0.2.0/24'],
    target: { kind: 'remote' },
    presence: true,
    accessLogging: false,
    source: 'manual',
  },
  NOW - DAY,
);
/** They say whether anything has changed, and cost the same for any number of people. */
const POLLED: ReadonlySet<string> = new Set(['changes', 'isUnchangedSince', 'peopleRevision']);

/** The method of a read, with the people it is limited to: `overrides of p3`; `people of everybody` if it has no limit. */
function readOf(method: string, args: readonly unknown[]): string {
  const [first] = args as [{ personId?: string; personIds?: string[] } | string[] | undefined];
  const ids = Array.isArray(first) ? first : (first?.personIds ?? (first?.personId === undefined ? undefined : [first.personId]));
  return `${method} of ${ids?.join(', ') ?? 'everybody'}`;
}

/** The same store, which reports each call except those that are polled. */
function reportingStore(store: Store, report: (read: string) => void): Store {
  return new Proxy(store, {
    get(target, key) {
      const value = Reflect.get(target, key);
      if (typeof value !== 'function' || POLLED.has(String(key))) return value;
      return (...args: unknown[]) => {
        report(readOf(String(key), args));
        return Reflect.apply(value, target, args);
      };
    },
  });
}

/** Reads of the statements of p3. */
const STATEMENTS = ['clears of p3', 'overrides of p3', 'overrides of p3', 'weeklyRules of p3'];
const FACTS = ['people of p3', 'removedPeople of p3'];

interface Case {
  change(store: Store): Promise<unknown>;
  reads: readonly string[];
  /** The people whose presence is computed again. */
  computed: readonly string[];
}

const CASES: Record<string, Case> = {
  'makes a statement': { change: (store) => say(store, 'p3'), reads: STATEMENTS, computed: ['p3'] },
  'ends a statement': { change: (store) => store.endOverrides('p3', ['earlier'], NOW), reads: STATEMENTS, computed: ['p3'] },
  'clears their presence': {
    change: (store) => store.addClear({ personId: 'p3', at: NOW, setBy: 'p3' }),
    reads: STATEMENTS,
    computed: ['p3'],
  },
  'signs in': {
    change: async (store) =>
      store.mergeEvidence({
        peopleRevision: await store.peopleRevision(),
        personDays: [{ personId: 'p3', rangeId: 'home', day: '2026-11-20', first: NOW - HOUR, last: NOW }],
        accessEvents: [],
      }),
    reads: [],
    computed: ['p3'],
  },
  'gets another name in the directory': {
    change: (store) => store.saveDirectory([userOf('p3', 'Zoe')], 'display'),
    reads: FACTS,
    computed: ['p3'],
  },
  'gets another mode': {
    change: async (store) => {
      const before = (await store.person('p3')) ?? assert.fail();
      await setMode(store, 'p3', changeMode(before, 'track', NOW), NOW);
    },
    reads: FACTS,
    computed: ['p3'],
  },
  'deletes their data': {
    change: (store) => store.erasePerson('p3', NOW),
    reads: [...STATEMENTS, ...FACTS, 'personDays of p3'],
    computed: ['p3'],
  },
};

const PLACES: Record<string, Omit<Case, 'computed'>> = {
  'a range': {
    change: async (store) => store.saveRange(editRange(HOME, { cidrs: ['198.51.100.0/24'] }, NOW)),
    reads: ['ranges of everybody'],
  },
  'an office': {
    change: (store) => store.saveOffice({ id: 'hq', name: 'HQ', timeZone: 'Europe/Berlin', floors: [], createdAt: NOW, version: 1 }),
    reads: ['offices of everybody'],
  },
  'a setting': {
    change: async (store) => {
      const settings = await store.settings();
      return store.saveSettings({ ...settings, leftOfficeAfter: HOUR, version: settings.version + 1 });
    },
    reads: ['settings of everybody'],
  },
};

function say(store: Store, personId: string, id = `of-${personId}`): Promise<unknown> {
  return store.addOverride({ id, personId, statement: { kind: 'remote' }, setBy: personId, setAt: NOW, from: NOW, end: NOW + HOUR });
}

describe('The reads of a board', () => {
  let store: Store;
  let board: Board;
  let reads: string[];
  beforeEach(async () => {
    store = await openSqliteStore({ file: ':memory:' });
    await store.saveDirectory(
      IDS.map((id) => userOf(id)),
      'display',
    );
    await store.saveRange(HOME);
    for (const id of IDS) await say(store, id, id === 'p3' ? 'earlier' : undefined);
    reads = [];
    board = await createBoard({
      store: reportingStore(store, (read) => reads.push(read)),
      clock: { now: () => NOW },
      log,
      refreshEvery: 0,
    });
  });
  afterEach(async () => {
    board.close();
    await store.close();
  });

  /** Each presence is a new object when it is computed again. */
  const presences = () => new Map(IDS.map((id) => [id, board.now().own(id) ?? assert.fail()]));

  async function check({ change, reads: expected, computed }: Case): Promise<void> {
    const before = presences();
    await change(store);
    reads.length = 0;
    await board.refresh();
    assert.deepEqual(reads.sort(), [...expected].sort());
    const after = presences();
    assert.deepEqual(
      IDS.filter((id) => after.get(id) !== before.get(id)),
      computed,
    );
  }

  it('When it is created, then it reads everybody', () => assert.ok(reads.includes('people of everybody'), String(reads)));

  for (const [what, each] of Object.entries(CASES))
    it(`When one person ${what}, then it reads and computes only what changed of that person`, () => check(each));

  for (const [what, each] of Object.entries(PLACES))
    it(`When ${what} changes, then it reads no people and no evidence, and computes everybody`, () => check({ ...each, computed: IDS }));

  it('When nothing has changed, then it reads nothing', () => check({ change: async () => {}, reads: [], computed: [] }));
});
