import assert from 'node:assert/strict';
import { createServedTime } from '../../server/graph/served-time.ts';
import { testClock } from './make-client.ts';

const DATE = Date.parse('2026-11-20T12:00:00Z');
/** As the client makes it. */
const servedBy = (clock = testClock(DATE)) => createServedTime({ clock, monotonic: clock.monotonic });
const dated = (date?: string) => new Headers(date === undefined ? {} : { date });

describe('Graph’s time by its answers', () => {
  for (const [when, sent, received, ahead] of [
    ['the clock is right', DATE + 500, DATE + 700, 0],
    ['the second of the header is nearly over', DATE + 990, DATE + 1200, 0],
    ['the answer was long on its way', DATE - 40_000, DATE + 20_000, 0],
    ['the clock is ahead', DATE + 61_000, DATE + 62_000, 60_000],
    ['the clock is behind', DATE - 62_000, DATE - 60_000, -60_000],
  ] as const) {
    it(`When ${when}, then it returns no more than is certain`, () => {
      const served = servedBy();
      served.note(dated(new Date(DATE).toUTCString()), sent, received);
      assert.deepEqual([served.at(), served.ahead()], [DATE, ahead]);
    });
  }

  it('When an answer has no date, or an unreadable one, then it returns nothing', () => {
    const served = servedBy();
    for (const date of [undefined, 'yesterday']) served.note(dated(date), DATE, DATE);
    assert.deepEqual([served.at(), served.ahead(), served.isCurrent()], [undefined, undefined, false]);
  });

  it('When the clock is set after an answer, then Graph’s time is not known until the next one', () => {
    const clock = testClock(DATE);
    const served = servedBy(clock);
    served.note(dated(new Date(DATE).toUTCString()), DATE, DATE);
    clock.advance(3_600_000);
    assert.equal(served.isCurrent(), true, 'that time passes changes nothing');
    clock.set(DATE);
    assert.equal(served.isCurrent(), false);
    served.note(dated(new Date(DATE).toUTCString()), DATE, DATE);
    assert.equal(served.isCurrent(), true);
  });
});
