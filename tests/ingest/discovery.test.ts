import assert from 'node:assert/strict';
import { AppError } from '../../server/errors.ts';
import { createBackfiller } from '../../server/ingest/backfill/backfiller.ts';
import { createPastDiscovery } from '../../server/ingest/backfill/discover-past.ts';
import { syncDirectory } from '../../server/ingest/directory/sync-directory.ts';
import { createDiscovery } from '../../server/ingest/discovery.ts';
import { type Address, parseIp } from '../../server/presence/addresses/address.ts';
import type { CandidateDay } from '../../server/presence/discovery/candidate.ts';
import type { Unmatched } from '../../server/presence/settings.ts';
import { DAY, HOUR, type Instant } from '../../server/presence/time.ts';
import type { Sweep } from '../../server/store/port/collecting.ts';
import { noCounts } from '../../server/store/port/counts.ts';
import { graphError } from '../graph/fake-graph.ts';
import { type Fixture, makeFixture, user } from './make-fixture.ts';

const ANNEX = '198.51.100.9';
const EVER = { fromDay: '2000-01-01', toDay: '2100-01-01' };
const PEOPLE = Array.from({ length: 6 }, (_, i) => `cccccccc-0000-4000-8000-00000000000${i}`);

describe('Candidates during the sweep of the week', () => {
  let fixture: Fixture;
  let today: Instant;
  beforeEach(async () => {
    fixture = await makeFixture();
    fixture.fake.users = PEOPLE.map((id) => user(id));
    await syncDirectory(fixture.deps);
    today = Math.floor(fixture.clock.now() / DAY) * DAY;
  });
  afterEach(() => fixture.close());

  const set = async (unmatched: Unmatched, fields = {}) => {
    const before = await fixture.store.settings();
    await fixture.store.saveSettings({
      ...before,
      unmatched,
      ...fields,
      version: before.version + 1,
    });
    await fixture.board.refresh();
  };
  const dayText = (at: Instant) => new Date(at).toISOString().slice(0, 10);
  const signInsAt = (at: Instant, people: readonly string[] = PEOPLE) =>
    people.map((userId, i) =>
      fixture.signIn(at + i * HOUR, {
        id: `${userId}-${at}`,
        userId,
        ipAddress: ANNEX,
      }),
    );
  const numbers = async () =>
    (await fixture.store.candidateDays(EVER))
      .filter(({ prefix }) => prefix === `${ANNEX}/32`)
      .map(({ day, people }: CandidateDay) => `${day} ${people}`)
      .sort();
  const line = (daysAgo: number, people: number) => `${dayText(today - daysAgo * DAY)} ${people}`;

  it('counts whole days of the organisation, once they are over and swept, and neither today nor the day that the sweep begins in', async () => {
    await set('discover');
    fixture.fake.signIns = [0, 1, 3, 6, 7].flatMap((daysAgo) =>
      signInsAt(today - daysAgo * DAY + HOUR, PEOPLE.slice(0, daysAgo === 3 ? 5 : 6)),
    );
    const collector = fixture.collector({ intervalMs: 7 * DAY });
    await collector.collect();
    const lastWeek = [line(6, 6), line(3, 5), line(1, 6)];
    assert.deepEqual(await numbers(), lastWeek, 'it was chosen before the first poll');
    fixture.clock.advance(DAY);
    await collector.collect();
    assert.deepEqual(await numbers(), [...lastWeek, line(0, 6)]);
    assert.equal(await fixture.store.lastCandidateDay(), dayText(today));
    assert.deepEqual(await fixture.store.personDays(EVER), []);
    assert.deepEqual(await fixture.store.accessEvents(EVER), []);
  });

  it('When a record comes late, then the next sweep’s larger number is kept; when an account is deleted, then the smaller one is not', async () => {
    await set('discover');
    fixture.fake.signIns = signInsAt(today - 2 * DAY + HOUR, PEOPLE.slice(0, 5));
    const collector = fixture.collector({ intervalMs: 7 * DAY });
    await collector.collect();
    fixture.fake.signIns = signInsAt(today - 2 * DAY + HOUR);
    fixture.clock.advance(DAY);
    await collector.collect();
    assert.deepEqual(await numbers(), [line(2, 6)]);
    fixture.fake.signIns = signInsAt(today - 2 * DAY + HOUR, PEOPLE.slice(0, 3));
    fixture.clock.advance(DAY);
    await collector.collect();
    assert.deepEqual(await numbers(), [line(2, 6)]);
  });

  for (const unmatched of ['discard', 'remote'] as const) {
    it(`When the setting is ${unmatched}, then none of it is counted or stored`, async () => {
      await set(unmatched);
      fixture.fake.signIns = signInsAt(today - 2 * DAY + HOUR);
      const collector = fixture.collector({ intervalMs: 7 * DAY });
      await collector.collect();
      fixture.clock.advance(DAY);
      await collector.collect();
      assert.ok((await fixture.store.collection()).sweeps.week?.finishedAt, 'the week was swept');
      assert.deepEqual([await fixture.store.candidateDays(EVER), await fixture.store.lastCandidateDay()], [[], undefined]);
    });
  }

  it('When it is chosen before the first poll has completed, then the week is swept after that', async () => {
    fixture.fake.signIns = signInsAt(today - 2 * DAY + HOUR);
    fixture.fake.next = [undefined, graphError(403, 'Forbidden')];
    const collector = fixture.collector({ intervalMs: 7 * DAY });
    await assert.rejects(collector.collect());
    await collector.requestWeekSweep();
    await set('discover');
    await collector.collect();
    assert.deepEqual(await numbers(), [line(2, 6)]);
  });

  it('When the last week is asked for, then it is read again at once', async () => {
    const collector = fixture.collector({ intervalMs: 7 * DAY });
    fixture.fake.signIns = signInsAt(today - 2 * DAY + HOUR);
    await collector.collect();
    await set('discover');
    await collector.collect();
    assert.deepEqual(await numbers(), []);
    await collector.requestWeekSweep();
    await collector.collect();
    assert.deepEqual(await numbers(), [line(2, 6)]);
  });

  it('A backfill counts candidates of the days that it reads completely, also if it or the database is interrupted', async () => {
    await set('discover');
    fixture.fake.signIns = [8, 12, 20].flatMap((daysAgo) => signInsAt(today - daysAgo * DAY + HOUR));
    await fixture.collector({ intervalMs: 7 * DAY }).collect();
    assert.deepEqual(await numbers(), [], 'beyond the week');
    const { store, fake, deps } = fixture;
    let away = 1;
    const saveCandidateDays: typeof store.saveCandidateDays = async (day, rows) => {
      if (rows.length > 0 && away-- > 0) throw new AppError('STORE_UNAVAILABLE');
      return store.saveCandidateDays(day, rows);
    };
    const backfiller = createBackfiller({ ...deps, store: { ...store, saveCandidateDays } });
    await assert.rejects(backfiller.work(), { code: 'STORE_UNAVAILABLE' });
    fake.next = [undefined, undefined, undefined, undefined, undefined, graphError(403, 'Forbidden')];
    await assert.rejects(backfiller.work());
    await backfiller.work();
    assert.ok((await store.collection()).backfill?.finishedAt);
    assert.deepEqual(await numbers(), [line(20, 6), line(12, 6), line(8, 6)]);
  });

  it('When the database is unavailable while a day is counted, then the next pass of the backfill counts it', async () => {
    await set('discover');
    const { store, deps } = fixture;
    let away = true;
    const saveCandidateDays: typeof store.saveCandidateDays = async (day, rows) => {
      if (away) throw new AppError('STORE_UNAVAILABLE');
      return store.saveCandidateDays(day, rows);
    };
    const past = createPastDiscovery({ ...deps, store: { ...store, saveCandidateDays } });
    const facts = {
      id: 'b',
      from: 0,
      until: today,
      startedBy: 'eve',
      startedAt: today,
      windows: 0,
      worked: 0,
      counts: noCounts(),
      version: 1,
    };
    past.begin({ ...facts, doneFrom: today });
    const take = past.beginWindow({ ...facts, doneFrom: today }, today);
    const address = parseIp(ANNEX) as Address;
    take(PEOPLE.map((personId, i) => ({ address, day: dayText(today - DAY), at: today - DAY + i * HOUR, personId })));
    await assert.rejects(past.doneFrom(today - DAY), { code: 'STORE_UNAVAILABLE' });
    away = false;
    past.begin({ ...facts, doneFrom: today - DAY });
    await past.doneFrom(today - DAY - HOUR);
    assert.deepEqual(await numbers(), [line(1, 6)]);
  });

  for (const [before, fields] of [
    ['discard', {}],
    ['discover', { timeZone: 'Asia/Tokyo' }],
  ] as const) {
    it(`When ${before === 'discard' ? 'it is chosen' : 'the zone changes'} during a backfill, then the days that it still has to read count`, async () => {
      await set(before);
      fixture.fake.signIns = [8, 14, 20].flatMap((daysAgo) => signInsAt(today - daysAgo * DAY + HOUR));
      await fixture.collector({ intervalMs: 7 * DAY }).collect();
      const { store, deps } = fixture;
      let chosen = false;
      const saveBackfill: typeof store.saveBackfill = async (backfill) => {
        await store.saveBackfill(backfill);
        if (chosen || backfill.doneFrom > today - 9 * DAY) return;
        chosen = true;
        await set('discover', fields);
      };
      await createBackfiller({ ...deps, store: { ...store, saveBackfill } }).work();
      const eighth = before === 'discard' ? [] : [line(8, 6)];
      assert.deepEqual(await numbers(), [line(20, 6), line(14, 6), ...eighth]);
    });
  }

  it('When a backfill continues after a restart, then the day in which it stopped is not counted, since it was not read completely', async () => {
    await set('discover');
    fixture.fake.signIns = [8, 12].flatMap((daysAgo) => signInsAt(today - daysAgo * DAY + HOUR));
    await fixture.collector({ intervalMs: 7 * DAY }).collect();
    const { store, deps } = fixture;
    const { backfill } = await store.collection();
    assert.ok(backfill);
    await store.saveBackfill({ ...backfill, doneFrom: today - 8 * DAY + 4 * HOUR, version: backfill.version + 1 });
    await createBackfiller(deps).work();
    assert.deepEqual(await numbers(), [line(12, 6)]);
  });

  describe('a pass', () => {
    const sightings = (at: Instant) =>
      PEOPLE.map((personId) => ({
        address: parseIp(ANNEX) as Address,
        day: dayText(at),
        at,
        personId,
      }));
    const sweepFrom = (daysAgo: number): Sweep => {
      const from = today - daysAgo * DAY;
      return {
        from,
        until: today,
        doneUntil: from,
        startedAt: fixture.clock.now(),
      };
    };
    /** Reads a window of this many hours; everybody uses the annex in each hour. */
    const read = async (discovery: ReturnType<typeof createDiscovery>, sweep: Sweep, hours: number): Promise<Sweep> => {
      const until = sweep.doneUntil + hours * HOUR;
      discovery.begin(sweep);
      for (let at = sweep.doneUntil; at < until; at += HOUR) discovery.take(sightings(at));
      await discovery.doneUntil(until);
      return { ...sweep, doneUntil: until };
    };

    it('When a restart interrupted it, then the interrupted day is not stored, and the days after it are', async () => {
      await set('discover');
      const half = await read(createDiscovery(fixture.deps), sweepFrom(3), 12);
      const restarted = createDiscovery(fixture.deps);
      await read(restarted, half, 60);
      assert.deepEqual(await numbers(), [line(2, 6), line(1, 6)].sort());
    });

    it('When a window in between was read by another instance, then the day is not stored', async () => {
      await set('discover');
      const discovery = createDiscovery(fixture.deps);
      let sweep = await read(discovery, sweepFrom(2), 6);
      sweep = { ...sweep, doneUntil: sweep.doneUntil + 6 * HOUR };
      await read(discovery, sweep, 36);
      assert.deepEqual(await numbers(), [line(1, 6)]);
    });

    it('When the setting or the organisation’s zone changes while it runs, then the day is not stored', async () => {
      await set('discover');
      for (const change of [{ timeZone: 'Asia/Tokyo' }, { unmatched: 'remote' as const }]) {
        const discovery = createDiscovery(fixture.deps);
        const sweep = await read(discovery, sweepFrom(1), 12);
        const before = await fixture.store.settings();
        await set('discover', change);
        await read(discovery, sweep, 12);
        await fixture.store.saveSettings({
          ...before,
          version: before.version + 2,
        });
        await fixture.board.refresh();
      }
      assert.deepEqual(await numbers(), []);
    });

    it('When the setting changes while a window is read, and back after it, then the day is not stored', async () => {
      await set('discover');
      const discovery = createDiscovery(fixture.deps);
      const sweep = sweepFrom(1);
      discovery.begin(sweep);
      discovery.take(sightings(sweep.from));
      await set('discard');
      await discovery.doneUntil(sweep.from + 12 * HOUR);
      await set('discover');
      await read(discovery, { ...sweep, doneUntil: sweep.from + 12 * HOUR }, 12);
      assert.deepEqual(await numbers(), []);
    });

    it('When the database is unavailable while a day is stored, then the window is read again, and nothing is lost', async () => {
      await set('discover');
      let away = true;
      const saveCandidateDays: typeof fixture.store.saveCandidateDays = (...args) => {
        if (!away) return fixture.store.saveCandidateDays(...args);
        away = false;
        return Promise.reject(new Error('away'));
      };
      const discovery = createDiscovery({
        ...fixture.deps,
        store: { ...fixture.store, saveCandidateDays },
      });
      const sweep = await read(discovery, sweepFrom(1), 18);
      await assert.rejects(read(discovery, sweep, 6), /away/);
      await read(discovery, sweep, 6);
      assert.deepEqual(await numbers(), [line(1, 6)]);
    });

    it('Working hours are those of the organisation’s working days', async () => {
      const weekday = new Date(today - DAY).getUTCDay() || 7;
      for (const [workingDays, expected] of [[[(weekday % 7) + 1], 0] as const, [[weekday], 6 * 12] as const]) {
        await set('discover', { workingDays });
        await read(createDiscovery(fixture.deps), sweepFrom(1), 24);
        const [row] = await fixture.store.candidateDays(EVER);
        assert.equal(row?.workingHours, expected);
      }
    });

    it('When people were elsewhere on other days, or made statements, then numbers of that are stored by office', async () => {
      await set('discover');
      const [first = '', second = ''] = PEOPLE;
      const yesterday = today - DAY;
      const days = [first, second].map((personId) => {
        return {
          personId,
          rangeId: 'hq-wifi',
          day: dayText(yesterday - 3 * DAY),
          first: 1,
          last: 1,
        };
      });
      await fixture.store.mergeEvidence({
        peopleRevision: await fixture.store.peopleRevision(),
        personDays: days,
        accessEvents: [],
      });
      const statement = { kind: 'office' as const, officeId: 'hq' };
      const said = {
        id: 'o',
        personId: first,
        statement,
        setBy: first,
        setAt: yesterday,
        from: yesterday,
        end: yesterday + HOUR,
      };
      await fixture.store.addOverride(said);
      await read(createDiscovery(fixture.deps), sweepFrom(1), 24);
      const [row] = await fixture.store.candidateDays(EVER);
      assert.deepEqual(row?.offices, [{ officeId: 'hq', said: 1, usual: 2 }]);
    });
  });
});
