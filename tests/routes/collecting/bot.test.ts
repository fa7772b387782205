import assert from 'node:assert/strict';
import { en } from '../../../server/texts/en/index.ts';
import { message } from '../../../server/texts/message.ts';
import { ADMIN, type Harness, startHarness } from '../harness.ts';

describe('the bot on the integration page', () => {
  let on: Harness;
  afterEach(() => on.close());
  const bot = async () => (await on.call(ADMIN, 'GET', '/api/integration')).body.bot;

  it('When a message of Teams reaches it, then the page shows it from then on', async () => {
    on = await startHarness();
    assert.deepEqual(await bot(), { seen: false });
    await on.store.saveMessageSeen(on.clock.now());
    assert.deepEqual(await bot(), { seen: true });
  });

  it('When there is none, then the page says why and what to do, in the language of the reader', async () => {
    on = await startHarness({ botOff: { message: message('bot-off.no-credential'), remedy: message('bot-off.no-credential.remedy') } });
    assert.deepEqual(await bot(), {
      seen: false,
      off: { message: en['bot-off.no-credential'], remedy: en['bot-off.no-credential.remedy'] },
    });
  });
});
