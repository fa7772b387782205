import type { MyData } from '../../../server/routes/schemas/my-data.ts';
import { texts } from '../../shared/lib/texts.ts';
import { weekdayName } from '../../shared/lib/time.ts';

/** A subscription or follower, and the path that ends it. */
export interface MessageLine {
  words: string;
  /** The path in the API: `DELETE` ends it. */
  path: string;
}

type Digest = MyData['subscriptions']['digests'][number];

/** My followers, each of whom I can remove. */
export function followerLines({ follows: { followers } }: MyData): MessageLine[] {
  return followers.map(({ personId, name }) => ({ words: name, path: `/api/me/followers/${encodeURIComponent(personId)}` }));
}

/** My subscriptions to messages of the bot. */
export function askedLines({ follows: { follows }, subscriptions: { morning, digests } }: MyData): MessageLine[] {
  const followed = follows.map(({ personId, name, repeat }) => ({
    words: texts.text(`tab.messages.follow.${repeat}`, { name }),
    path: `/api/me/follows/${encodeURIComponent(personId)}`,
  }));
  const question = morning && [
    { words: texts.text('tab.messages.morning', { time: morning.time }), path: '/api/me/subscriptions/morning' },
  ];
  return [...followed, ...(question ?? []), ...digests.map(digestLine)];
}

function digestLine({ id, where, period, time, weekdays, office }: Digest): MessageLine {
  const days = weekdays && { and: weekdays.map((weekday) => weekdayName(weekday)) };
  const when = days === undefined ? time : texts.text('tab.messages.weekdays', { weekdays: days, time });
  const place = texts.text(`tab.messages.where.${where}`);
  const digest = texts.text(`tab.messages.digest.${period}`, { when, place });
  const words = office === undefined ? digest : texts.text('tab.messages.only-office', { digest, office });
  return { words, path: `/api/me/subscriptions/digests/${id}` };
}
