import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { textsFor } from '../../plugins/language.ts';
import { plainOf } from '../../presence/markdown.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { AnswerSchema, AskBody } from '../schemas/ask.ts';

/** `POST /api/ask`: the bot's answer as plain text. */
export const askRoute: FastifyPluginAsyncTypebox<RouteDeps> = async (app, { answer }) => {
  const schema = { tags: ['Presence'], summary: 'Ask the bot a question', body: AskBody, response: replies(AnswerSchema) };
  app.post('/api/ask', { schema }, async (request) => {
    const { text } = await answer({ personId: request.viewer.id, locale: textsFor(request).language }, request.body.text);
    return { text: plainOf(text) };
  });
};
