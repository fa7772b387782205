import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { textsFor } from '../plugins/language.ts';
import { worksCouncilSentences } from '../presence/works-council.ts';
import type { RouteDeps } from './deps.ts';
import { replies } from './replies.ts';
import { WorksCouncilSchema } from './schemas/works-council.ts';

/** `GET /api/works-council`: whether works-council mode is on, and what it means, for everybody. */
export const worksCouncilRoute: FastifyPluginAsyncTypebox<RouteDeps> = async (app, { board }) => {
  const schema = {
    tags: ['Presence'],
    summary: 'Get whether works-council mode is on, and what it sets',
    response: replies(WorksCouncilSchema),
  };
  app.get('/api/works-council', { schema }, async (request) => {
    await board.refresh();
    const { settings } = board.world();
    const texts = textsFor(request);
    return {
      on: settings.worksCouncilMode,
      title: texts.text(settings.worksCouncilMode ? 'works-council.on' : 'works-council.off'),
      more: texts.text('works-council.more'),
      sets: worksCouncilSentences(settings).map(({ setting, text }) => ({
        setting,
        title: texts.text(`setting.${setting}`),
        text: texts.say(text),
      })),
    };
  });
};
