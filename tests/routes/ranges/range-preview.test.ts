import assert from 'node:assert/strict';
import type { AccessEvent, PersonDay } from '../../../server/presence/evidence.ts';
import { HOUR } from '../../../server/presence/time.ts';
import type { RangePreview, RangePreviewInput } from '../../../server/routes/schemas/range-preview.ts';
import type { RangeInput } from '../../../server/routes/schemas/ranges.ts';
import { ADA, ADMIN, BEN, CEM, DORA, type Harness, NOW, startHarness, userOf } from '../harness.ts';

const TODAY = '2026-11-20';
const ALL = { fromDay: '2000-01-01', toDay: '2099-12-31' };
const R1: RangeInput = { name: 'r1', cidrs: ['203.0.113.0/24'], target: { kind: 'office', officeId: 'berlin', floorId: 'b1' } };
const SECOND_FLOOR: RangeInput = { ...R1, target: { kind: 'office', officeId: 'berlin', floorId: 'b2' } };
/** The smallest group that a past day shows: four others and Ada are a step. */
const CROWD = ['e1', 'e2', 'e3', 'e4'];

describe('POST /api/ranges/preview', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
    await on.store.saveDirectory(
      CROWD.map((id) => userOf(id)),
      'track',
    );
    await on.store.saveSettings({ ...(await on.store.settings()), accessLogging: true, version: 2 });
  });
  afterEach(() => on.close());

  async function merge(events: Partial<AccessEvent>[], days: Partial<PersonDay>[] = []): Promise<void> {
    await on.store.mergeEvidence({
      peopleRevision: await on.store.peopleRevision(),
      accessEvents: events.map((event) => ({ personId: ADA, ip: '203.0.113.7', day: TODAY, ...event })),
      personDays: days.map((day) => ({ personId: ADA, rangeId: 'r1', day: TODAY, first: NOW - HOUR, last: NOW, ...day })),
    });
    await on.board.refresh();
  }
  const here = (...people: string[]) =>
    merge(
      people.map((personId) => ({ personId })),
      people.map((personId) => ({ personId })),
    );
  async function preview(change: RangePreviewInput['change'], days?: number): Promise<RangePreview> {
    const { status, body, text } = await on.call(ADMIN, 'POST', '/api/ranges/preview', { change, ...(days ? { days } : {}) });
    assert.equal(status, 200, text);
    return body;
  }
  const update = (range: object, more = {}) =>
    preview({ kind: 'update', id: 'r1', range: { ...R1, ...range }, ...more } as RangePreviewInput['change']);
  const told = ({ moves }: RangePreview['now']['atOnce']) =>
    moves.map(({ from, to, count, people }) => [from.text, to.text, count.text, people.map(({ id }) => id)]);

  it('When a target is corrected, then the preview has who moves at once, and the changes of the past', async () => {
    await here(ADA, BEN, ...CROWD);
    const body = await update(SECOND_FLOOR);
    assert.deepEqual(told(body.now.atOnce), [['Berlin, First floor', 'Berlin, Second floor', '1 and 5–9 others', [ADA]]]);
    assert.deepEqual([body.now.nextSignIn.count.text, body.now.nextSignIn.moves], ['fewer than 5', []]);
    assert.deepEqual([body.corrected.people.text, body.corrected.moves[0]?.to.text], ['1 and 5–9 others', 'Berlin, Second floor']);
    assert.equal(body.corrected.people.count, undefined);
    assert.match(body.summary.join(' '), /of 1 person and 5–9 others \(1 person-day of those who may be named\)\./);
    assert.match(body.summary.join(' '), /Shown elsewhere at once: 1 person and 5–9 others\./);
  });

  it('When it is “from now on”, then the past does not change, but the next sign-in does', async () => {
    await here(ADA, ...CROWD);
    const body = await update(SECOND_FLOOR, { appliesTo: 'from-now' });
    assert.deepEqual([body.now.atOnce.count.count, body.corrected.people.count], [0, 0], 'really nothing, wherever people are');
    assert.deepEqual(told(body.now.nextSignIn), [['Berlin, First floor', 'Berlin, Second floor', '1 and fewer than 5 others', [ADA]]]);
    assert.match(body.summary.join(' '), /is closed now, and a new one opens.*stay where they are/);
  });

  it('When a range closes or gives up addresses, then people there would be in the enclosing range, or nowhere', async () => {
    await here(ADA);
    assert.deepEqual(told((await preview({ kind: 'close', id: 'r1' })).now.nextSignIn), [
      ['Berlin, First floor', 'nowhere (no range holds the address)', '1 and fewer than 5 others', [ADA]],
    ]);
    assert.equal((await preview({ kind: 'close', id: 'r1' })).now.nextSignIn.othersCounted, true);
    const wider = { name: 'All', cidrs: ['203.0.0.0/16'], target: { kind: 'remote' } };
    await on.call(ADMIN, 'POST', '/api/ranges', wider);
    assert.deepEqual(told((await preview({ kind: 'close', id: 'r1' })).now.nextSignIn), [['Berlin, First floor', 'remote', '1', [ADA]]]);
    assert.deepEqual(told((await update({ cidrs: ['203.0.113.128/25'] })).now.nextSignIn), [['Berlin, First floor', 'remote', '1', [ADA]]]);
    const { nextSignIn } = (await update({ cidrs: ['203.0.113.0/25'] })).now;
    assert.deepEqual([nextSignIn.count.text, nextSignIn.othersCounted], ['0', false]);
  });

  it('counts the days of the past by person, day and address, in steps, and only the requested days', async () => {
    const days = ['2026-11-18', '2026-11-19', TODAY];
    const people = [ADA, BEN, ...CROWD];
    await merge(days.flatMap((day) => people.flatMap((personId) => ['203.0.113.7', '203.0.113.8'].map((ip) => ({ personId, day, ip })))));
    const close: RangePreviewInput['change'] = { kind: 'close', id: 'r1' };
    const { history, days: shown } = await preview(close, 2);
    assert.deepEqual(shown, { from: '2026-11-19', to: TODAY, count: 2 });
    assert.deepEqual([history.namedPersonDays, history.people.text], [2, '1 and 5–9 others']);
    assert.deepEqual(
      history.byDay.map(({ day, people: count }) => [day, count.text, count.count]),
      [
        ['2026-11-19', '1 and 5–9 others', undefined],
        [TODAY, '1 and 5–9 others', undefined],
      ],
    );
    assert.deepEqual(
      history.moves.map(({ from, to }) => [from.text, to.text]),
      [['Berlin, First floor', 'nowhere (no range holds the address)']],
    );
    assert.equal((await preview(close, 90)).days.count, 30);
  });

  it('omits a move of few people, whose presence alone would reveal them', async () => {
    await merge([{ day: '2026-11-19', personId: BEN }]);
    const { history } = await preview({ kind: 'close', id: 'r1' });
    assert.deepEqual([history.moves, history.people.text], [[], 'fewer than 5']);
  });

  it('names nobody who may not be named, and counts nobody who is hidden or off', async () => {
    await here(ADA, BEN, DORA, CEM);
    await on.store.addOverride({
      id: 'h',
      personId: DORA,
      statement: { kind: 'hidden' },
      setAt: NOW - HOUR,
      setBy: DORA,
      from: NOW - HOUR,
      end: NOW + HOUR,
    });
    await on.board.refresh();
    for (const moves of [(await update(SECOND_FLOOR)).now.atOnce, (await preview({ kind: 'close', id: 'r1' })).now.nextSignIn]) {
      assert.deepEqual([moves.count.text, moves.moves[0]?.people.map(({ id }) => id)], ['1 and fewer than 5 others', [ADA]]);
    }
  });

  it('counts, but does not name by access events, somebody who was hidden earlier that day', async () => {
    await here(ADA);
    await on.store.addOverride({
      id: 'h',
      personId: ADA,
      statement: { kind: 'hidden' },
      setAt: NOW - 3 * HOUR,
      setBy: ADA,
      from: NOW - 3 * HOUR,
      end: NOW - 2 * HOUR,
    });
    await on.board.refresh();
    const { count, moves } = (await preview({ kind: 'close', id: 'r1' })).now.nextSignIn;
    assert.deepEqual([count.text, moves], ['fewer than 5', []]);
  });

  it('When somebody who is not named is alone with an address, then a preview does not reveal whether they are here', async () => {
    const range: RangeInput = { name: 'Ben’s', cidrs: ['203.0.113.7'], target: { kind: 'remote' } };
    const now = async () => [(await preview({ kind: 'create', range })).now, (await update(SECOND_FLOOR)).now];
    const without = await now();
    await here(BEN);
    assert.deepEqual(await now(), without);
    assert.deepEqual([without[0]?.nextSignIn.count.text, without[0]?.nextSignIn.othersCounted], ['0', false]);
    assert.equal(without[1]?.nextSignIn.count.text, 'fewer than 5');
  });

  it('When an unknown address is added to those of four named people, then the preview does not reveal whether it was used', async () => {
    const day = '2026-11-19';
    const named = Array.from({ length: 4 }, (_, i) => `named-${i}`);
    await on.store.saveDirectory(
      named.map((id) => userOf(id)),
      'display',
    );
    await on.board.refresh();
    await merge(named.map((personId, i) => ({ personId, day, ip: `203.0.113.${i + 1}` })));
    const guess = async () => {
      const cidrs = [1, 2, 3, 4, 77].map((i) => `203.0.113.${i}`);
      return (await preview({ kind: 'create', range: { name: 'Guess', cidrs, target: { kind: 'remote' } } })).history;
    };
    const without = await guess();
    await merge([{ personId: BEN, day, ip: '203.0.113.77' }]);
    assert.deepEqual(await guess(), without);
    assert.deepEqual([without.people.text, without.othersCounted], ['4', false]);
  });

  describe('When the addresses of four people who are not named are known, and one more is added', () => {
    const KNOWN = CROWD.map((_, i) => `203.0.113.${i + 1}`);
    const UNKNOWN = '203.0.113.77';
    const cidrs = [...KNOWN, UNKNOWN];
    const days = [TODAY, '2026-11-19'];
    const use = async () => {
      await merge(
        days.map((day) => ({ personId: BEN, day, ip: UNKNOWN })),
        [{ personId: BEN }],
      );
    };
    beforeEach(async () => {
      const elsewhere = ['f1', 'f2', 'f3', 'f4'];
      await on.store.saveDirectory(
        elsewhere.map((id) => userOf(id)),
        'track',
      );
      await merge(
        days.flatMap((day) => [
          ...CROWD.map((personId, i) => ({ personId, day, ip: KNOWN[i] })),
          ...elsewhere.map((personId) => ({ personId, day, ip: '203.0.113.99' })),
        ]),
        [...CROWD, ...elsewhere].map((personId) => ({ personId })),
      );
    });

    const changes: Record<string, () => Promise<unknown>> = {
      'a new range holds them': () => preview({ kind: 'create', range: { name: 'Guess', cidrs, target: { kind: 'remote' } } }),
      'their range keeps all but them': async () => {
        const others = Array.from({ length: 256 }, (_, i) => `203.0.113.${i}`).filter((ip) => !cidrs.includes(ip));
        return update({ cidrs: others });
      },
      'their range keeps all but them, with another target': () =>
        update({ cidrs: ['203.0.113.128/25'], target: { kind: 'remote' } }, { appliesTo: 'from-now' }),
      'a range is saved for them today, and its closing is previewed': async () => {
        const { body } = await on.call(ADMIN, 'POST', '/api/ranges', { name: 'Guess', cidrs, target: { kind: 'remote' } });
        const { history, now } = await preview({ kind: 'close', id: body.id });
        await on.call(ADMIN, 'DELETE', `/api/ranges/${body.id}`);
        return [history, now];
      },
      'ranges are saved today for all other addresses, and the closing of theirs is previewed': async () => {
        const taken = Array.from({ length: 256 }, (_, i) => `203.0.113.${i}`).filter((ip) => !cidrs.includes(ip));
        const { body } = await on.call(ADMIN, 'POST', '/api/ranges', { name: 'Others', cidrs: taken, target: { kind: 'ignore' } });
        const { history, now } = await preview({ kind: 'close', id: 'r1' });
        await on.call(ADMIN, 'DELETE', `/api/ranges/${body.id}`);
        return [history, now];
      },
      'a range is saved for them today, and the zone of the organisation is one where the day has not begun': async () => {
        const settings = await on.store.settings();
        await on.store.saveSettings({ ...settings, timeZone: 'Pacific/Pago_Pago', version: settings.version + 1 });
        const { body } = await on.call(ADMIN, 'POST', '/api/ranges', { name: 'Guess', cidrs, target: { kind: 'remote' } });
        const { history } = await preview({ kind: 'close', id: body.id });
        const { others } = (await on.call(ADMIN, 'GET', `/api/access-events?range=${body.id}&fromDay=${TODAY}&toDay=${TODAY}`)).body;
        await on.call(ADMIN, 'DELETE', `/api/ranges/${body.id}`);
        return [history, others];
      },
      'access events are searched by CIDR': async () => (await on.call(ADMIN, 'GET', '/api/access-events?address=203.0.113.0/25')).body,
    };
    for (const [what, ask] of Object.entries(changes)) {
      it(`and ${what}, then the answer does not reveal whether it was used`, async () => {
        const without = await ask();
        await use();
        assert.deepEqual(await ask(), without);
      });
    }
  });

  it('When a range that was saved today has filled its gap, then its correction counts named people only', async () => {
    const range = { name: 'Homes', cidrs: ['203.0.114.0/24'], target: { kind: 'remote' } };
    const { body } = await on.call(ADMIN, 'POST', '/api/ranges', range);
    const corrected = async () => {
      const office = { ...range, target: { kind: 'office', officeId: 'berlin' } };
      const change = { kind: 'update', id: body.id, range: office, appliesTo: 'all' } as RangePreviewInput['change'];
      const { corrected: past, now } = await preview(change);
      return [past, now.atOnce];
    };
    const placed = (...people: string[]) =>
      merge(
        [],
        people.map((personId) => ({ personId, rangeId: body.id })),
      );
    await placed(...CROWD);
    const without = await corrected();
    await placed(BEN);
    assert.deepEqual(await corrected(), without);
  });

  it('When a range got addresses today and has filled its gap, then its correction counts named people only', async () => {
    const cidrs = ['203.0.113.0/24', '203.0.114.0/24'];
    assert.equal((await on.call(ADMIN, 'PUT', '/api/ranges/r1', { ...R1, cidrs })).status, 200);
    const corrected = async () => {
      const { corrected: past, now } = await update({ cidrs, target: SECOND_FLOOR.target });
      return [past, now.atOnce];
    };
    await here(...CROWD);
    const without = await corrected();
    await here(BEN);
    assert.deepEqual(await corrected(), without);
  });

  it('When others are counted by a range, then those of addresses that other ranges took today are included', async () => {
    await here(...CROWD, BEN);
    const closing = async () => (await preview({ kind: 'close', id: 'r1' })).history.people.text;
    assert.equal(await closing(), '5–9');
    await on.call(ADMIN, 'POST', '/api/ranges', { name: 'Taken', cidrs: ['203.0.113.7'], target: { kind: 'ignore' } });
    assert.equal(await closing(), '5–9');
    const { others } = (await on.call(ADMIN, 'GET', `/api/access-events?range=r1&fromDay=${TODAY}`)).body;
    assert.equal(others[0].people.text, '5–9');
  });

  it('When one person who is never named uses an address on many days, then no number of days reveals it, over any span', async () => {
    const ip = '203.0.113.77';
    const guess = (days: number) => preview({ kind: 'create', range: { name: 'Guess', cidrs: [ip], target: { kind: 'remote' } } }, days);
    const correct = () => update(SECOND_FLOOR);
    const told = async () => [await guess(1), await guess(10), await guess(30), await correct()].map(({ days: _, ...rest }) => rest);
    const without = await told();
    const used = [1, 2, 3, 5, 8, 9, 12, 14, 15, 16].map((ago) => new Date(NOW - ago * 24 * HOUR).toISOString().slice(0, 10));
    await merge(
      used.map((day) => ({ personId: BEN, day, ip })),
      used.map((day) => ({ personId: BEN, day })),
    );
    assert.deepEqual(await told(), without);
  });

  it('When a change cannot move anybody, then the number is 0; and the effect without it is shown separately', async () => {
    await here(ADA, BEN, ...CROWD);
    const { now, history, corrected } = await update({ name: 'Another', accessLogging: true });
    const counts = [now.atOnce.count, now.nextSignIn.count, history.people, corrected.people];
    assert.deepEqual(
      counts.map(({ text }) => text),
      ['0', '0', '0', '0'],
    );
    const create = await preview({ kind: 'create', range: { name: 'New', cidrs: ['203.0.113.0/25'], target: { kind: 'remote' } } });
    assert.deepEqual([create.corrected.namedPersonDays, create.corrected.moves, create.history.people.text], [0, [], '1']);
    assert.match(create.accessLog.notes.join(' '), /Only people who may be named are counted by addresses here/);
    assert.match(create.summary.join(' '), /What other ranges have placed stays where it is/);
    assert.match(create.accessLog.notes.join(' '), /What would have been.*Saving changes none of these days/);
    assert.match((await update(SECOND_FLOOR)).accessLog.notes.join(' '), /What saving does change in days that are kept is shown apart/);
  });

  it('is audited with its name, addresses and target', async () => {
    await preview({ kind: 'create', range: { name: 'Ben’s', cidrs: ['203.0.113.7'], target: { kind: 'remote' } } });
    await preview({ kind: 'close', id: 'r1' }, 7);
    const [close, create] = (await on.store.auditEntries({ limit: 2 })).map(({ after }) => after as Record<string, unknown>);
    assert.deepEqual(
      [create?.change, create?.name, create?.cidrs, create?.target],
      ['create', 'Ben’s', ['203.0.113.7/32'], { kind: 'remote' }],
    );
    assert.deepEqual([close?.change, close?.days, close?.name, close?.cidrs], ['close', 7, 'r1', ['203.0.113.0/24']]);
  });

  it('When the range has been changed since it was read, then there is no preview of the edit, as it would not be saved', async () => {
    await on.call(ADMIN, 'PUT', '/api/ranges/r1', { ...R1, name: 'Renamed', version: 1 });
    const change = { kind: 'update', id: 'r1', range: { ...R1, version: 1 } };
    const { status, body } = await on.call(ADMIN, 'POST', '/api/ranges/preview', { change });
    assert.deepEqual([status, body.code, body.changed], [409, 'VERSION_CONFLICT', ['name']]);
    await update({ version: 2 });
  });

  it('saves only the audit entry', async () => {
    await here(ADA, BEN);
    const everything = async () => {
      const { store } = on;
      return JSON.stringify([
        await store.ranges(),
        await store.rangeChanges(),
        await store.personDays(ALL),
        await store.accessEvents(ALL),
        await store.settings(),
      ]);
    };
    const before = [await everything(), on.board.revision(), on.swept.count];
    await update(SECOND_FLOOR);
    await update(SECOND_FLOOR, { appliesTo: 'from-now' });
    await preview({ kind: 'close', id: 'r1' });
    assert.deepEqual([await everything(), on.board.revision(), on.swept.count], before);
    const entries = await on.store.auditEntries({ limit: 10 });
    assert.deepEqual(
      entries.map(({ action, actor, subject }) => `${action} ${actor} ${subject}`),
      Array(3).fill(`range.preview ${ADMIN} r1`),
    );
  });

  it('says what is not logged, and what to switch on', async () => {
    const { accessLog } = await update(SECOND_FLOOR);
    assert.deepEqual([accessLog.organisation, accessLog.complete], [true, false]);
    assert.match(accessLog.notes.join(' '), /date and no time.*switched off in “r1”.*Switch it on there/);
    await on.store.saveSettings({ ...(await on.store.settings()), accessLogging: false, version: 3 });
    const off = (await update(SECOND_FLOOR)).accessLog;
    assert.deepEqual([off.organisation, off.complete], [false, false]);
    assert.match(off.notes.join(' '), /switched off for the organisation.*Switch it on in the settings/);
  });

  it('refuses what a save would refuse', async () => {
    const code = async (change: unknown) => (await on.call(ADMIN, 'POST', '/api/ranges/preview', { change })).body.code;
    const range = { name: 'X', cidrs: ['198.51.100.0/24'], target: { kind: 'remote' } };
    assert.equal(await code({ kind: 'create', range }), 'RANGE_OVERLAPS');
    assert.equal(await code({ kind: 'create', range: { ...range, cidrs: ['10.0.0.1'] } }), 'CIDR_INVALID');
    assert.equal(await code({ kind: 'update', id: 'r1', range: { ...R1, target: { kind: 'office', officeId: 'x' } } }), 'TARGET_UNKNOWN');
    assert.equal(await code({ kind: 'close', id: 'nothing' }), 'NOT_FOUND');
    assert.equal(await code({ kind: 'burn', id: 'r1' }), 'BAD_REQUEST');
  });
});
