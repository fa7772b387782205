import type { Me, NotShown, OverrideInput } from '../../../server/routes/schemas/me.ts';
import { type Http, withQuery } from '../../shared/lib/http.ts';

export const fetchMe = (http: Http) => http.get<Me>('/api/me');

export const fetchNotShown = (http: Http, signal?: AbortSignal) => http.get<NotShown>('/api/me/not-shown', signal);

/** Says where I am; answers how I am shown then. */
export async function setOverride(http: Http, input: OverrideInput): Promise<Me> {
  await http.send('PUT', '/api/me/override', input);
  return fetchMe(http);
}

export async function endOverride(http: Http, id: string): Promise<Me> {
  await http.send('DELETE', withQuery('/api/me/override', { id }));
  return fetchMe(http);
}

/** Undoes an end: the same statement counts again, unless something newer was said. */
export async function restoreOverride(http: Http, id: string): Promise<Me> {
  await http.send('POST', `/api/me/override/${encodeURIComponent(id)}/restore`);
  return fetchMe(http);
}

export async function undoClear(http: Http): Promise<Me> {
  await http.send('DELETE', '/api/me/clear');
  return fetchMe(http);
}

export async function clearMe(http: Http): Promise<Me> {
  await http.send('POST', '/api/me/clear');
  return fetchMe(http);
}
