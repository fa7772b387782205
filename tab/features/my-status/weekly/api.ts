import type { WeeklyRuleInput, WeeklyRulesView } from '../../../../server/routes/schemas/weekly-rules.ts';
import type { Form } from '../../../shared/lib/form.ts';
import { type Http, withQuery } from '../../../shared/lib/http.ts';

const PATH = '/api/me/weekly-rules';
const RULES: Form<WeeklyRulesView> = { rules: [{ weekday: 0, status: '' }] };

export const fetchRules = (http: Http) => http.get<WeeklyRulesView>(PATH, RULES);

export const setRule = (http: Http, input: WeeklyRuleInput) => http.send<WeeklyRulesView>('PUT', PATH, RULES, input);

export const endRule = (http: Http, weekday: number) => http.send<WeeklyRulesView>('DELETE', withQuery(PATH, { weekday }), RULES);

export const undoRules = (http: Http) => http.send<WeeklyRulesView>('POST', `${PATH}/undo`, RULES);
