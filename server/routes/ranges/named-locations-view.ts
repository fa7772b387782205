import type { NamedLocationsState } from '../../actions/named-locations/read-locations.ts';
import { suggestTarget } from '../../presence/discovery/suggest-target.ts';
import type { Range } from '../../presence/place.ts';
import {
  changeOf,
  follow,
  followerOf,
  NAMED_LOCATION_LIMITS,
  type ReadLocation,
  readLocation,
} from '../../presence/ranges/named-location.ts';
import { conflictsWith, createRange, isClosed } from '../../presence/ranges/range-edit.ts';
import type { Instant } from '../../presence/time.ts';
import type { World } from '../../presence/world.ts';
import type { Message } from '../../texts/message.ts';
import type { Texts } from '../../texts/texts.ts';
import { problemView } from '../collecting/integration-view.ts';
import { iso } from '../replies.ts';
import type { NamedLocationsView, NamedLocationView } from '../schemas/named-locations.ts';

/** Maximum conflicts listed for one location; there may be thousands. */
const MAX_CONFLICTS = 100;

/** The named locations in Entra, with the ranges that follow them; ranges whose location no longer exists come last. */
export function namedLocationsView(state: NamedLocationsState, world: World, now: Instant, texts: Texts): NamedLocationsView {
  const ranges = [...world.ranges.values()];
  const known = new Set(state.locations.map(({ id }) => id));
  // A location is missing only if the list was read completely.
  const gone =
    state.readAt === undefined || !state.complete
      ? []
      : ranges.filter((range) => range.namedLocation && !known.has(range.namedLocation.id) && !isClosed(range));
  const read = state.locations.map(readLocation).sort((a, b) => a.location.name.localeCompare(b.location.name, 'en'));
  return {
    now: iso(now),
    ...(state.readAt === undefined ? {} : { readAt: iso(state.readAt) }),
    ...(state.problem ? { problem: problemView(state.problem, texts) } : {}),
    limits: { ...NAMED_LOCATION_LIMITS },
    locations: [...read.map((each) => locationView(each, ranges, world, now, texts)), ...gone.map(goneView)],
  };
}

function locationView(read: ReadLocation, ranges: readonly Range[], world: World, now: Instant, texts: Texts): NamedLocationView {
  const { location, cidrs, problems, unusable: why } = read;
  const range = followerOf(location.id, ranges);
  const change = range && changeOf(range, read);
  const suggestion = range || why !== undefined ? undefined : suggestTarget(location.name, world.offices.values());
  return {
    id: location.id,
    name: location.name,
    kind: location.kind,
    trusted: location.trusted,
    cidrs,
    unusable: problems.map(({ entry, message }) => ({ cidr: entry, message: texts.say(message) })),
    ...(why === undefined ? {} : { why: texts.say(why) }),
    atLimit: location.cidrs.length >= NAMED_LOCATION_LIMITS.cidrs,
    ...(range ? { range: followerView(range) } : {}),
    ...(change ? { change: { added: [], removed: [], ...withoutWhy(change) } } : {}),
    conflicts: why === undefined && (!range || change) ? conflictsOf(range, read, ranges, now) : [],
    ...(suggestion ? { suggestion: { ...suggestion, why: texts.say(suggestion.why) } } : {}),
  };
}

function goneView(range: Range): NamedLocationView {
  const link = range.namedLocation ?? { id: range.id, name: range.name };
  return {
    id: link.id,
    name: link.name,
    kind: 'gone',
    trusted: false,
    cidrs: [],
    unusable: [],
    atLimit: false,
    range: followerView(range),
    change: { kind: 'removed', added: [], removed: [...(range.versions.at(-1)?.cidrs ?? [])] },
    conflicts: [],
  };
}

function followerView({ id, name, namedLocation }: Range) {
  return { id, name, autoSync: namedLocation?.autoSync ?? false };
}

function withoutWhy<T extends object>(change: T): Omit<T, 'why'> {
  const { why: _, ...rest } = change as T & { why?: Message };
  return rest as Omit<T, 'why'>;
}

function conflictsOf(range: Range | undefined, read: ReadLocation, ranges: readonly Range[], now: Instant) {
  const rules = { target: { kind: 'ignore' as const }, presence: true, accessLogging: false };
  const { location, cidrs } = read;
  const candidate = range
    ? follow(range, read, now)
    : createRange({ ...rules, id: '', source: 'named-location', name: location.name, cidrs }, now);
  return conflictsWith(candidate, ranges, now).slice(0, MAX_CONFLICTS);
}
