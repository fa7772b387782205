import type { Client } from '../../../server/routes/schemas/client.ts';
import { createHttp, type Http } from '../../shared/lib/http.ts';

/** An HTTP client without a token. */
export const anonymous = () => createHttp({ token: async () => undefined });

export const fetchClient = (http: Http) => http.get<Client>('/api/client', { clientId: '', demo: false });
