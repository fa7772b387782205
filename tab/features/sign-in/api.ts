import type { Client } from '../../../server/routes/schemas/client.ts';
import type { Http } from '../../shared/lib/http.ts';

export interface DemoPerson {
  upn: string;
  name: string;
  department?: string;
  office?: string;
  administrator: boolean;
}

export const fetchClient = (http: Http) => http.get<Client>('/api/client');
export const fetchDemoPeople = async (http: Http) => (await http.get<{ people: DemoPerson[] }>('/demo/people')).people;
export const fetchDemoToken = (http: Http, upn: string) =>
  http.send<{ token: string; expiresAt: string | number }>('POST', '/demo/token', { upn });
