import assert from 'node:assert/strict';
import { times } from '../../bot/language/en/times.ts';
import { timeReader } from '../../bot/time/parse.ts';
import { resolveSpans } from '../../bot/time/resolve.ts';
import { compileTimes } from '../../bot/time/symbols.ts';
import { wordsOf } from '../../bot/understand/words.ts';

const TIMES = compileTimes(times);

/** Friday, 20 November 2026, 10:00 in Berlin. */
const NOW = Date.parse('2026-11-20T09:00:00Z');
const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString().slice(0, 16));
/** What is wrong with it, or its only span; `undefined` where the words are not read to the last. */
function resolved(text: string, now: number, zone: string) {
  const words = wordsOf(text);
  if (words.length === 0) return resolveSpans(undefined, now, zone);
  const said = timeReader(words, TIMES)(0).find(({ end }) => end === words.length)?.said;
  return said && resolveSpans(said, now, zone);
}
function spanOf(text: string, now: number, zone: string) {
  const found = resolved(text, now, zone);
  return found && !('fault' in found) ? found[0] : undefined;
}
const read = (text: string, now = NOW, zone = 'Europe/Berlin') => {
  const span = spanOf(text, now, zone);
  return span && [iso(span.from), iso(span.until)];
};

const READ: readonly [text: string, from: string | undefined, until: string | undefined][] = [
  ['', undefined, undefined],
  ['now', undefined, undefined],
  ['today', undefined, '2026-11-20T23:00'],
  ['tomorrow', '2026-11-20T23:00', '2026-11-21T23:00'],
  ['the day after tomorrow', '2026-11-21T23:00', '2026-11-22T23:00'],
  ['on Monday', '2026-11-22T23:00', '2026-11-23T23:00'],
  ['friday', undefined, '2026-11-20T23:00'],
  ['next friday', '2026-11-26T23:00', '2026-11-27T23:00'],
  ['this afternoon', '2026-11-20T11:00', '2026-11-20T23:00'],
  ['this morning', undefined, '2026-11-20T11:00'],
  ['tonight', '2026-11-20T17:00', '2026-11-20T23:00'],
  ['tomorrow afternoon', '2026-11-21T11:00', '2026-11-21T23:00'],
  ['on monday morning', '2026-11-22T23:00', '2026-11-23T11:00'],
  ['until the end of the week', undefined, '2026-11-22T23:00'],
  ['until noon', undefined, '2026-11-20T11:00'],
  ['until 3:30 pm', undefined, '2026-11-20T14:30'],
  ['until 17:00', undefined, '2026-11-20T16:00'],
  ['for 2 hours', undefined, '2026-11-20T11:00'],
  ['for a week', undefined, '2026-11-26T23:00'],
  ['rest of the week', undefined, '2026-11-22T23:00'],
  ['until 3rd of January', undefined, '2027-01-03T23:00'],
  ['until December 24', undefined, '2026-12-24T23:00'],
  ['from monday until 2 december', '2026-11-22T23:00', '2026-12-02T23:00'],
];

describe('spans of time in words', () => {
  for (const [text, from, until] of READ) it(`“${text}” in Berlin`, () => assert.deepEqual(read(text), [from, until]));

  for (const text of [
    'until yesterday',
    'blah',
    'until 9:00',
    '31 february',
    'until 25:00',
    'for 0 days',
    'until 12/24',
    'until 2020-01-01',
    'until tomorow',
    'on mondays',
    'every monday',
    'to lunch',
    'until lunch',
    'in the morning',
    'tomorrow or friday',
    'today if it rains',
  ]) {
    it(`“${text}” is not understood or over: no span`, () => assert.equal(read(text), undefined));
  }

  it('When a part of the day has begun, then it is from now on; when it is over, then it is not read', () => {
    const fifteen = Date.parse('2026-11-20T14:00:00Z');
    assert.deepEqual(read('this afternoon', fifteen), [undefined, '2026-11-20T23:00']);
    assert.equal(read('this morning', fifteen), undefined);
  });

  it('When a day is named that does not exist, then that is what is wrong with it', () => {
    const fault = (text: string, now = NOW) => {
      const found = resolved(text, now, 'Europe/Berlin');
      return found && 'fault' in found ? found.fault : undefined;
    };
    for (const text of ['on 29 feb', 'until 31 february', 'on June 31st', '30.2.', '12.13.', 'until 29 February 2027'])
      assert.equal(fault(text), 'no-day', text);
    for (const text of ['on 28 feb', 'until 31 December 9999', 'blah', '24.12.', '29 feb 2028', 'at 12:30'])
      assert.notEqual(fault(text), 'no-day', text);
    assert.equal(fault('on 29 feb', Date.parse('2027-03-01T12:00:00Z')), undefined);
  });

  it('When the clock is put back that day, then the day ends at its own midnight', () => {
    assert.deepEqual(read('today', Date.parse('2026-10-25T08:00:00Z')), [undefined, '2026-10-25T23:00']);
    assert.deepEqual(read('until 1:30 pm', Date.parse('2026-10-25T08:00:00Z')), [undefined, '2026-10-25T12:30']);
  });

  it('When the zone is another, then the days are those of the zone', () => {
    assert.deepEqual(read('today', NOW, 'America/New_York'), [undefined, '2026-11-21T05:00']);
  });
});
