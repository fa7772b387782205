import assert from 'node:assert/strict';
import { createChannelTokens } from '../../../bot/channel/channel-token.ts';
import { isAppError } from '../../../server/errors.ts';
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

  it('When they cannot be fetched, then only what cannot be a token is refused', async () => {
    const verify = createChannelTokens({
      metadataUrl: 'http://127.0.0.1:9/',
      issuer: 'https://api.botframework.com',
      appId: APP_ID,
      clock: Date,
    });
    const check = (token: string) => verify(`Bearer ${token}`, { serviceUrl: channel.address, channelId: 'msteams' });
    for (const none of ['nonsense', 'a.b.c', `${btoa('{"alg":"none"}')}.e30.`])
      await assert.rejects(check(none), (error) => isAppError(error, 'TOKEN_INVALID'), none);
    const [, token = ''] = (await channel.token()).split(' ');
    await assert.rejects(check(token), (error) => isAppError(error, 'IDENTITY_UNAVAILABLE'));
  });
});
