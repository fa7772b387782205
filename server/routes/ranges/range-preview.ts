import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { previewRangeChange } from '../../actions/ranges/preview-change.ts';
import { textsFor } from '../../plugins/language.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { RangePreviewBody, RangePreviewSchema } from '../schemas/range-preview.ts';
import { previewView } from './range-preview-view.ts';

const DAYS = 30;

/** `POST /api/ranges/preview`: the effect of a change of a range. For administrators. Each preview is audited, since it may name people. */
export const rangePreviewRoute: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const schema = {
    tags: ['Places'],
    summary: 'Preview the effect of a change on stored days and on people present now; saves only an audit entry',
    body: RangePreviewBody,
    response: replies(RangePreviewSchema),
  };
  app.post('/api/ranges/preview', { schema, config: { access: 'administrator' } }, async (request) => {
    const { body, viewer } = request;
    const preview = await previewRangeChange(deps, viewer, { change: body.change, days: body.days ?? DAYS });
    return previewView(preview, textsFor(request));
  });
};
