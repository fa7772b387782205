import assert from 'node:assert/strict';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { type Board, createBoard } from '../../server/board/board.ts';
import { changeMode } from '../../server/presence/modes.ts';
import { createRange } from '../../server/presence/ranges/range-edit.ts';
import { DAY, HOUR } from '../../server/presence/time.ts';
import type { Store } from '../../server/store/port/store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { setMode } from '../support/set-mode.ts';

const NOW = Date.parse('2026-11-20T09:00:00Z');
const log = { info() {}, warn() {} };
const PEOPLE = Array.from({ length: 3000 }, (_, n) => ({ id: `p${n}`, upn: `p${n}@x`, name: `Person ${n}`, enabled: true, guest: false }));

describe('An answer while a page of sign-ins is applied', () => {
  let store: Store;
  let board: Board;
  beforeEach(async () => {
    store = await openSqliteStore({ file: ':memory:' });
    await store.saveDirectory(PEOPLE, 'display');
    const rules = { target: { kind: 'remote' as const }, presence: true, accessLogging: false, source: 'manual' as const };
    await store.saveRange(createRange({ ...rules, id: 'home', name: 'Home', cidrs: ['192.0.2.0/24'] }, NOW - DAY));
    board = await createBoard({ store, clock: { now: () => NOW }, log, refreshEvery: 0 });
  });
  afterEach(async () => {
    board.close();
    await store.close();
  });

  async function seen(count: number, last = NOW - HOUR): Promise<void> {
    const days = PEOPLE.slice(0, count).map(({ id }) => ({
      personId: id,
      rangeId: 'home',
      day: '2026-11-20',
      first: NOW - HOUR,
      last,
    }));
    await store.mergeEvidence({ peopleRevision: await store.peopleRevision(), personDays: days, accessEvents: [] });
  }
  const remote = () => board.now().named({ status: 'remote' }).length;
  const isNamed = (id: string) => board.now().find('', id) !== undefined;
  async function hide(id: string): Promise<void> {
    const before = (await store.person(id)) ?? assert.fail();
    await setMode(store, id, changeMode(before, 'track', NOW), NOW);
  }
  /** Begins a refresh, and returns while it applies the page. */
  function refreshing(): { ended(): boolean; refresh: Promise<void> } {
    let isOver = false;
    const refresh = board.refresh().then(() => {
      isOver = true;
    });
    return { refresh, ended: () => isOver };
  }

  it('When the page was just stored, then the answer does not wait for it, and it is applied soon', async () => {
    await seen(2500);
    await board.catchUp();
    assert.equal(remote(), 0);
    await board.refresh();
    assert.equal(remote(), 2500);
  });

  it('When the page is being applied, then the answer does not wait for the end', async () => {
    await seen(2500);
    const { refresh, ended } = refreshing();
    await yieldToEventLoop();
    await board.catchUp();
    assert.deepEqual([ended(), remote()], [false, 0]);
    await refresh;
    assert.equal(remote(), 2500);
  });

  it('When somebody may no longer be named, then the answer knows it, before, during and after the page', async () => {
    await hide('p1');
    await seen(2500);
    await hide('p2');
    await board.catchUp();
    assert.deepEqual(['p1', 'p2'].map(isNamed), [false, false]);
    await seen(2600, NOW);
    const { refresh } = refreshing();
    await yieldToEventLoop();
    await hide('p3');
    await board.catchUp();
    assert.equal(isNamed('p3'), false);
    await refresh;
    assert.equal(remote(), 2600 - 3);
  });

  it('When a few people signed in, then the answer shows it', async () => {
    await seen(150);
    await board.catchUp();
    assert.equal(remote(), 150);
  });

  it('When the days in memory have moved, then the answer waits for the new ones', async () => {
    let now = NOW;
    const other = await createBoard({ store, clock: { now: () => now }, log, refreshEvery: 0 });
    const first = NOW + 3 * DAY;
    const personDays = [{ personId: 'p1', rangeId: 'home', day: '2026-11-23', first, last: first }];
    await store.mergeEvidence({ peopleRevision: await store.peopleRevision(), personDays, accessEvents: [] });
    now = first + HOUR;
    await other.catchUp();
    assert.equal(other.now().own('p1')?.presence.status, 'remote');
    other.close();
  });
});
