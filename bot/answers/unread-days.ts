import { type Unread, unreadOn } from '../../server/presence/log-read.ts';
import type { Day } from '../../server/presence/time.ts';
import type { Context } from '../context.ts';
import { daysText } from './plans-of-people.ts';

export type { Unread };

/** Which days still lack sign-ins. The answer cannot say that somebody was away on these. */
export async function readingOf({ store, picture }: Pick<Context, 'store' | 'picture'>): Promise<(day: Day) => Unread | undefined> {
  const read = await store.collection();
  const { timeZone } = picture.world.settings;
  return (day) => unreadOn(day, timeZone, read);
}

export function unreadLine(context: Context, days: readonly Day[], state: Unread): string {
  return context.texts.text('bot.past.unread', { state: state === 'waiting' ? 'waiting' : 'other', days: daysText(context, days, 'and') });
}
