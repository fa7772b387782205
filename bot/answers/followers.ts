import { endFollow } from '../../server/actions/follows/follows.ts';
import { readFollows } from '../../server/actions/follows/read-follows.ts';
import { searchKey } from '../../server/presence/search-key.ts';
import type { Follow } from '../../server/presence/subscription.ts';
import type { Answer, Context, Said } from '../context.ts';
import { nameOf } from './follows.ts';

/**
 * "Anna shouldn't get notices about me": ends her follow of the asker, and she is not told. The answer is the same for each name that no follower
 * has, real or not.
 */
export async function endFollower(context: Context, said: Said): Promise<Answer> {
  const { texts } = context;
  const found = await followersNamed(context, said);
  const [follower, ...others] = found;
  if (!follower) return { text: texts.text('bot.follow.no-such-follower'), unchanged: true };
  const names = found.map(({ personId }) => nameOf(context, personId));
  if (others.length > 0) return { text: texts.text('bot.follow.which-follower', { names: { or: names } }), unchanged: true };
  await endFollow(context, follower, { carriesOut: context.messageKey });
  return { text: texts.text('bot.follow.follower-ended', { name: nameOf(context, follower.personId) }) };
}

/** All followers if nobody is named. The asker sees the names of followers in every mode. Each word of the said name begins a word of theirs. */
async function followersNamed(context: Context, { people }: Said): Promise<Follow[]> {
  const [who, ...others] = people;
  const { followers } = await readFollows(context, context.person.id);
  if (!who) return followers;
  if (others.length > 0) return [];
  if (who.personId !== undefined) return followers.filter(({ personId }) => personId === who.personId);
  const words = searchKey(who.text).split(' ');
  const isNamed = ({ personId }: Follow) => {
    const names = searchKey(context.picture.world.people.get(personId)?.name ?? '').split(' ');
    return words.every((word) => names.some((name) => name.startsWith(word)));
  };
  return followers.filter(isNamed);
}
