import type { WeeklyRuleInput, WeeklyRulesView } from '../../../../server/routes/schemas/weekly-rules.ts';
import type { Form } from '../../../shared/lib/form.ts';
import { type Http, withQuery } from '../../../shared/lib/http.ts';

const PATH = '/api/me/weekly-rules';
const RULES: Form<WeeklyRulesView> = { rules: [{ weekday: 0, status: '' }] };

export const fetchRules = (http: Http) => http.get<WeeklyRulesView>(PATH, RULES);

export const setRule = (http: Http, input: WeeklyRuleInput) => http.send<WeeklyRulesView>('PUT', PATH, RULES, input);

export const endRule = (http: Http, weekday: number) => http.send<WeeklyRulesView>('DELETE', withQuery(PATH, { weekday }), RULES);

/** Undoes a change of my rules. Refused if I have changed them again since. @param after the rules after that change */
export const undoRules = (http: Http, after: Pick<WeeklyRulesView, 'undoableUntil'>) =>
  http.send<WeeklyRulesView>('POST', withQuery(`${PATH}/undo`, { undoableUntil: after.undoableUntil }), RULES);
