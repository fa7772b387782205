import type { MyData } from '../../../server/routes/schemas/my-data.ts';
import { type Http, withQuery } from '../../shared/lib/http.ts';

export const fetchMyData = (http: Http, signal?: AbortSignal) => http.get<MyData>('/api/me/data', signal);
/** Answers what is left. */
export const deleteMyData = (http: Http) => http.send<MyData>('DELETE', '/api/me/data');
export const changeMyMode = (http: Http, mode: MyData['mode']['mode']) => http.send<MyData>('PUT', '/api/me/mode', { mode });

/** Null: none of my own. */
export const changeMyZone = (http: Http, timeZone: string | null) => http.send<MyData>('PUT', '/api/me/time-zone', { timeZone });

export async function hideMe(http: Http): Promise<MyData> {
  await http.send('PUT', '/api/me/override', { status: 'hidden' });
  return fetchMyData(http);
}

export async function showMeAgain(http: Http, hidden: readonly string[]): Promise<MyData> {
  for (const id of hidden) await http.send('DELETE', withQuery('/api/me/override', { id }));
  return fetchMyData(http);
}

/** Ends something that the bot writes, or that somebody follows me. @param path of the API */
export async function endMessage(http: Http, path: string): Promise<MyData> {
  await http.send('DELETE', path);
  return fetchMyData(http);
}

/** False ends all who follow me. */
export async function allowFollowers(http: Http, allowed: boolean): Promise<MyData> {
  await http.send('PUT', '/api/me/followers', { allowed });
  return fetchMyData(http);
}

/** The export as the server names it, handed to the browser as a file. */
export async function saveExport(http: Http): Promise<string> {
  const response = await http.open('/api/me/data/export');
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'indoors-my-data.json';
  const data = (await response.json()) as MyData;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser reads it a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}
