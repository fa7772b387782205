import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { dismissCandidate, findCandidates, restoreCandidate } from '../../actions/candidates/candidates.ts';
import { textsFor } from '../../plugins/language.ts';
import { CANDIDATE_WINDOW, MANY_PEOPLE } from '../../presence/discovery/candidate.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { CandidateBody, type CandidateList, CandidateListSchema } from '../schemas/candidates.ts';
import { candidateView } from './candidate-view.ts';

/** `/api/candidates`: addresses that many people use and no range holds. For administrators. */
export const candidateRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, store } = deps;
  const tags = ['Places'];
  const config = { access: 'administrator' as const };
  const response = replies(CandidateListSchema);

  async function view(request: FastifyRequest): Promise<CandidateList> {
    const [{ open, dismissed }, countedDay] = await Promise.all([findCandidates(deps, request.viewer), store.lastCandidateDay()]);
    const world = board.world();
    const texts = textsFor(request);
    return {
      discovering: world.settings.unmatched === 'discover',
      ...(countedDay === undefined ? {} : { countedDay }),
      many: MANY_PEOPLE,
      window: CANDIDATE_WINDOW,
      candidates: open.map((candidate) => candidateView(candidate, world, texts)),
      dismissed: dismissed.map((candidate) => candidateView(candidate, world, texts)),
    };
  }

  app.get(
    '/api/candidates',
    { schema: { tags, summary: 'List candidates: addresses of many people that no range holds', response }, config },
    view,
  );

  const dismiss = { tags, summary: 'Dismiss a candidate (“Not an office”)', body: CandidateBody, response };
  app.post('/api/candidates/dismiss', { schema: dismiss, config }, async (request) => {
    await dismissCandidate(deps, request.viewer, request.body.id);
    return view(request);
  });

  const restore = { tags, summary: 'Restore a dismissed candidate', body: CandidateBody, response };
  app.post('/api/candidates/restore', { schema: restore, config }, async (request) => {
    await restoreCandidate(deps, request.viewer, request.body.id);
    return view(request);
  });
};
