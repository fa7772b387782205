import assert from 'node:assert/strict';
import type { LiveChange } from '../../server/routes/schemas/live.ts';
import { maxWithin, settledAfter } from './cluster/figures.ts';
import { applyTo, differing, type Parts } from './cluster/whole.ts';
import { lostOrDoubled, modesAmiss } from './cluster/writers.ts';

const made = (...marks: string[]) => marks.map((mark) => ({ mark, answer: 'acknowledged' as const }));
const unanswered = (mark: string) => ({ mark, answer: 'unanswered' as const });

describe('The run of several servers', () => {
  it('When requests lie close together, then the most within any window are counted, and one at its end belongs to the next', () => {
    assert.equal(maxWithin([0, 2500, 5000, 7500, 10_000], 10_000), 4);
    assert.equal(maxWithin([0, 2500, 5000, 7500, 9999], 10_000), 5);
    assert.equal(maxWithin([], 10_000), 0);
  });

  it('When something never holds, then the whole time counts; a look that fails is one at which it did not hold', async () => {
    let looks = 0;
    const holdsLater = async () => {
      looks += 1;
      if (looks < 3) throw new Error('no answer');
      return true;
    };
    assert.ok((await settledAfter(5000, holdsLater, 0)).after < 5000);
    assert.equal(looks, 3);
    assert.ok((await settledAfter(1, async () => false, 2)).after >= 1);
  });

  it('When an acknowledged change is missing, or one is there twice or unasked, then that is said', () => {
    assert.deepEqual(lostOrDoubled('x', [...made('a', 'b'), unanswered('c')], ['b', 'a']), []);
    assert.deepEqual(lostOrDoubled('x', [...made('a'), unanswered('c')], ['c', 'a']), []);
    assert.deepEqual(lostOrDoubled('x', made('a', 'b'), ['b', 'b', 'd']), [
      'x a was acknowledged and is lost.',
      'x b is there 2 times.',
      'x d was never made.',
    ]);
  });

  it('When the audit has a change of mode twice, too few or too many, then that is said', () => {
    const three = made('track', 'display', 'track');
    assert.deepEqual(modesAmiss('ada', three, ['track', 'display', 'track']), []);
    assert.equal(modesAmiss('ada', three, ['track', 'display']).length, 1);
    assert.equal(modesAmiss('ada', three, ['track', 'track', 'display']).length, 1);
    assert.equal(modesAmiss('ada', made('track'), ['track', 'display']).length, 1);
    // The second may have been made without an answer, so that the third asked for what was there.
    assert.deepEqual(modesAmiss('ada', [...made('track'), unanswered('display'), ...made('track')], ['track']), []);
  });

  it('When a change arrives, then people, offices and the total are those of the change', () => {
    const count = (atLeast: number) => ({ atLeast, atMost: atLeast, text: '' });
    const parts: Parts = new Map([
      ['ben', '{}'],
      ['office a', '{}'],
      ['total', '{}'],
    ]);
    const office = { officeId: 'b', name: 'B', timeZone: 'Europe/Berlin', present: count(1), floors: [] };
    const ada = { id: 'ada', name: 'Ada', presence: { status: 'none', reason: { code: 'none-no-evidence' } } } as const;
    const change: LiveChange = { at: '', people: [ada], removed: ['ben'], offices: [office], removedOffices: ['a'], total: count(1) };
    applyTo(parts, change);
    assert.deepEqual([...parts.keys()].sort(), ['ada', 'office b', 'total']);
    assert.deepEqual(differing(parts, new Map([...parts, ['total', 'x'], ['cem', '{}']])), ['total', 'cem']);
  });
});
