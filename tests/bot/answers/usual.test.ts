import assert from 'node:assert/strict';
import { addDays, fullHours, hourOf } from '../../../server/presence/calendar.ts';
import { openWorld, type World } from '../dialogues/world.ts';

const ZONE = 'Europe/Berlin';

/** On each of the last eight Mondays, 32 people were in Berlin; on the Tuesdays from 10 to 38. */
describe('how full a weekday usually is', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
    const weeks = Array.from({ length: 8 }, (_, week) => week);
    await world.store.saveDayNumbers(
      weeks.flatMap((week) => [
        numbersOf(addDays('2026-11-16', -7 * week), 32),
        numbersOf(addDays('2026-11-17', -7 * week), 10 + 4 * week),
      ]),
    );
  });
  after(() => world.close());

  const ask = async (said: string, locale: string) => (await world.say('max', said, { locale })).text.replaceAll('**', '');

  it('When the days differ, then the middle range is beside the usual number', async () => {
    assert.match(
      await ask('how full is Berlin usually on Tuesdays?', 'en'),
      /^- Berlin: usually 20–24 people on a Tuesday, mostly \d+–\d+ \(from 8 such days\)\.$/m,
    );
  });

  const alike = [
    ['en', 'how full is Berlin usually on Mondays?', /^- Berlin: usually 30–34 people on a Monday \(from 8 such days\)\.$/m],
    [
      'de',
      'wie voll ist Berlin montags üblicherweise?',
      /^- Berlin: üblicherweise 30–34 Personen an einem Montag \(aus 8 solchen Tagen\)\.$/m,
    ],
    ['fr', 'Berlin est plein d’habitude le lundi ?', /^- Berlin\s: d’habitude 30–34 personnes \(lundi\) \(sur 8 jours comparables\)\.$/m],
    [
      'es',
      '¿cómo de llena está Berlin normalmente los lunes?',
      /^- Berlin: normalmente 30–34 personas \(lunes\) \(según 8 días como ese\)\.$/m,
    ],
  ] as const;
  for (const [locale, said, expected] of alike)
    it(`When the days are alike, then the same numbers are not said twice (${locale})`, async () => {
      assert.match(await ask(said, locale), expected);
    });
});

function numbersOf(day: string, people: number) {
  const hours = [...fullHours(day, ZONE)];
  const present = hours.map((hour) => (hourOf(hour, ZONE) >= 9 && hourOf(hour, ZONE) <= 16 ? people : 0));
  return { officeId: 'berlin', day, hours, people, present, floors: [] };
}
