import type { FollowsView } from '../../../server/routes/schemas/follows.ts';
import type { Me } from '../../../server/routes/schemas/me.ts';
import type { MyData } from '../../../server/routes/schemas/my-data.ts';
import { fileNameOf, saveFile } from '../../shared/lib/download.ts';
import type { Form } from '../../shared/lib/form.ts';
import { type Http, withQuery } from '../../shared/lib/http.ts';

const FAVOURITES = { people: [{ name: '' }], offices: [{ name: '' }], floors: [{ officeName: '', name: '' }] } as const satisfies Form<
  MyData['favourites']
>;
const MINE: Form<MyData> = {
  now: '',
  timeZone: '',
  organisationTimeZone: '',
  directory: { name: '' },
  mode: { mode: '', mayChange: false },
  why: { presence: { status: '', reason: { code: '', text: '' } } },
  days: [{ day: '', place: { kind: '' }, first: '', last: '', timeZone: '' }],
  accessEvents: [{ day: '', ip: '' }],
  overrides: [{ id: '', status: '', from: '', until: '' }],
  clears: [{ at: '', setBy: { kind: '' } }],
  weeklyRules: { rules: [{ weekday: 0, status: '' }] },
  follows: {
    follows: [{ personId: '', name: '', repeat: '' }],
    followers: [{ personId: '', name: '' }],
    following: false,
    mayBeFollowed: false,
  },
  favourites: FAVOURITES,
  subscriptions: { digests: [{ id: '', where: '', period: '', time: '' }] },
  audit: [{ at: '', action: '', by: { kind: '' } }],
};
/** The answer after ending a statement: my presence and the remaining statements. */
const STATUS: Form<Pick<Me, 'presence' | 'overrides'>> = { presence: { status: '' }, overrides: [{ id: '' }] };
const DIGESTS: Form<MyData['subscriptions']> = { digests: [{ id: '' }] };
const FOLLOWS: Form<FollowsView> = { follows: [{ personId: '' }], followers: [{ personId: '' }], following: false, mayBeFollowed: false };

export const fetchMyData = (http: Http, signal?: AbortSignal) => http.get<MyData>('/api/me/data', MINE, signal);
/** Returns the remaining data. */
export const deleteMyData = (http: Http) => http.send<MyData>('DELETE', '/api/me/data', MINE);
export const changeMyMode = (http: Http, mode: MyData['mode']['mode']) => http.send<MyData>('PUT', '/api/me/mode', MINE, { mode });

/** Null removes my own time zone. */
export const changeMyZone = (http: Http, timeZone: string | null) => http.send<MyData>('PUT', '/api/me/time-zone', MINE, { timeZone });

export async function hideMe(http: Http): Promise<MyData> {
  await http.send('PUT', '/api/me/override', STATUS, { status: 'hidden' });
  return fetchMyData(http);
}

export async function showMeAgain(http: Http, hidden: readonly string[]): Promise<MyData> {
  for (const id of hidden) await http.send('DELETE', withQuery('/api/me/override', { id }), STATUS);
  return fetchMyData(http);
}

/** Ends a subscription to messages of the bot, or a follow of somebody who follows me. @param path of the API */
export async function endMessage(http: Http, path: string): Promise<MyData> {
  if (path.startsWith('/api/me/subscriptions/')) await http.send('DELETE', path, DIGESTS);
  else await http.send('DELETE', path, FOLLOWS);
  return fetchMyData(http);
}

/** @param path of the API */
export async function removeFavourite(http: Http, path: string): Promise<MyData> {
  await http.send('DELETE', path, FAVOURITES);
  return fetchMyData(http);
}

/** `false` removes all my followers. */
export async function allowFollowers(http: Http, allowed: boolean): Promise<MyData> {
  await http.send('PUT', '/api/me/followers', FOLLOWS, { allowed });
  return fetchMyData(http);
}

/** The export, given to the browser as a file with the server's name. */
export async function saveExport(http: Http): Promise<string> {
  const response = await http.open('/api/me/data/export', 'application/json');
  const name = fileNameOf(response.headers.get('content-disposition')) ?? 'indoors-my-data.json';
  // Indented, since people read it.
  saveFile(new Blob([JSON.stringify(await response.json(), null, 2)], { type: 'application/json' }), name);
  return name;
}
