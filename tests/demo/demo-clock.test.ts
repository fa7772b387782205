import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDemoClock, demoStart, skipWeekends } from '../../server/demo/demo-clock.ts';

const at = (text: string) => Date.parse(text);
const HOUR = 3_600_000;

describe('the demo’s clock', () => {
  for (const [now, start] of [
    ['2026-11-18T08:21:00Z', '2026-11-18T08:20:00Z'],
    ['2026-11-18T08:19:00Z', '2026-11-17T08:20:00Z'],
    ['2026-11-22T12:00:00Z', '2026-11-20T08:20:00Z'],
    ['2026-11-23T05:00:00Z', '2026-11-20T08:20:00Z'],
    ['2026-07-01T09:00:00Z', '2026-07-01T07:20:00Z'],
  ]) {
    it(`When it is ${now}, then the demo begins at ${start}, 09:20 in Berlin`, () => {
      assert.equal(demoStart(at(now as string), 'Europe/Berlin'), at(start as string));
    });
  }

  it('When a second passes at speed 60, then a minute has passed', () => {
    let elapsed = 0;
    const clock = createDemoClock({ start: at('2026-11-18T08:20:00Z'), speed: 60, elapsed: () => elapsed });
    elapsed = 1000;
    assert.equal(clock.now(), at('2026-11-18T08:21:00Z'));
  });

  it('When Friday has ended in every time zone, then it is Monday in the easternmost', () => {
    assert.equal(skipWeekends(at('2026-11-20T20:00:00Z'), 9 * HOUR), at('2026-11-21T05:00:00Z'));
    assert.equal(skipWeekends(at('2026-11-20T20:00:00Z'), 10 * HOUR), at('2026-11-22T22:00:00Z'));
    assert.equal(skipWeekends(at('2026-11-20T20:00:00Z'), 12 * HOUR), at('2026-11-23T00:00:00Z'));
  });

  it('never goes back', () => {
    const start = at('2026-11-18T08:20:00Z');
    const elapsed = fc.integer({ min: 0, max: 60 * 24 * HOUR });
    fc.assert(fc.property(elapsed, elapsed, (a, b) => skipWeekends(start, Math.min(a, b)) <= skipWeekends(start, Math.max(a, b))));
  });
});
