import { botChat } from '../../actions/chats/bot-chat.ts';
import type { Follows } from '../../actions/follows/read-follows.ts';
import type { PersonalChat } from '../../presence/conversation.ts';
import type { Follow } from '../../presence/subscription.ts';
import type { World } from '../../presence/world.ts';
import type { RouteDeps } from '../deps.ts';
import { iso } from '../replies.ts';
import type { FollowsView, FollowView } from '../schemas/follows.ts';

/** The reader's chat with the bot. */
type OwnChat = Pick<FollowsView, 'reachable' | 'botChat'>;

const GLOBAL_CLOUD = 'https://login.microsoftonline.com';

/** @param chat where the bot writes to the reader; undefined before they have written to it */
export function ownChat(
  { bot, authorityHost }: Pick<RouteDeps['config'], 'bot' | 'authorityHost'>,
  chat: PersonalChat | undefined,
): OwnChat {
  const isLinked = bot !== undefined && bot.off === undefined && authorityHost === GLOBAL_CLOUD;
  return { reachable: chat?.conversation !== undefined, ...(isLinked && { botChat: botChat(`28:${bot.id}`) }) };
}

/** For their owner only. Followed people are listed by name even while they cannot be found, so that this is not noticed. */
export function followsView({ follows, followers, mayBeFollowed }: Follows, world: World, chat: OwnChat): FollowsView {
  return {
    follows: byName(follows.map((each) => view(each, each.followedId, world))),
    followers: byName(followers.map((each) => view(each, each.personId, world))),
    following: world.settings.following,
    mayBeFollowed,
    ...chat,
  };
}

function view({ repeat, since }: Follow, personId: string, world: World): FollowView {
  return { personId, name: world.people.get(personId)?.name ?? '', repeat, since: iso(since) };
}

function byName(views: FollowView[]): FollowView[] {
  return views.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.personId < b.personId ? -1 : 1));
}
