import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { endWeeklyRules, readWeeklyRules, setWeeklyRule, undoWeeklyRules } from '../../actions/weekly-rules/weekly-rules.ts';
import type { RouteDeps } from '../deps.ts';
import { plannedIn } from '../people/override-input.ts';
import { instantOf, replies } from '../replies.ts';
import {
  EndWeeklyRulesQuery,
  UndoWeeklyRulesQuery,
  WeeklyRuleBody,
  WeeklyRulesSchema,
  type WeeklyRulesView,
} from '../schemas/weekly-rules.ts';
import { weeklyRulesView } from './weekly-rules-view.ts';

/** `/api/me/weekly-rules`: where the caller usually is on each weekday. Plans, never presence. */
export const weeklyRuleRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const tags = ['Me'];
  const response = replies(WeeklyRulesSchema);

  app.get(
    '/api/me/weekly-rules',
    { schema: { tags, summary: 'List my weekly rules: where I usually am on each weekday', response } },
    ({ viewer }) => view(viewer.id),
  );

  const put = {
    tags,
    summary: 'Set weekly rules for some weekdays, replacing those they have',
    description:
      'A plan: others see it as one, where they may see my plans at all. A day of leave, and what I say about a day, go before it.',
    body: WeeklyRuleBody,
    response,
  };
  app.put('/api/me/weekly-rules', { schema: put }, async ({ viewer, body }) => {
    const { weekdays, ...place } = body;
    await setWeeklyRule(deps, viewer.id, { weekdays, statement: plannedIn(place) });
    return view(viewer.id);
  });

  const end = { tags, summary: 'Delete the weekly rule of a weekday, or all', querystring: EndWeeklyRulesQuery, response };
  app.delete('/api/me/weekly-rules', { schema: end }, async ({ viewer, query: { weekday } }) => {
    await endWeeklyRules(deps, viewer.id, weekday === undefined ? {} : { weekdays: [Number(weekday)] });
    return view(viewer.id);
  });

  const undo = { tags, summary: 'Undo my last change of weekly rules, within 24 hours', querystring: UndoWeeklyRulesQuery, response };
  app.post('/api/me/weekly-rules/undo', { schema: undo }, async ({ viewer, query: { undoableUntil } }) => {
    await undoWeeklyRules(deps, viewer.id, undoableUntil === undefined ? {} : { until: instantOf(undoableUntil, '?undoableUntil') });
    return view(viewer.id);
  });

  async function view(personId: string): Promise<WeeklyRulesView> {
    return weeklyRulesView(await readWeeklyRules(deps, personId), deps.board.world(), deps.clock.now());
  }
};
