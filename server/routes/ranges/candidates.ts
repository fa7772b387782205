import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { dismissCandidate, findCandidates, restoreCandidate } from '../../actions/candidates/candidates.ts';
import { CANDIDATE_WINDOW, MANY_PEOPLE } from '../../presence/discovery/candidate.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { CandidateBody, type CandidateList, CandidateListSchema } from '../schemas/candidates.ts';
import { candidateView } from './candidate-view.ts';

/** `/api/candidates`: addresses of many people that no range holds. For administrators. */
export const candidateRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, store } = deps;
  const tags = ['Places'];
  const config = { access: 'administrator' as const };
  const response = replies(CandidateListSchema);

  async function view(): Promise<CandidateList> {
    const [{ open, dismissed }, countedDay] = await Promise.all([findCandidates(deps), store.lastCandidateDay()]);
    const world = board.world();
    return {
      discovering: world.settings.unmatched === 'discover',
      ...(countedDay === undefined ? {} : { countedDay }),
      many: MANY_PEOPLE,
      window: CANDIDATE_WINDOW,
      candidates: open.map((candidate) => candidateView(candidate, world)),
      dismissed: dismissed.map((candidate) => candidateView(candidate, world)),
    };
  }

  app.get('/api/candidates', { schema: { tags, summary: 'Addresses of many people that no range holds', response }, config }, view);

  const dismiss = { tags, summary: '“Not an office”: do not list it any more', body: CandidateBody, response };
  app.post('/api/candidates/dismiss', { schema: dismiss, config }, async ({ body, viewer }) => {
    await dismissCandidate(deps, viewer, body.id);
    return view();
  });

  const restore = { tags, summary: 'List again what was dismissed', body: CandidateBody, response };
  app.post('/api/candidates/restore', { schema: restore, config }, async ({ body, viewer }) => {
    await restoreCandidate(deps, viewer, body.id);
    return view();
  });
};
