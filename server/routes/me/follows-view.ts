import type { Follows } from '../../actions/follows/read-follows.ts';
import type { Follow } from '../../presence/subscription.ts';
import type { World } from '../../presence/world.ts';
import { iso } from '../replies.ts';
import type { FollowsView, FollowView } from '../schemas/follows.ts';

/** For their owner only. Followed people are listed by name even while they cannot be found, so that this is not noticed. */
export function followsView({ follows, followers, mayBeFollowed }: Follows, world: World, reachable: boolean): FollowsView {
  return {
    follows: byName(follows.map((each) => view(each, each.followedId, world))),
    followers: byName(followers.map((each) => view(each, each.personId, world))),
    following: world.settings.following,
    mayBeFollowed,
    reachable,
  };
}

function view({ repeat, since }: Follow, personId: string, world: World): FollowView {
  return { personId, name: world.people.get(personId)?.name ?? '', repeat, since: iso(since) };
}

function byName(views: FollowView[]): FollowView[] {
  return views.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.personId < b.personId ? -1 : 1));
}
