import assert from 'node:assert/strict';
import { addDays, fullHours, hourOf } from '../../../server/presence/calendar.ts';
import { openWorld, type World } from '../dialogues/world.ts';

const ZONE = 'Europe/Berlin';

/** On each of the last eight Mondays, 32 people were in Berlin, which has 40 seats. */
describe('whether a group fits on a coming day', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
    const mondays = Array.from({ length: 8 }, (_, week) => addDays('2026-11-16', -7 * week));
    await world.store.saveDayNumbers(
      mondays.map((day) => {
        const hours = [...fullHours(day, ZONE)];
        const present = hours.map((hour) => (hourOf(hour, ZONE) >= 9 && hourOf(hour, ZONE) <= 16 ? 32 : 0));
        return { officeId: 'berlin', day, hours, people: 32, present, floors: [] };
      }),
    );
  });
  after(() => world.close());

  const ask = async (said: string, locale = 'en') => (await world.say('max', said, { locale })).text.replaceAll('**', '');

  it('When it usually fits, then the answer says so beside the seats and the plans', async () => {
    assert.match(
      await ask('is there room for 3 in Berlin on Monday?'),
      /^Berlin: 40 seats in all\. On such a day there is usually room for 3\.\n\nMonday/,
    );
    assert.match(await ask('ist am Montag in Berlin Platz für 3?', 'de'), /An so einem Tag ist üblicherweise Platz für 3\./);
  });

  it('When it usually does not fit, then the answer says that there may be no room', async () => {
    assert.match(await ask('is there room for 30 in Berlin on Monday?'), /there may be no room for 30\./);
    assert.match(await ask('¿hay sitio para 30 en Berlín el lunes?', 'es'), /puede que no haya sitio para 30\./);
  });

  it('When there are not enough such days, then only the seats are named', async () => {
    assert.match(await ask('is there room for 3 in Berlin on Tuesday?'), /^Berlin: 40 seats in all\.\n\nTuesday/);
  });
});
