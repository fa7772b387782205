import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { audited } from '../../actions/audit.ts';
import { AppError } from '../../errors.ts';
import { addDays, dayOf } from '../../presence/calendar.ts';
import { CANDIDATE_WINDOW, MANY_PEOPLE } from '../../presence/discovery/candidate.ts';
import { type CandidateLists, listCandidates } from '../../presence/discovery/candidates.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { CandidateBody, type CandidateList, CandidateListSchema } from '../schemas/candidates.ts';
import { candidateIdOf, candidateView } from './candidate-view.ts';

/** `/api/candidates`: addresses of many people that no range holds. For administrators. */
export const candidateRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, store, clock, inTurn } = deps;
  const tags = ['Places'];
  const config = { access: 'administrator' as const };
  const response = replies(CandidateListSchema);

  async function lists(): Promise<CandidateLists> {
    await board.refresh();
    const world = board.world();
    const now = clock.now();
    const toDay = dayOf(now, world.settings.timeZone);
    const [days, dismissed] = await Promise.all([
      store.candidateDays({ fromDay: addDays(toDay, -CANDIDATE_WINDOW), toDay }),
      store.dismissedCandidates(),
    ]);
    const prefixes = new Set(dismissed.map(({ prefix }) => prefix));
    return listCandidates({ days, dismissed: prefixes, world, ranges: board.rangeIndex(), now });
  }

  async function view(): Promise<CandidateList> {
    const [{ open, dismissed }, countedDay] = await Promise.all([lists(), store.lastCandidateDay()]);
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
  app.post('/api/candidates/dismiss', { schema: dismiss, config }, ({ body, viewer }) =>
    inTurn(async () => {
      const prefixes = prefixesOf(body.id, (await lists()).open);
      const entry = { actor: viewer.id, action: 'candidate.dismiss', subject: body.id, after: { cidrs: prefixes } };
      await store.dismissCandidates(prefixes, clock.now(), audited(deps, entry));
      return view();
    }),
  );

  const restore = { tags, summary: 'List again what was dismissed', body: CandidateBody, response };
  app.post('/api/candidates/restore', { schema: restore, config }, ({ body, viewer }) =>
    inTurn(async () => {
      const prefixes = prefixesOf(body.id, (await lists()).dismissed);
      const entry = { actor: viewer.id, action: 'candidate.restore', subject: body.id, before: { cidrs: prefixes } };
      await store.restoreCandidates(prefixes, audited(deps, entry));
      return view();
    }),
  );
};

/** @throws AppError NOT_FOUND */
function prefixesOf(id: string, list: CandidateLists['open']): string[] {
  const candidate = list.find(({ group }) => candidateIdOf(group) === id);
  if (!candidate) throw new AppError('NOT_FOUND', { detail: 'There is no such candidate any more. Read the list again.' });
  return candidate.prefixes;
}
