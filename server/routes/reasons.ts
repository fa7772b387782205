import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { textsFor } from '../plugins/language.ts';
import { COUNT_REASONS, PRESENCE_REASONS, SIGN_IN_REASONS } from '../presence/reasons.ts';
import type { RouteDeps } from './deps.ts';
import { replies } from './replies.ts';
import { ReasonsSchema } from './schemas/reasons.ts';

/** `/api/reasons`: the meaning of each reason code, for clients that show lists. */
export const reasonRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app) => {
  const schema = { tags: ['Presence'], summary: 'Get the sentences of reason codes', response: replies(ReasonsSchema) };
  app.get('/api/reasons', { schema, config: { access: 'either', services: true } }, async (request) => {
    const { text } = textsFor(request);
    return {
      signIns: [
        ...SIGN_IN_REASONS.map((code) => ({ code, text: text(`reason.sign-in.${code}`) })),
        ...COUNT_REASONS.map((code) => ({ code, text: text(`reason.count.${code}`) })),
      ],
      presence: PRESENCE_REASONS.map((code) => ({ code, text: text(`reason.presence.${code}`) })),
    };
  });
};
