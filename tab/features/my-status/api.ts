import type { Me, OverrideInput } from '../../../server/routes/schemas/me.ts';
import type { Form } from '../../shared/lib/form.ts';
import { type Http, withQuery } from '../../shared/lib/http.ts';

const ME: Form<Me> = {
  now: '',
  name: '',
  timeZone: '',
  administrator: false,
  insights: false,
  worksCouncilMode: false,
  presence: { status: '', reason: { text: '' } },
  overrides: [{ id: '', status: '', from: '', until: '' }],
};

export const fetchMe = (http: Http) => http.get<Me>('/api/me', ME);

/** Makes a statement about me; returns how I am shown after it. */
export async function setOverride(http: Http, input: OverrideInput): Promise<Me> {
  await http.send('PUT', '/api/me/override', ME, input);
  return fetchMe(http);
}

export async function endOverride(http: Http, id: string): Promise<Me> {
  await http.send('DELETE', withQuery('/api/me/override', { id }), ME);
  return fetchMe(http);
}

/** Undoes the end of a statement: it counts again, unless there is a newer one. */
export async function restoreOverride(http: Http, id: string): Promise<Me> {
  await http.send('POST', `/api/me/override/${encodeURIComponent(id)}/restore`, ME);
  return fetchMe(http);
}

/** Undoes a clear. Refused if I have cleared again since. */
export async function undoClear(http: Http, { clearUndoableUntil }: Pick<Me, 'clearUndoableUntil'>): Promise<Me> {
  await http.send('DELETE', withQuery('/api/me/clear', { clearUndoableUntil }), ME);
  return fetchMe(http);
}

export async function clearMe(http: Http): Promise<Me> {
  await http.send('POST', '/api/me/clear', ME);
  return fetchMe(http);
}
