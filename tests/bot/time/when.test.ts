import assert from 'node:assert/strict';
import { times as german } from '../../../bot/language/de/times.ts';
import { times } from '../../../bot/language/en/times.ts';
import { timeReader } from '../../../bot/time/parse.ts';
import { resolveSpans } from '../../../bot/time/resolve-spans.ts';
import { compileTimes } from '../../../bot/time/symbols.ts';
import { wordsOf } from '../../../bot/understand/words.ts';

const TIMES = compileTimes(times);
const GERMAN = compileTimes(german);

/** Friday, 20 November 2026, 10:00 in Berlin. */
const NOW = Date.parse('2026-11-20T09:00:00Z');
const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString().slice(0, 16));
/** Its fault, or its only span. `undefined` if a word is not understood. */
function resolved(text: string, now: number, zone: string, language = TIMES) {
  const words = wordsOf(text);
  if (words.length === 0) return resolveSpans(undefined, now, zone);
  const said = timeReader(words, language)(0).find(({ end }) => end === words.length)?.said;
  return said && resolveSpans(said, now, zone);
}
function spanOf(text: string, now: number, zone: string, language = TIMES) {
  const found = resolved(text, now, zone, language);
  return found && !('fault' in found) ? found[0] : undefined;
}
const read = (text: string, now = NOW, zone = 'Europe/Berlin', language = TIMES) => {
  const span = spanOf(text, now, zone, language);
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
    'until 13/32',
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

  it('When a part of the day has begun, then it begins now; when it is over, then it is not understood', () => {
    const fifteen = Date.parse('2026-11-20T14:00:00Z');
    assert.deepEqual(read('this afternoon', fifteen), [undefined, '2026-11-20T23:00']);
    assert.equal(read('this morning', fifteen), undefined);
  });

  it('When a named day does not exist, then that is the fault', () => {
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

  it('When the clock is set back that day, then the day ends at its own midnight', () => {
    assert.deepEqual(read('today', Date.parse('2026-10-25T08:00:00Z')), [undefined, '2026-10-25T23:00']);
    assert.deepEqual(read('until 1:30 pm', Date.parse('2026-10-25T08:00:00Z')), [undefined, '2026-10-25T12:30']);
  });

  it('When the zone is another, then the days are those of the zone', () => {
    assert.deepEqual(read('today', NOW, 'America/New_York'), [undefined, '2026-11-21T05:00']);
  });
});

/** Days and hours in Berlin, on Friday, 20 November 2026, at 10:00. */
const READ_IN_GERMAN: readonly [text: string, from: string | undefined, until: string | undefined][] = [
  ['heute', undefined, '2026-11-20T23:00'],
  ['morgen', '2026-11-20T23:00', '2026-11-21T23:00'],
  ['heute morgen', undefined, '2026-11-20T11:00'],
  ['morgen früh', '2026-11-20T23:00', '2026-11-21T11:00'],
  ['übermorgen', '2026-11-21T23:00', '2026-11-22T23:00'],
  ['am Montag', '2026-11-22T23:00', '2026-11-23T23:00'],
  ['nächsten Dienstag', '2026-11-23T23:00', '2026-11-24T23:00'],
  ['nächste Woche Dienstag', '2026-11-23T23:00', '2026-11-24T23:00'],
  ['nächste Woche', '2026-11-22T23:00', '2026-11-29T23:00'],
  ['nächste nächste Woche', '2026-11-29T23:00', '2026-12-06T23:00'],
  ['in KW 50', '2026-12-06T23:00', '2026-12-13T23:00'],
  ['KW 1', '2027-01-03T23:00', '2027-01-10T23:00'],
  ['KW 53', '2026-12-27T23:00', '2027-01-03T23:00'],
  ['Mo-Mi', '2026-11-22T23:00', '2026-11-25T23:00'],
  ['von Montag bis Mittwoch', '2026-11-22T23:00', '2026-11-25T23:00'],
  ['bis Freitag', undefined, '2026-11-20T23:00'],
  ['bis einschließlich Montag', undefined, '2026-11-23T23:00'],
  ['am 3.12.', '2026-12-02T23:00', '2026-12-03T23:00'],
  ['am 3.12', '2026-12-02T23:00', '2026-12-03T23:00'],
  ['am 3. Dezember', '2026-12-02T23:00', '2026-12-03T23:00'],
  ['am 24.', '2026-11-23T23:00', '2026-11-24T23:00'],
  ['bis zum 5.', undefined, '2026-12-05T23:00'],
  ['bis 27', undefined, '2026-11-27T23:00'],
  ['vom 23. bis 25.', '2026-11-22T23:00', '2026-11-25T23:00'],
  ['vom 1. bis 5. Dezember', '2026-11-30T23:00', '2026-12-05T23:00'],
  ['7.-11.12.', '2026-12-06T23:00', '2026-12-11T23:00'],
  ['ab 14 Uhr', '2026-11-20T13:00', '2026-11-20T23:00'],
  ['bis halb vier', undefined, '2026-11-20T14:30'],
  ['bis viertel nach drei', undefined, '2026-11-20T14:15'],
  ['bis viertel vor vier', undefined, '2026-11-20T14:45'],
  ['bis 14.30 Uhr', undefined, '2026-11-20T13:30'],
  ['bis 20.11 Uhr', undefined, '2026-11-20T19:11'],
  ['bis 3 Uhr nachmittags', undefined, '2026-11-20T14:00'],
  ['heute Nachmittag', '2026-11-20T11:00', '2026-11-20T23:00'],
  ['Montag Nachmittag', '2026-11-23T11:00', '2026-11-23T23:00'],
  ['zwei Tage', undefined, '2026-11-21T23:00'],
  ['für zwei Stunden', undefined, '2026-11-20T11:00'],
  ['in zwei Wochen', '2026-12-03T23:00', '2026-12-04T23:00'],
  ['den Rest der Woche', undefined, '2026-11-22T23:00'],
  ['bis Ende der Woche', undefined, '2026-11-22T23:00'],
  ['zwischen 14 und 16 Uhr', '2026-11-20T13:00', '2026-11-20T15:00'],
];

describe('spans of time in German', () => {
  for (const [text, from, until] of READ_IN_GERMAN)
    it(`“${text}” in Berlin`, () => assert.deepEqual(read(text, NOW, 'Europe/Berlin', GERMAN), [from, until]));

  for (const text of [
    'montags',
    'jeden Montag',
    'bis gestern',
    'am 31.2.',
    'KW 54',
    'KW 0',
    'bis 20.11',
    'bis 25:00',
    'bis auf weiteres',
    'nachmittags',
    'morgen oder Freitag',
  ])
    it(`“${text}” is not understood or over: no span`, () => assert.equal(read(text, NOW, 'Europe/Berlin', GERMAN), undefined));

  it('When a dot follows a number within a sentence, then it is a day of the month, not an hour', () => {
    const untilOf = (text: string) => {
      const found = timeReader(wordsOf(text), GERMAN)(0).find(({ end }) => end === 2)?.said;
      return found?.kind === 'span' ? found.until : undefined;
    };
    assert.deepEqual(untilOf('bis 5. krank'), { day: { kind: 'day-of-month', day: 5 } });
    assert.deepEqual(untilOf('bis 5 krank'), { hour: { hour: 5, minute: 0, half: true } });
  });
});
