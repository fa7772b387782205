import assert from 'node:assert/strict';
import { INTERVAL_MS, nextStep, readAnswer } from '../../tab/screen/next-step.ts';

const KNOWN = { version: 'v1', failures: 0, sinceReload: undefined, random: 1 };
const headers = (given: Record<string, string>) => new Headers(given);
const PROBLEM = { 'Content-Type': 'application/problem+json; charset=utf-8' };

describe('The screen on a wall: what it does after an answer', () => {
  it('When there are numbers, then they are shown and asked for again', () => {
    assert.deepEqual(nextStep({ kind: 'numbers', version: 'v1' }, KNOWN), { show: 'numbers', wait: INTERVAL_MS });
  });

  it('When the key is refused or the office gone, then it says so and asks no more', () => {
    assert.deepEqual(nextStep({ kind: 'refused', status: 401 }, KNOWN), { show: 'key' });
    assert.deepEqual(nextStep({ kind: 'refused', status: 404 }, KNOWN), { show: 'gone' });
  });

  it('When there is no answer, then it asks again, at longer intervals, and not before the server wants', () => {
    const waits = [0, 1, 2, 9].map((failures) => nextStep({ kind: 'away' }, { ...KNOWN, failures }).wait);
    assert.deepEqual(waits, [1000, 2000, 4000, 30_000]);
    assert.equal(nextStep({ kind: 'away', wait: 45_000 }, KNOWN).wait, 45_000);
  });

  it('When the numbers are for another version of the page, then it loads itself again, once in ten minutes', () => {
    const answer = { kind: 'numbers', version: 'v2' } as const;
    assert.deepEqual(nextStep(answer, KNOWN), { show: 'reload' });
    assert.equal(nextStep(answer, { ...KNOWN, sinceReload: 9 * 60_000 }).show, 'numbers');
    assert.equal(nextStep(answer, { ...KNOWN, sinceReload: 11 * 60_000 }).show, 'reload');
  });

  it('When an intermediary answers instead of the server, then that is not an answer, with any status', () => {
    const hotel = headers({ 'Content-Type': 'text/html' });
    for (const status of [200, 401, 404, 500]) assert.deepEqual(readAnswer(status, hotel, '<h1>Hotel</h1>'), { kind: 'away' });
    assert.deepEqual(readAnswer(200, hotel, '<!-- indoors-screen v1 -->\n<h1>Berlin</h1>'), { kind: 'numbers', version: 'v1' });
    assert.deepEqual(readAnswer(401, headers(PROBLEM), ''), { kind: 'refused', status: 401 });
    assert.deepEqual(readAnswer(404, headers(PROBLEM), ''), { kind: 'refused', status: 404 });
    assert.deepEqual(readAnswer(429, headers({ ...PROBLEM, 'Retry-After': '20' }), ''), { kind: 'away', wait: 20_000 });
  });
});
