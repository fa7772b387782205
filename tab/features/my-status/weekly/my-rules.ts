import { useServerQuery } from '../../../shared/hooks/use-server-query.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { fetchRules } from './api.ts';

/** The key under which my weekly rules are cached. */
export const MY_RULES = ['weekly-rules'];

export const useMyRules = (http: Http) => useServerQuery(MY_RULES, () => fetchRules(http));
