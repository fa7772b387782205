import assert from 'node:assert/strict';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import { message } from '../../../server/texts/message.ts';
import { openWorld, type World } from '../dialogues/world.ts';
import { TEN } from '../fixture.ts';

describe('as of when an answer about the past is', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  const readUntil = (asOf: number) => {
    world.stale.is = { asOf, why: message('failure.NETWORK') };
  };
  const OF_YESTERDAY = ['was Zoë in yesterday', 'who was in yesterday', 'where was I yesterday', 'how full was Berlin yesterday'];

  for (const asked of OF_YESTERDAY)
    it(`When the log was not read to the end of yesterday, then “${asked}” says so`, async () => {
      readUntil(TEN - DAY + 7 * HOUR);
      assert.match((await world.say('max', asked)).text, /_As of Thursday 19 November, 17:00: nothing that happened later is in this\./);
    });

  for (const asked of OF_YESTERDAY)
    it(`When the log was read to 8:00 of today, then “${asked}” does not say as of when it is`, async () => {
      readUntil(TEN - 2 * HOUR);
      assert.doesNotMatch((await world.say('max', asked)).text, /As of/);
    });

  it('When the log was read to 8:00, then only an answer about a later hour of today says so', async () => {
    readUntil(TEN - 2 * HOUR);
    assert.match((await world.say('max', 'was Zoë in at 9')).text, /_As of 08:00:/);
    assert.doesNotMatch((await world.say('max', 'was Zoë in at 7 am')).text, /As of/);
  });
});
