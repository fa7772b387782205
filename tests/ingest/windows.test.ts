import assert from 'node:assert/strict';
import { DAY, HOUR, type Instant, MINUTE } from '../../server/presence/time.ts';
import { graphError } from '../graph/fake-graph.ts';
import { type House, makeHouse } from './make-house.ts';

interface Asked {
  from: Instant;
  until: Instant;
  /** Follows a link of another page. */
  onward: boolean;
}

/** The windows that were asked for, page by page. */
const asked = (house: House): Asked[] =>
  house.fake.requests.flatMap(({ path }) => {
    const [from, until] = [/ge (\S+)/, /lt (\S+)/].map((form) => Date.parse(form.exec(path)?.[1] ?? ''));
    return from && until ? [{ from, until, onward: path.includes('skiptoken') }] : [];
  });
const windows = (house: House) => asked(house).filter(({ onward }) => !onward);
const sizes = (house: House) => windows(house).map(({ from, until }) => until - from);
const daysOf = (house: House) => house.store.personDays({ fromDay: '2000-01-01', toDay: '2100-01-01' });

describe('The windows in which the log is read', () => {
  let house: House;
  beforeEach(async () => {
    house = await makeHouse();
  });
  afterEach(() => house.close());

  it('When little happens, then they grow from an hour to half a day, and a week takes few requests', async () => {
    house.clock.advance(40 * MINUTE);
    await house.collector({ intervalMs: HOUR }).collect();
    assert.deepEqual(sizes(house).slice(0, 2), [40 * MINUTE, 2 * HOUR]);
    const { sweeps } = await house.store.collection();
    const from = house.clock.now() - 7 * DAY;
    await house.store.saveSweep('week', { from, until: from + 6 * DAY, doneUntil: from, startedAt: house.clock.now() });
    assert.ok(sweeps.week?.finishedAt);
    await house.collector({ intervalMs: HOUR }).collect();
    assert.equal(Math.max(...sizes(house)), 12 * HOUR);
    assert.ok((await house.store.collection()).sweeps.week?.finishedAt);
    assert.ok(windows(house).length <= 30, `${windows(house).length} windows`);
  });

  it('Together they leave no hole between the first instant and the last', async () => {
    const now = house.clock.now();
    await house.collector({ intervalMs: HOUR }).collect();
    let reached = now - DAY;
    for (const { from, until } of windows(house).sort((a, b) => a.from - b.from)) {
      assert.ok(from <= reached, new Date(reached).toISOString());
      reached = Math.max(reached, until);
    }
    assert.ok(reached >= now);
  });

  it('A poll reads its two hours in one or two requests once it is known how little happens', async () => {
    const collector = house.collector({ intervalMs: HOUR });
    await collector.collect();
    house.clock.advance(5 * MINUTE);
    house.fake.requests.length = 0;
    await collector.collect();
    assert.ok(windows(house).length <= 2, `${windows(house).length} windows`);
  });

  it('When the end of a span cuts a window short, then it does not make the next one larger', async () => {
    house.clock.advance(3 * MINUTE);
    await house.collector().collect();
    assert.deepEqual(sizes(house).slice(0, 2), [3 * MINUTE, HOUR]);
  });

  it('When a window takes too long, then it is halved until it does not', async () => {
    await house.close();
    house = await makeHouse({ timeoutMs: 60 });
    let refused = 0;
    house.fake.always = (request) => request.url?.includes('auditLogs') === true && ++refused <= 2;
    await house.collector().collect();
    assert.deepEqual(sizes(house).slice(0, 3), [HOUR, HOUR / 2, HOUR / 4]);
  });

  it('When a window has far more pages than expected, then its chain is given up for smaller ones, and nothing is lost', async () => {
    const { fake, clock, store } = house;
    fake.pageSize = 1;
    const start = clock.now();
    // A quiet night, in which windows grow, and a crowded morning before it: reading goes backwards.
    const crowded = start - 14 * HOUR;
    fake.signIns = Array.from({ length: 300 }, (_, n) => house.signIn(crowded - n * MINUTE));
    await house.collector().collect();
    const chains: number[] = [];
    for (const { onward } of asked(house)) chains.push(onward ? (chains.pop() ?? 0) + 1 : 1);
    assert.equal(Math.max(...chains), 40);
    assert.ok((await store.collection()).watermark);
    const days = (await daysOf(house)).sort((a, b) => a.first - b.first);
    assert.deepEqual([days[0]?.first, days.at(-1)?.last], [crowded - 299 * MINUTE, crowded]);
  });

  it('When even the smallest window has many pages, then they are all read', async () => {
    const { fake, clock } = house;
    fake.pageSize = 1;
    const at = clock.now() - MINUTE;
    fake.signIns = Array.from({ length: 50 }, (_, n) => house.signIn(at - n));
    const { used } = await house.collector({ intervalMs: HOUR }).collect();
    assert.ok(used >= 50);
    const [day] = await daysOf(house);
    assert.deepEqual([day?.first, day?.last], [at - 49, at]);
  });

  it('When the log reaches back less far than was asked for, then what is there is read, and no more than an hour of it is passed over', async () => {
    const { fake, clock, store } = house;
    const collector = house.collector();
    await collector.collect();
    clock.advance(20 * DAY);
    const kept = clock.now() - 8 * DAY;
    fake.signIns = [house.signIn(kept + HOUR), house.signIn(clock.now() - HOUR)];
    fake.always = (request, response) => {
      const from = Date.parse(/ge (\S+)/.exec(decodeURIComponent(request.url ?? ''))?.[1] ?? '');
      if (!(from < kept)) return false;
      graphError(400, 'BadRequest', 'Invalid filter clause: the date is out of range.')(request, response);
      return true;
    };
    await collector.collect();
    assert.equal((await daysOf(house)).length, 2);
    const lost = (await store.collection()).gaps;
    assert.ok(lost.length > 0 && lost.every(({ from, until }) => until - from <= HOUR && from < kept));
  });
});
