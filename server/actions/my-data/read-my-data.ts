import type { Board } from '../../board/board.ts';
import { AppError } from '../../errors.ts';
import type { AuditEntry } from '../../presence/audit-entry.ts';
import { addDays } from '../../presence/calendar.ts';
import type { PersonalChat } from '../../presence/conversation.ts';
import type { AccessEvent, PersonDay } from '../../presence/evidence.ts';
import type { Clear, Override } from '../../presence/override.ts';
import type { Person } from '../../presence/person.ts';
import type { OwnPresence } from '../../presence/presence-types.ts';
import { isOverrideKept, retentionLimits } from '../../presence/retention.ts';
import type { Favourite } from '../../presence/subscription.ts';
import { type Clock, DAY, type Instant } from '../../presence/time.ts';
import type { WeeklyRules } from '../../presence/weekly-rules.ts';
import type { World } from '../../presence/world.ts';
import type { Store } from '../../store/port/store.ts';
import { readFavourites } from '../favourites/favourites.ts';
import { type Follows, readFollows } from '../follows/read-follows.ts';
import { readSubscriptions, type Subscriptions } from '../subscriptions/subscriptions.ts';

export interface ReadMyDataDeps {
  store: Pick<Store, 'personDays' | 'accessEvents' | 'overrides' | 'clears' | 'weeklyRules' | 'subscriptions' | 'chats' | 'auditEntries'>;
  board: Pick<Board, 'refresh' | 'now'>;
  clock: Clock;
}

/** All data about one person at `now`. Unordered, except the audit: newest first. */
export interface KeptData {
  now: Instant;
  world: World;
  person: Person;
  own: OwnPresence;
  days: PersonDay[];
  accessEvents: AccessEvent[];
  overrides: Override[];
  clears: Clear[];
  weeklyRules?: WeeklyRules;
  follows: Follows;
  favourites: Favourite[];
  subscriptions: Subscriptions;
  chat?: PersonalChat;
  audit: AuditEntry[];
  /** Whether the audit has more entries. */
  moreAudit: boolean;
}

/** Maximum audit entries in the answer. */
const AUDIT_SHOWN = 500;

/**
 * All data about one person, for that person (docs/RULES.md, promise 4). Leaves out expired data, which a job may delete up to an hour later.
 * @throws AppError PERSON_UNKNOWN_TO_DIRECTORY, STORE_UNAVAILABLE
 */
export async function readMyData({ store, board, clock }: ReadMyDataDeps, personId: string): Promise<KeptData> {
  await board.refresh();
  const now = clock.now();
  const picture = board.now();
  const { world } = picture;
  const person = world.people.get(personId);
  const own = picture.own(personId);
  if (!person || !own) throw new AppError('PERSON_UNKNOWN_TO_DIRECTORY');
  const limits = retentionLimits(now, world.settings);
  const kept = {
    fromDay: addDays(limits.lastExpiredDay, 1),
    toDay: new Date(now + 2 * DAY).toISOString().slice(0, 10),
    personIds: [personId],
  };
  const [days, accessEvents, overrides, clears, rules, follows, favourites, subscriptions, [chat], audit] = await Promise.all([
    store.personDays(kept),
    store.accessEvents(kept),
    store.overrides({ endsAfter: Math.min(limits.overridesEndedBy, limits.hiddenEndedBy), personId }),
    store.clears({ since: limits.clearsBy + 1, personId }),
    store.weeklyRules([personId]),
    readFollows({ store }, personId),
    readFavourites({ store }, personId),
    readSubscriptions({ store }, personId),
    store.chats([personId]),
    store.auditEntries({ about: personId, from: limits.auditedBy + 1, limit: AUDIT_SHOWN + 1 }),
  ]);
  return {
    now,
    world,
    person,
    own,
    days,
    accessEvents,
    overrides: overrides.filter((override) => isOverrideKept(override, limits)),
    clears,
    ...(rules[0] && { weeklyRules: withKeptChange(rules[0], limits.overridesEndedBy) }),
    follows,
    favourites,
    subscriptions,
    ...(chat && { chat }),
    audit: audit.slice(0, AUDIT_SHOWN),
    moreAudit: audit.length > AUDIT_SHOWN,
  };
}

/** The rules before the last change are kept as long as a statement that ended at the time of the change. */
function withKeptChange({ before, ...rules }: WeeklyRules, endedBy: Instant): WeeklyRules {
  return { ...rules, ...(before && rules.changedAt > endedBy && { before }) };
}
