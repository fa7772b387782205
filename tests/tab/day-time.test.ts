import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addMonths, firstWeekday, weeksOf, within } from '../../tab/shared/components/day-time/month.ts';
import { switchLanguage } from '../../tab/shared/lib/texts.ts';
import { dayFault, dayText, isDay, stepTime, timeFault, typedDay, typedTime } from '../../tab/shared/lib/typed.ts';

describe('tab: a field for a day', () => {
  afterEach(() => switchLanguage(['en']));

  for (const [language, shown] of [
    ['en', '05/12/2026'],
    ['de', '05.12.2026'],
    ['fr', '05/12/2026'],
    ['es', '05/12/2026'],
  ] as const)
    it(`When the reader’s language is ${language}, then a day is shown as ${shown}, and read again from that`, async () => {
      await switchLanguage([language]);
      assert.equal(dayText('2026-12-05'), shown);
      assert.equal(typedDay(shown, 2020), '2026-12-05');
    });

  for (const [typed, day] of [
    ['2026-12-05', '2026-12-05'],
    ['5.12.2026', '2026-12-05'],
    ['5 12 26', '2026-12-05'],
    ['05122026', '2026-12-05'],
    ['5/12', '2025-12-05'],
    ['29.2.2024', '2024-02-29'],
    ['29.2.2025', undefined],
    ['5', undefined],
    ['tomorrow', undefined],
    ['5.13.2026', undefined],
    ['', undefined],
  ] as const)
    it(`When “${typed}” is typed, then it is ${day ?? 'no day'}`, () => assert.equal(typedDay(typed, 2025), day));
});

describe('tab: a field for a time', () => {
  for (const [typed, time] of [
    ['9', '09:00'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['14h30', '14:30'],
    ['9 h', '09:00'],
    ['9 pm', '21:00'],
    ['12am', '00:00'],
    ['24:00', undefined],
    ['9:61', undefined],
    ['13 pm', undefined],
    ['noon', undefined],
  ] as const)
    it(`When “${typed}” is typed, then it is ${time ?? 'no time'}`, () => assert.equal(typedTime(typed), time));

  it('When the arrow keys step, then times are quarters of an hour, around midnight too', () => {
    assert.deepEqual(
      [stepTime('09:00', 15), stepTime('09:05', 15), stepTime('09:05', -15), stepTime('23:50', 15), stepTime('00:00', -15)],
      ['09:15', '09:15', '09:00', '00:00', '23:45'],
    );
  });
});

describe('tab: a text in a field that is not a day or time', () => {
  afterEach(() => switchLanguage(['en']));

  for (const [language, day, time] of [
    ['en', '“32/13/2026” is not a date. Write it like 31/12/2026.', '“25:99” is not a time. Write it like 14:30.'],
    ['de', '„32/13/2026“ ist kein Datum. Schreiben Sie es so: 31.12.2026.', '„25:99“ ist keine Uhrzeit. Schreiben Sie sie so: 14:30.'],
    [
      'fr',
      '«\u202f32/13/2026\u202f» n’est pas une date. Écrivez-la ainsi\u202f: 31/12/2026.',
      '«\u202f25:99\u202f» n’est pas une heure. Écrivez-la ainsi\u202f: 14:30.',
    ],
    ['es', '«32/13/2026» no es una fecha. Escríbala así: 31/12/2026.', '«25:99» no es una hora. Escríbala así: 14:30.'],
  ] as const)
    it(`When the reader’s language is ${language}, then a sentence says so, with an example`, async () => {
      await switchLanguage([language]);
      assert.deepEqual([dayFault('32/13/2026'), timeFault('25:99')], [day, time]);
    });

  it('When the value is a day, a time or empty, then it has no fault', () => {
    assert.deepEqual(['', '2026-12-05', '2024-02-29'].map(dayFault), [undefined, undefined, undefined]);
    assert.deepEqual(['', '00:00', '23:59'].map(timeFault), [undefined, undefined, undefined]);
  });

  it('When a text only looks like a day or a time, then it is none, and the field shows it as it was typed', () => {
    for (const text of ['2026-13-45', '2026-02-30', '31/02/2026', 'abc', '5', ' ']) {
      assert.ok(!isDay(text) && dayFault(text), text);
      assert.equal(dayText(text), text);
    }
    for (const text of ['25:00', '26:00', '9:30', 'abc', '14:60', ' ']) assert.ok(timeFault(text), text);
  });

  it('When a form has such a field, then its own code refuses the text, and so does the field of the shown day', () => {
    const root = join(import.meta.dirname, '../../tab');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.tsx?$/.test(name) && !name.startsWith('dist'),
    );
    const text = new Map(files.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
    const forms = files.filter((name) => /<(Date|Time)Field\b/.test(text.get(name) ?? ''));
    assert.ok(forms.length >= 7, forms.join());
    const lenient = forms.filter((form) => {
      const [day, time] = ['Date', 'Time'].map((kind) => text.get(form)?.includes(`<${kind}Field`));
      const beside = files.filter((name) => dirname(name) === dirname(form)).map((name) => text.get(name) ?? '');
      const asks = (check: RegExp) => beside.some((code) => check.test(code));
      return (day && !asks(/\bdayFault\(|isDay\(|: dayFault\b/)) || (time && !asks(/\btimeFault\(|: timeFault\b/));
    });
    assert.deepEqual(lenient, []);
  });
});

describe('tab: a calendar', () => {
  it('When weeks begin on Monday or on Sunday, then each is whole, and the month is in it', () => {
    const [monday, sunday] = [weeksOf('2026-11-15', 1), weeksOf('2026-11-15', 7)];
    assert.deepEqual([monday[0]?.[0], monday.at(-1)?.at(-1), monday.length], ['2026-10-26', '2026-12-06', 6]);
    assert.deepEqual([sunday[0]?.[0], sunday.at(-1)?.at(-1), sunday.length], ['2026-11-01', '2026-12-05', 5]);
    assert.ok([...monday, ...sunday].every((week) => week.length === 7));
  });

  it('When a month is shorter, then the same day a month later is its last', () => {
    assert.deepEqual(
      [addMonths('2026-01-31', 1), addMonths('2026-01-15', -1), addMonths('2024-01-31', 1)],
      ['2026-02-28', '2025-12-15', '2024-02-29'],
    );
  });

  it('When a day is out of the limits, then the nearest within is meant', () => {
    const limits = { min: '2026-11-10', max: '2026-11-20' };
    assert.deepEqual(
      [within('2026-11-01', limits), within('2026-11-15', limits), within('2026-12-01', limits)],
      ['2026-11-10', '2026-11-15', '2026-11-20'],
    );
  });

  it('When the locale is not known to begin weeks elsewhere, then they begin on Monday', () => {
    assert.deepEqual(['en-GB', 'de', 'fr', 'es'].map(firstWeekday), [1, 1, 1, 1]);
  });
});
