import type { Integration } from '../../../server/routes/schemas/integration.ts';
import { type Options, useServerQuery } from '../../shared/hooks/use-server-query.ts';
import type { Http } from '../../shared/lib/http.ts';
import { fetchIntegration } from './integration/api.ts';
import { fetchDepartments } from './people/api.ts';
import { fetchRanges } from './ranges/api.ts';
import { fetchSettings } from './settings/api.ts';

// Data that several pages of the administration show, fetched and cached once.
export const useRanges = (http: Http, options?: Options) => useServerQuery(['ranges'], (signal) => fetchRanges(http, signal), options);
export const useSettings = (http: Http, options?: Options) =>
  useServerQuery(['settings'], (signal) => fetchSettings(http, signal), options);
export const useIntegration = (http: Http, options?: Options<Integration>) =>
  useServerQuery(['integration'], () => fetchIntegration(http), options);
export const useDepartments = (http: Http) => useServerQuery(['departments'], (signal) => fetchDepartments(http, signal));
