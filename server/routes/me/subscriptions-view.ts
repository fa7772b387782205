import { digestId, type Subscriptions } from '../../actions/subscriptions/subscriptions.ts';
import type { Person } from '../../presence/person.ts';
import type { Digest } from '../../presence/subscription.ts';
import { type World, zoneOfPerson } from '../../presence/world.ts';
import { iso } from '../replies.ts';
import type { DigestView, SubscriptionsView } from '../schemas/subscriptions.ts';

export function subscriptionsView({ morning, digests }: Subscriptions, person: Person, world: World): SubscriptionsView {
  return {
    ...(morning ? { morning: { time: morning.time, timeZone: zoneOfPerson(person, world), since: iso(morning.since) } } : {}),
    digests: digests.map((digest) => digestView(digest, world)),
  };
}

function digestView(digest: Digest, { offices }: World): DigestView {
  const { conversation, period, time, zone, weekdays, officeId, since } = digest;
  return {
    id: digestId(digest),
    where: conversation.kind,
    period,
    time,
    timeZone: zone,
    ...(weekdays === undefined ? {} : { weekdays: [...weekdays] }),
    ...(officeId === undefined ? {} : { office: offices.get(officeId)?.name ?? officeId }),
    since: iso(since),
  };
}
