import type { Client } from '../../../../server/routes/schemas/client.ts';
import { useOffices } from '../../../shared/hooks/use-offices.ts';
import { type Options, together, useServerQuery } from '../../../shared/hooks/use-server-query.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { useIntegration, useRanges, useSettings } from '../use-queries.ts';

/** The state of the setup, as input of the view-model. */
export function useSetUp(http: Http, options?: Options) {
  return together({
    client: useServerQuery(['client'], () => http.get<Client>('/api/client', { demo: false }), options),
    integration: useIntegration(http, options),
    offices: useOffices(http, options),
    ranges: useRanges(http, options),
    settings: useSettings(http, options),
  });
}
