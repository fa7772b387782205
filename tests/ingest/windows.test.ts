import assert from 'node:assert/strict';
import { DAY, HOUR, type Instant, MINUTE } from '../../server/presence/time.ts';
import { graphError } from '../graph/fake-graph.ts';
import { BOB, type Fixture, makeFixture, user } from './make-fixture.ts';

interface Asked {
  from: Instant;
  until: Instant;
  /** Follows a link of another page. */
  onward: boolean;
}

/** The requested windows, page by page. */
const asked = (fixture: Fixture): Asked[] =>
  fixture.fake.requests.flatMap(({ path }) => {
    const [from, until] = [/ge (\S+)/, /lt (\S+)/].map((form) => Date.parse(form.exec(path)?.[1] ?? ''));
    return from && until ? [{ from, until, onward: path.includes('skiptoken') }] : [];
  });
const windows = (fixture: Fixture) => asked(fixture).filter(({ onward }) => !onward);
const sizes = (fixture: Fixture) => windows(fixture).map(({ from, until }) => until - from);
const daysOf = (fixture: Fixture) => fixture.store.personDays({ fromDay: '2000-01-01', toDay: '2100-01-01' });

describe('The windows in which the log is read', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await makeFixture();
  });
  afterEach(() => fixture.close());

  it('When there are few sign-ins, then they grow from an hour to half a day, and a week takes few requests', async () => {
    fixture.clock.advance(40 * MINUTE);
    await fixture.collector({ intervalMs: HOUR }).collect();
    assert.deepEqual(sizes(fixture).slice(0, 2), [40 * MINUTE, 2 * HOUR]);
    const { sweeps } = await fixture.store.collection();
    const from = fixture.clock.now() - 7 * DAY;
    await fixture.store.saveSweep('week', { from, until: from + 6 * DAY, doneUntil: from, startedAt: fixture.clock.now() });
    assert.ok(sweeps.week?.finishedAt);
    await fixture.collector({ intervalMs: HOUR }).collect();
    assert.equal(Math.max(...sizes(fixture)), 12 * HOUR);
    assert.ok((await fixture.store.collection()).sweeps.week?.finishedAt);
    assert.ok(windows(fixture).length <= 30, `${windows(fixture).length} windows`);
  });

  it('Together they leave no hole between the first instant and the last', async () => {
    const now = fixture.clock.now();
    await fixture.collector({ intervalMs: HOUR }).collect();
    let reached = now - DAY;
    for (const { from, until } of windows(fixture).sort((a, b) => a.from - b.from)) {
      assert.ok(from <= reached, new Date(reached).toISOString());
      reached = Math.max(reached, until);
    }
    assert.ok(reached >= now);
  });

  it('A poll reads its two hours in one or two requests once the low number of sign-ins is known', async () => {
    const collector = fixture.collector({ intervalMs: HOUR });
    await collector.collect();
    fixture.clock.advance(5 * MINUTE);
    fixture.fake.requests.length = 0;
    await collector.collect();
    assert.ok(windows(fixture).length <= 2, `${windows(fixture).length} windows`);
  });

  it('When the end of a span shortens a window, then it does not make the next one larger', async () => {
    fixture.clock.advance(3 * MINUTE);
    await fixture.collector().collect();
    assert.deepEqual(sizes(fixture).slice(0, 2), [3 * MINUTE, HOUR]);
  });

  it('When a window takes too long, then it is halved until it does not', async () => {
    await fixture.close();
    fixture = await makeFixture({ timeoutMs: 60 });
    let refused = 0;
    fixture.fake.always = (request) => request.url?.includes('auditLogs') === true && ++refused <= 2;
    await fixture.collector().collect();
    assert.deepEqual(sizes(fixture).slice(0, 3), [HOUR, HOUR / 2, HOUR / 4]);
  });

  it('When a window has many more pages than expected, then its chain is replaced by smaller ones, and nothing is lost', async () => {
    const { fake, clock, store } = fixture;
    fake.pageSize = 1;
    const start = clock.now();
    // A quiet night, in which windows grow, and a busy morning before it: reading goes backwards.
    const crowded = start - 14 * HOUR;
    fake.signIns = Array.from({ length: 300 }, (_, n) => fixture.signIn(crowded - n * MINUTE));
    await fixture.collector().collect();
    const chains: number[] = [];
    for (const { onward } of asked(fixture)) chains.push(onward ? (chains.pop() ?? 0) + 1 : 1);
    assert.equal(Math.max(...chains), 40);
    assert.ok((await store.collection()).watermark);
    const days = (await daysOf(fixture)).sort((a, b) => a.first - b.first);
    assert.deepEqual([days[0]?.first, days.at(-1)?.last], [crowded - 299 * MINUTE, crowded]);
  });

  it('When the first read takes hours, then it stays current, reads little of it twice, and finds what comes up to two hours late', async () => {
    const { fake, clock } = fixture;
    const start = clock.now();
    fake.pageSize = 1;
    fake.signIns = Array.from({ length: 360 }, (_, n) => fixture.signIn(start - n * 4 * MINUTE));
    const late = start + 10 * MINUTE;
    let isLate = false;
    fake.always = ({ url }) => {
      if (url?.includes('auditLogs')) clock.advance(0.4 * MINUTE);
      if (!isLate && clock.now() > late + 100 * MINUTE) {
        isLate = true;
        fake.signIns.push(fixture.signIn(late, { userId: BOB }));
      }
      return false;
    };
    fake.users.push(user(BOB));
    await fixture.collector().collect();
    const current = windows(fixture).filter(({ until }) => until > start);
    assert.ok(current.length > 10, `${current.length} windows`);
    const hours = (clock.now() - start) / HOUR;
    assert.ok(hours > 2.5 && hours < 4, `${hours} hours; with the whole overlap each time it would be five`);
    assert.equal((await daysOf(fixture)).find(({ personId }) => personId === BOB)?.first, late);
  });

  it('When even the smallest window has many pages, then they are all read', async () => {
    const { fake, clock } = fixture;
    fake.pageSize = 1;
    const at = clock.now() - MINUTE;
    fake.signIns = Array.from({ length: 50 }, (_, n) => fixture.signIn(at - n));
    const { used } = await fixture.collector({ intervalMs: HOUR }).collect();
    assert.ok(used >= 50);
    const [day] = await daysOf(fixture);
    assert.deepEqual([day?.first, day?.last], [at - 49, at]);
  });

  it('When the log begins later than requested, then its entries are read, and no more than an hour of it is skipped', async () => {
    const { fake, clock, store } = fixture;
    const collector = fixture.collector();
    await collector.collect();
    clock.advance(20 * DAY);
    const kept = clock.now() - 8 * DAY;
    fake.signIns = [fixture.signIn(kept + HOUR), fixture.signIn(clock.now() - HOUR)];
    fake.always = (request, response) => {
      const from = Date.parse(/ge (\S+)/.exec(decodeURIComponent(request.url ?? ''))?.[1] ?? '');
      if (!(from < kept)) return false;
      graphError(400, 'BadRequest', 'Invalid filter clause: the date is out of range.')(request, response);
      return true;
    };
    await collector.collect();
    assert.equal((await daysOf(fixture)).length, 2);
    const lost = (await store.collection()).gaps;
    assert.ok(lost.length > 0 && lost.every(({ from, until }) => until - from <= HOUR && from < kept));
  });
});
