import type { Http } from '../../shared/lib/http.ts';

export interface DemoPerson {
  upn: string;
  name: string;
  department?: string;
  office?: string;
  administrator: boolean;
}

export const fetchDemoPeople = async (http: Http) =>
  (await http.get<{ people: DemoPerson[] }>('/demo/people', { people: [{ upn: '', name: '', administrator: false }] })).people;
export const fetchDemoToken = (http: Http, upn: string) =>
  http.send<{ token: string; expiresAt: string | number }>('POST', '/demo/token', { token: '' }, { upn });
