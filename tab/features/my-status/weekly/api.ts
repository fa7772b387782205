import type { WeeklyRuleInput, WeeklyRulesView } from '../../../../server/routes/schemas/weekly-rules.ts';
import { type Http, withQuery } from '../../../shared/lib/http.ts';

const PATH = '/api/me/weekly-rules';

export const fetchRules = (http: Http) => http.get<WeeklyRulesView>(PATH);

export const setRule = (http: Http, input: WeeklyRuleInput) => http.send<WeeklyRulesView>('PUT', PATH, input);

export const endRule = (http: Http, weekday: number) => http.send<WeeklyRulesView>('DELETE', withQuery(PATH, { weekday }));

export const undoRules = (http: Http) => http.send<WeeklyRulesView>('POST', `${PATH}/undo`);
