import assert from 'node:assert/strict';
import { createChannelTokens } from '../../../bot/channel/channel-token.ts';
import { APP_ID, type Channel, openChannel } from './channel.ts';

describe('the keys that sign messages of the channel', () => {
  let channel: Channel;
  beforeEach(async () => {
    channel = await openChannel();
  });
  afterEach(() => channel.close());

  it('When the clock was ahead and is set back, then the keys are fetched again at once', async () => {
    let now = Date.now() + 3 * 3_600_000;
    const verify = createChannelTokens({
      metadataUrl: channel.metadataUrl,
      issuer: 'https://api.botframework.com',
      appId: APP_ID,
      clock: { now: () => now },
    });
    const check = async () => verify(await channel.token(), { serviceUrl: channel.address, channelId: 'msteams' });
    await check();
    await check();
    assert.equal(channel.keysAsked(), 1);
    now = Date.now();
    await check();
    await check();
    assert.equal(channel.keysAsked(), 2);
  });
});
