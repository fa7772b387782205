import fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import type { BotOptions } from '../../../bot/channel/adapter.ts';
import { type Bot, createBot } from '../../../bot/channel/route.ts';
import { type Fixture, openFixture } from '../fixture.ts';
import { APP_ID, type Channel, openChannel, TENANT } from './channel.ts';

/** The bot behind its route, with a simulated channel. */
export interface OpenBot {
  fixture: Fixture;
  channel: Channel;
  app: FastifyInstance;
  bot: Bot;
  /** Delivers a signed message of the channel. */
  receive(payload: object, claims?: Record<string, unknown>): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

export async function openBot(people: Parameters<typeof openFixture>[0], more: Partial<BotOptions> = {}): Promise<OpenBot> {
  const fixture = await openFixture(people);
  const channel = await openChannel();
  const app = fastify();
  const options = {
    appId: APP_ID,
    tenantId: TENANT,
    openIdMetadataUrl: channel.metadataUrl,
    replyToken: async () => 'reply-token',
    ...more,
  };
  const bot = createBot(fixture, options);
  await app.register(bot.route);
  return {
    fixture,
    channel,
    app,
    bot,
    async receive(payload, claims) {
      const headers = { authorization: await channel.token(claims) };
      return app.inject({ method: 'POST', url: '/api/messages', payload, headers });
    },
    async close() {
      await app.close();
      await channel.close();
      await fixture.close();
    },
  };
}
