import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { type Board, createBoard } from '../../server/board/board.ts';
import { type BoardChange, isPublic } from '../../server/board/change.ts';
import { AppError, isAppError } from '../../server/errors.ts';
import { parseIp } from '../../server/presence/addresses/address.ts';
import { changeMode } from '../../server/presence/modes.ts';
import { closeRange, createRange } from '../../server/presence/ranges/range-edit.ts';
import { finish } from '../../server/presence/steps.ts';
import { DAY, HOUR, MINUTE } from '../../server/presence/time.ts';
import type { Store } from '../../server/store/port/store.ts';
import { reloadAll } from '../../server/store/port/upkeep.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { countText } from '../support/count-text.ts';
import { setMode } from '../support/set-mode.ts';

const NOW = Date.parse('2026-11-20T09:00:00Z');
const log = { info() {}, warn() {} };
const RULES = { target: { kind: 'remote' as const }, presence: true, accessLogging: false };
const user = (id: string) => ({ id, upn: `${id}@example.com`, name: id, enabled: true, guest: false });

describe('The board', () => {
  let store: Store;
  let board: Board;
  let now: number;
  let heard: BoardChange[];
  const clock = { now: () => now };
  beforeEach(async () => {
    now = NOW;
    heard = [];
    store = await openSqliteStore({ file: ':memory:' });
    await store.saveDirectory([user('ada'), user('ben')], 'display');
    await store.saveOffice({ id: 'berlin', name: 'Berlin', timeZone: 'Europe/Berlin', floors: [], createdAt: 0, version: 1 });
    await store.saveRange(lan());
    board = await createBoard({ store, clock, log, refreshEvery: 0 });
    board.subscribe((change) => heard.push(change));
  });
  afterEach(async () => {
    board.close();
    await store.close();
  });

  const lan = () =>
    createRange(
      {
        id: 'lan',
        name: 'LAN',
        source: 'manual',
        cidrs: ['203.0.113.0/24'],
        target: { kind: 'office', officeId: 'berlin' },
        presence: true,
        accessLogging: false,
      },
      NOW - DAY,
    );
  async function seen(personId: string, at: number) {
    const day = new Date(at).toISOString().slice(0, 10);
    await store.mergeEvidence({
      peopleRevision: await store.peopleRevision(),
      personDays: [{ personId, rangeId: 'lan', day, first: at, last: at }],
      accessEvents: [],
    });
  }
  const status = (id: string) => board.now().own(id)?.presence.status;

  it('When a question is about a past day, then the answer comes from stored data, for everybody and for one person alike', async () => {
    await seen('ada', NOW - DAY);
    await board.refresh();
    const day = await board.onDay('2026-11-19');
    const ada = { id: 'ada', name: 'ada', places: [{ officeId: 'berlin', floorIds: [] }] };
    assert.deepEqual([day.people, countText(day.count()), countText(day.count('berlin'))], [[ada], '1', '1']);
    const headCount = async () => countText((await board.headCounts('2026-11-19')).get('berlin') ?? day.count());
    assert.equal(await headCount(), '1');
    const of = (personId: string) => board.personOnDay('2026-11-19', { viewerId: 'ben', personId });
    assert.deepEqual([await of('ADA'), (await of('ben'))?.places, await of('nobody')], [ada, [], undefined]);
    const before = await store.person('ada');
    assert.ok(before);
    await setMode(store, 'ada', changeMode(before, 'track', NOW), NOW);
    await board.refresh();
    assert.deepEqual([await of('ada'), (await board.onDay('2026-11-19')).people], [undefined, []]);
    assert.equal(await headCount(), 'fewer than 5', 'counted, and not named any more');
    for (const read of [board.onDay, board.headCounts]) await assert.rejects(read('2026-10-20'), { code: 'AT_NOT_KEPT' });
    await assert.rejects(board.personOnDay('2026-11-22', { viewerId: 'ben', personId: 'ada' }), { code: 'AT_IN_FUTURE' });
  });

  it('When the clock was ahead and is set back, then statements that had ended by then count again, also of people who were read meanwhile', async () => {
    const said = { personId: 'ada', setBy: 'ada', setAt: NOW, from: NOW };
    await store.addOverride({ ...said, id: 'o', statement: { kind: 'remote' }, end: NOW + HOUR });
    await board.refresh();
    now = NOW + 3 * HOUR;
    await store.addOverride({ ...said, id: 'p', statement: { kind: 'leave' }, from: NOW + DAY, end: NOW + 2 * DAY });
    await board.refresh();
    assert.equal(board.now().own('ada')?.presence.status, 'none');
    now = NOW + MINUTE;
    await board.refresh();
    assert.equal(board.now().own('ada')?.presence.status, 'remote');
  });

  it('When any instance commits evidence, then a refresh shows it, reports whose presence changed, and recalculates nothing else', async () => {
    await seen('ada', NOW - HOUR);
    assert.equal(status('ada'), 'none');
    await board.refresh();
    assert.equal(status('ada'), 'office');
    assert.deepEqual(
      heard.map(({ personIds, shown, officeIds }) => ({ personIds, shown, officeIds })),
      [{ personIds: ['ada'], shown: ['ada'], officeIds: ['berlin'] }],
    );
  });

  it('When nothing changed, then a refresh reports nothing and the revision stays', async () => {
    const revision = board.revision();
    await board.refresh();
    await board.refresh();
    assert.deepEqual([board.revision(), heard], [revision, []]);
  });

  it('When another instance sets a mode, then the next answer follows it; while the store is unavailable, answers use the last known state', async () => {
    await seen('ada', NOW - HOUR);
    let away = false;
    const changes: Store['changes'] = (cursor) => (away ? Promise.reject(new AppError('STORE_UNAVAILABLE')) : store.changes(cursor));
    const other = await createBoard({ store: { ...store, changes }, clock, log, refreshEvery: 0 });
    const names = () =>
      other
        .now()
        .named()
        .map(({ id }) => id);
    assert.ok(names().includes('ada'));
    const set = async (mode: 'track' | 'display') => {
      const before = (await store.person('ada')) ?? assert.fail();
      await store.saveModes([{ personId: 'ada', before, after: changeMode(before, mode, NOW) }], { at: NOW, by: 'x' });
    };
    await set('track');
    away = true;
    await other.catchUp();
    assert.ok(names().includes('ada'), 'nothing else is known');
    away = false;
    await other.catchUp();
    // Nobody waits for a store that was unavailable, but everybody tries.
    await other.refresh();
    assert.ok(!names().includes('ada'));
    await set('display');
    await other.catchUp();
    assert.ok(names().includes('ada'));
  });

  it('When sign-ins are read all the time, then the head-count of a past day is not computed again, but changes with a mode at once', async () => {
    await seen('ada', NOW - DAY);
    await board.refresh();
    const read = mock.method(store, 'personDays');
    const headCount = async () => countText((await board.headCounts('2026-11-19')).get('berlin') ?? assert.fail());
    assert.equal(await headCount(), '1');
    const reads = read.mock.callCount();
    for (let minute = 1; minute <= 5; minute += 1) {
      now = NOW + minute * MINUTE;
      await seen('ben', now);
      await board.refresh();
      assert.equal(await headCount(), '1');
    }
    assert.equal(read.mock.callCount(), reads);
    const before = await store.person('ada');
    assert.ok(before);
    await setMode(store, 'ada', changeMode(before, 'off', now), now);
    await board.refresh();
    assert.equal(await headCount(), '0');
    read.mock.restore();
  });

  it('When the computing of a new day takes long, then an answer waits for two seconds at most, and shows the new day', async () => {
    await store.saveDirectory(
      Array.from({ length: 300 }, (_, i) => user(`p${i}`)),
      'display',
    );
    await board.refresh();
    const before = board.now().at;
    mock.timers.enable({ apis: ['setTimeout'] });
    // Each step ends a time slice, and the next one never begins.
    let steps = 0;
    mock.method(performance, 'now', () => 10 * ++steps);
    mock.method(globalThis, 'setImmediate', () => {});
    try {
      now += DAY;
      let isBack = false;
      void board.catchUp().then(() => {
        isBack = true;
      });
      for (const milliseconds of [0, 1000, 1000, 0]) {
        await yieldToEventLoop();
        mock.timers.tick(milliseconds);
      }
      assert.ok(isBack);
    } finally {
      mock.timers.reset();
      mock.restoreAll();
    }
    assert.equal(board.now().at - before, DAY);
  });

  it('When ranges change, then their prefixes are used at once, also by callers during the update', async () => {
    const other = () => createRange({ ...lan(), id: 'other', name: 'Other', cidrs: ['198.51.100.0/24'], ...RULES }, NOW);
    const nameOf = async (cidr: string) =>
      finish((await board.heldPrefixes()).conflicts([cidr], undefined, 9)).first.map(({ rangeId }) => rangeId);
    const crowd = Array.from({ length: 3000 }, (_, i) => user(`p${i}`));
    await store.saveDirectory(crowd, 'display');
    await board.refresh();
    assert.deepEqual([await nameOf('203.0.113.0/24'), await nameOf('198.51.100.0/24')], [['lan'], []]);
    assert.equal(await board.heldPrefixes(), await board.heldPrefixes());
    await store.saveRange(other());
    let refreshed = false;
    const refreshing = board.refresh().finally(() => {
      refreshed = true;
    });
    while (!refreshed) {
      await yieldToEventLoop();
      await board.heldPrefixes();
    }
    await refreshing;
    assert.deepEqual(await nameOf('198.51.100.0/24'), ['other']);
  });

  it('When everything is read because another process wrote something unknown, then others notice only what changed for them', async () => {
    const changes = async () => ({ ...(await store.changes()), ...reloadAll() });
    const other = await createBoard({ store: { ...store, changes }, clock, log, refreshEvery: 0 });
    const noticed: string[] = [];
    other.subscribe((change) => {
      if (isPublic(change)) noticed.push(`${change.shown} ${change.places}`);
    });
    const hidden = { id: 'o', personId: 'ada', setBy: 'ada', statement: { kind: 'hidden' as const }, setAt: NOW - HOUR, from: NOW - HOUR };
    await store.addOverride({ ...hidden, end: NOW + HOUR });
    await other.refresh();
    await seen('ada', NOW - MINUTE);
    await other.refresh();
    assert.deepEqual(noticed, []);
    await seen('ben', NOW - MINUTE);
    await other.refresh();
    assert.deepEqual(noticed, ['ben false']);
    await store.saveRange({ ...lan(), name: 'Renamed', version: 2 });
    await other.refresh();
    assert.deepEqual(noticed, ['ben false', ' true']);
    other.close();
  });

  it('When it is started again, then it shows the same', async () => {
    await seen('ada', NOW - HOUR);
    await board.refresh();
    const other = await createBoard({ store, clock, log, refreshEvery: 0 });
    assert.deepEqual(other.now().named(), board.now().named());
    assert.deepEqual(other.now().occupancy(), board.now().occupancy());
  });

  it('When a past day is requested minute by minute, then numbers change at full hours only, and at once for all who came', async () => {
    const nine = Array.from({ length: 9 }, (_, i) => `named-${i}`);
    const five = Array.from({ length: 5 }, (_, i) => `other-${i}`);
    await store.saveDirectory(nine.map(user), 'display');
    await store.saveDirectory(five.map(user), 'track');
    const day = Date.parse('2026-11-19T00:00:00Z');
    for (const id of nine) await seen(id, day + 6 * HOUR);
    for (const [i, id] of five.entries()) await seen(id, day + 7 * HOUR + i * MINUTE);
    await board.refresh();
    const at = async (time: number) => {
      const [berlin] = (await board.at(day + time)).occupancy().offices;
      return berlin && [(berlin.hour ?? 0) - day, countText(berlin.present)];
    };
    const few = [7 * HOUR, '9 and fewer than 5 others'];
    assert.deepEqual(await at(7 * HOUR - 1), [6 * HOUR, '9 and fewer than 5 others']);
    for (const minute of [0, 1, 3, 4, 59]) assert.deepEqual(await at(7 * HOUR + minute * MINUTE), few);
    assert.deepEqual(await at(8 * HOUR), [8 * HOUR, '9 and 5–9 others']);
  });

  it('When the stored data of a person is deleted, then it is no longer shown, and later data is', async () => {
    await seen('ada', NOW - HOUR);
    await board.refresh();
    await store.erasePerson('ada', now);
    await board.refresh();
    assert.equal(status('ada'), 'none');
    await seen('ada', NOW);
    await board.refresh();
    assert.equal(status('ada'), 'office');
  });

  it('When somebody may be named from a later instant on, then they are in lists from then on, and listeners are notified', async () => {
    const before = (await store.person('ada')) ?? assert.fail();
    await setMode(store, 'ada', changeMode(changeMode(before, 'track', NOW), 'display', NOW + HOUR), NOW);
    await board.refresh();
    const isNamed = () => board.now().named({ text: 'ada' }).length === 1;
    now = NOW + HOUR - 1;
    assert.equal(isNamed(), false);
    now = NOW + HOUR;
    assert.equal(isNamed(), true);
    assert.deepEqual(heard.at(-1)?.shown, ['ada']);
  });

  it('When a full hour is before the end of an override, then the override is in force at that hour', async () => {
    const day = Date.parse('2026-11-19T00:00:00Z');
    await seen('ada', day + 6 * HOUR);
    const end = day + 7 * HOUR + 10 * MINUTE;
    const span = { setAt: day, from: day, end };
    await store.addOverride({ id: 'o', personId: 'ada', statement: { kind: 'remote' }, setBy: 'ada', ...span });
    await board.refresh();
    const picture = await board.at(end + MINUTE);
    assert.deepEqual([picture.named({ officeId: 'berlin' }).length, picture.occupancy().offices[0]?.present.exact], [1, 0]);
  });

  it('When the office’s midnight passes, then a tick empties it, and not before', async () => {
    await seen('ada', NOW - HOUR);
    await board.refresh();
    now = Date.parse('2026-11-20T22:59:59Z');
    await board.tick();
    assert.equal(status('ada'), 'office');
    now += 1000;
    await board.tick();
    assert.equal(status('ada'), 'none');
    assert.deepEqual(heard.at(-1)?.officeIds, ['berlin']);
  });

  it('When days pass, then the window moves with them', async () => {
    for (let i = 0; i < 6; i += 1) {
      now = NOW + i * DAY;
      await board.tick();
      await seen('ada', now - HOUR);
      await board.refresh();
      assert.equal(status('ada'), 'office', `day ${i}`);
    }
  });

  it('When a range is added or closed, then the index is a new one, and the earlier one stays unchanged', async () => {
    const find = () => board.rangeIndex().find(parseIp('198.51.100.1') ?? assert.fail(), now)?.range.id;
    assert.equal(find(), undefined);
    await store.saveRange({
      ...lan(),
      id: 'home',
      cidrs: [],
      versions: lan().versions.map((v) => ({ ...v, cidrs: ['198.51.100.0/24'] })),
    } as ReturnType<typeof lan>);
    await board.refresh();
    assert.equal(find(), 'home');
    assert.equal(heard.at(-1)?.places, true);
    const index = board.rangeIndex();
    await store.saveSettings({ ...(await store.settings()), smallNumber: 7, version: 2 });
    await board.refresh();
    assert.equal(board.rangeIndex(), index);
    const range = board.world().ranges.get('home') ?? assert.fail();
    await store.saveRange(closeRange(range, now));
    await board.refresh();
    assert.equal(find(), undefined);
  });

  it('When people change, then the revision that placing needs is never newer than the world', async () => {
    const ada = board.world().people.get('ada') ?? assert.fail();
    await setMode(store, 'ada', changeMode(ada, 'off', now), now);
    assert.ok(board.peopleRevision() < (await store.peopleRevision()));
    await board.refresh();
    assert.equal(board.peopleRevision(), await store.peopleRevision());
    assert.equal(board.world().people.get('ada')?.mode, 'off');
    assert.deepEqual(heard.at(-1)?.removed, ['ada']);
  });

  it('When a past instant is requested, then the answer is calculated from stored data, also after a deletion', async () => {
    await seen('ada', NOW - 10 * DAY);
    await board.refresh();
    const at = NOW - 10 * DAY + HOUR;
    assert.equal((await board.at(at)).own('ada')?.presence.status, 'office');
    await store.erasePerson('ada', now);
    await board.refresh();
    assert.equal((await board.at(at)).own('ada')?.presence.status, 'none');
  });

  it('When the instant is in the future or no longer stored, then a coded error says so', async () => {
    await assert.rejects(board.at(now + 1), (e) => isAppError(e, 'AT_IN_FUTURE'));
    await assert.rejects(board.at(now - 31 * DAY), (e) => isAppError(e, 'AT_NOT_KEPT'));
    await board.at(now);
  });

  it('When a listener comes back, then it gets the missed changes, or hears that they are no longer known', async () => {
    const left = board.revision();
    await seen('ada', NOW - HOUR);
    await board.refresh();
    await seen('ben', NOW - HOUR);
    await board.refresh();
    assert.deepEqual(
      board.changesAfter(left)?.map(({ shown }) => shown),
      [['ada'], ['ben']],
    );
    assert.deepEqual(board.changesAfter(board.revision()), []);
    assert.equal(board.changesAfter(board.revision() + 1), undefined);
    assert.equal(board.changesAfter(-5), undefined);
    assert.equal(board.changesAfter(Number.NaN), undefined);
  });

  it('When the database is unavailable for a while, then the board shows the last known state and catches up', async () => {
    const { changes } = store;
    store.changes = () => Promise.reject(new Error('away'));
    await seen('ada', NOW - HOUR);
    await assert.rejects(board.refresh());
    assert.equal(status('ada'), 'none');
    store.changes = changes;
    await board.refresh();
    assert.equal(status('ada'), 'office');
  });

  it('When the database does not answer at all, then the last known state follows the clock, and listeners are notified', async () => {
    await seen('ada', NOW - HOUR);
    await seen('ben', NOW - HOUR);
    const said = { setBy: 'ada', setAt: NOW, from: NOW + 10 * MINUTE, end: NOW + DAY };
    await store.addOverride({ ...said, id: 'h', personId: 'ada', statement: { kind: 'hidden' } });
    await store.addOverride({ ...said, id: 'l', personId: 'ben', setBy: 'ben', statement: { kind: 'leave' } });
    const silent: Store['changes'] = (cursor) => (away ? new Promise(() => {}) : store.changes(cursor));
    let away = false;
    const other = await createBoard({ store: { ...store, changes: silent }, clock, log, refreshEvery: 1 });
    const shown = () => ['ada', 'ben'].map((id) => other.now().find('', id)?.presence.status);
    assert.deepEqual(shown(), ['office', 'office']);
    away = true;
    const hearing = new Promise<BoardChange>((resolve) => other.subscribe(resolve));
    now = NOW + 10 * MINUTE;
    assert.deepEqual((await hearing).shown.toSorted(), ['ada', 'ben']);
    assert.deepEqual(shown(), ['none', 'leave']);
    assert.equal(other.now().at, now);
    now = Date.parse('2026-11-20T23:00:00Z');
    assert.equal(other.now().own('ada')?.presence.status, 'none', 'yesterday’s office is over');
    other.close();
  });

  it('When the clock is set back, then presence is that of then again', async () => {
    await seen('ada', NOW - HOUR);
    await board.refresh();
    now = NOW + 3 * DAY;
    await board.tick();
    await board.refresh();
    assert.equal(status('ada'), 'none');
    now = NOW;
    await board.refresh();
    assert.equal(status('ada'), 'office');
  });

  it('When somebody asks while thousands are being recalculated, then the answer has either the old state or all of the new one', async () => {
    await store.saveDirectory(
      Array.from({ length: 3000 }, (_, i) => user(`p${i}`)),
      'display',
    );
    await board.refresh();
    for (const id of ['ada', 'p0', 'p2999']) await seen(id, NOW - HOUR);
    const settings = await store.settings();
    await store.saveSettings({ ...settings, smallNumber: 7, version: 2 });
    const heardBefore = heard.length;
    let refreshed = false;
    const refreshing = board.refresh().finally(() => {
      refreshed = true;
    });
    const answers = new Set<string>();
    while (!refreshed) {
      await yieldToEventLoop();
      answers.add(['ada', 'p0', 'p2999'].map(status).join());
    }
    await refreshing;
    assert.deepEqual([...answers], ['none,none,none', 'office,office,office']);
    assert.equal(heard.length, heardBefore + 1);
  });

  it('When many refresh at once, then each sees what was committed before its call', async () => {
    await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        await store.saveDirectory([user(`new-${i}`)], 'display');
        await board.refresh();
        assert.ok(board.world().people.has(`new-${i}`));
      }),
    );
  });
});
