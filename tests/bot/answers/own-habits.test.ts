import assert from 'node:assert/strict';
import { type Fixture, openFixture, TEN } from '../fixture.ts';

const DAY = 24 * 3_600_000;
const HOUR = 3_600_000;

/** On Wednesday Max was in Berlin. On Thursday Max said “remote” at 08:00, and then signed in at the office. */
describe('the days on which the asker is usually in', () => {
  let world: Fixture;
  before(async () => {
    world = await openFixture([
      { id: 'max', name: 'Max Muster', seen: { rangeId: 'r-b2', at: TEN - 2 * DAY } },
      { id: 'anna', name: 'Anna Berg', seen: { rangeId: 'r-b2', at: TEN - DAY } },
    ]);
    const from = TEN - DAY - 2 * HOUR;
    for (const personId of ['max', 'anna'])
      await world.store.addOverride({
        id: `remote-${personId}`,
        personId,
        statement: { kind: 'remote' },
        setBy: personId,
        setAt: from,
        from,
        end: from + 16 * HOUR,
      });
    await world.board.refresh();
  });
  after(() => world.close());
  const say = async (who: string, text: string) => (await world.say(who, text, { locale: 'en' })).text;

  it('When a statement overrode the sign-ins of a day, then the day does not count, as in the answer about that day', async () => {
    assert.match(await say('anna', 'how many days was I in this week'), /not seen in any office/);
    assert.match(await say('anna', 'when am I usually in'), /not seen in any office/);
    assert.match(await say('anna', 'how often am I in'), /not seen in any office/);
  });

  it('When another day has evidence of an office, then that day counts', async () => {
    assert.match(await say('max', 'when am I usually in'), /in an office on: Wednesday \(1 time\)/);
  });
});
