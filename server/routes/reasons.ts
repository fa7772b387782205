import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { COUNT_REASONS, PRESENCE_REASONS, SIGN_IN_REASONS } from '../presence/reasons.ts';
import type { RouteDeps } from './deps.ts';
import { replies } from './replies.ts';
import { ReasonsSchema } from './schemas/reasons.ts';

const lines = (table: Readonly<Record<string, string>>) => Object.entries(table).map(([code, text]) => ({ code, text }));

/** `/api/reasons`: what each code of a decision means, so that nobody has to write the sentences again. */
export const reasonRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app) => {
  const schema = { tags: ['Presence'], summary: 'Codes of decisions as sentences', response: replies(ReasonsSchema) };
  app.get('/api/reasons', { schema, config: { access: 'either' } }, async () => ({
    signIns: lines({ ...SIGN_IN_REASONS, ...COUNT_REASONS }),
    presence: lines(PRESENCE_REASONS),
  }));
};
