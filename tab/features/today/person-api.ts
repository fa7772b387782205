import type { FollowsView, FollowView } from '../../../server/routes/schemas/follows.ts';
import type { PersonCard } from '../../../server/routes/schemas/presence.ts';
import type { Form } from '../../shared/lib/form.ts';
import type { Http } from '../../shared/lib/http.ts';

const FOLLOWS: Form<FollowsView> = {
  follows: [{ personId: '', repeat: '' }],
  followers: [{ personId: '', name: '' }],
  following: false,
  mayBeFollowed: false,
  reachable: false,
};
const CARD: Form<PersonCard> = { id: '', upn: '', plans: [{ day: '', plans: [{ status: '', from: '', until: '', wholeDay: false }] }] };

const part = encodeURIComponent;

export const fetchCard = (http: Http, personId: string, signal?: AbortSignal) =>
  http.get<PersonCard>(`/api/people/${part(personId)}/card`, CARD, signal);
export const fetchFollows = (http: Http, signal?: AbortSignal) => http.get<FollowsView>('/api/me/follows', FOLLOWS, signal);

/** Asks the bot for a message when somebody is in. The reader has confirmed that the person sees it. `undefined` ends it. */
export const setFollow = (http: Http, personId: string, repeat: FollowView['repeat'] | undefined) =>
  repeat === undefined
    ? http.send<FollowsView>('DELETE', `/api/me/follows/${part(personId)}`, FOLLOWS)
    : http.send<FollowsView>('PUT', `/api/me/follows/${part(personId)}`, FOLLOWS, { repeat, knowing: 'they-see-it' });
