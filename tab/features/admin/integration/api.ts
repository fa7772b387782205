import type { ConnectionReport } from '../../../../server/routes/schemas/connection.ts';
import type { WarningsView } from '../../../../server/routes/schemas/credential.ts';
import type { Integration } from '../../../../server/routes/schemas/integration.ts';
import type { Reasons } from '../../../../server/routes/schemas/reasons.ts';
import { type Http, LONG_TIMEOUT_MS } from '../../../shared/lib/http.ts';

export const fetchIntegration = (http: Http) => http.get<Integration>('/api/integration');
export const fetchReasons = (http: Http) => http.get<Reasons>('/api/reasons');
export const collectNow = (http: Http) => http.send<Integration>('POST', '/api/collect', undefined, LONG_TIMEOUT_MS);
/** Each of them is asked for by id, and removed only if Entra does not have them. */
export const confirmRemoval = (http: Http, people: number) =>
  http.send<Integration>('POST', '/api/integration/removal', { people }, LONG_TIMEOUT_MS);
export const checkConnection = (http: Http) => http.send<ConnectionReport>('POST', '/api/integration/check', undefined, LONG_TIMEOUT_MS);
/** The bot trusts the administrator who asks, for a while. */
export const confirmAdministrator = (http: Http) => http.send<WarningsView>('POST', '/api/integration/warnings');
export const stopAllWarnings = (http: Http) => http.send<WarningsView>('DELETE', '/api/integration/warnings');
