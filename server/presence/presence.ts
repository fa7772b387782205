import { dayOf, endOfDay } from './calendar.ts';
import type { Clear, Override, Statement } from './override.ts';
import { isShownAt, overridesInForce, zoneOfStatement } from './overrides.ts';
import type { Person } from './person.ts';
import type { OwnPresence, PersonEvidence, Presence } from './presence-types.ts';
import { lastExpiredDay } from './retention.ts';
import { outranks, placeOf, REMOTE, type Sighting, sightingsAt } from './sightings.ts';
import type { Instant } from './time.ts';
import { evidenceForOthers, type HiddenSpan, hiddenSpans, isHiddenAt, tellsFloors } from './visibility.ts';
import { type World, zoneOfPerson } from './world.ts';

/**
 * A person's presence at `t`, now or in the past (docs/RULES.md): an override in force, otherwise evidence, otherwise `none`.
 * `now` decides only what is still kept. About the past it is an estimate from the first and the last instant of each day.
 */
export function presenceAt(t: Instant, evidence: PersonEvidence, world: World, now: Instant): OwnPresence {
  const own: OwnPresence = { presence: decide(t, evidence, world, now) };
  const hidden = overridesInForce(evidence.overrides, t).find(({ statement }) => statement.kind === 'hidden');
  if (hidden !== undefined) own.hiddenBy = hidden.id;
  const forOthers = evidenceForOthers(evidence, t, zoneOfPerson(evidence.person, world));
  const spans = hidden === undefined ? hiddenSpans(evidence.overrides, t) : [];
  if (forOthers !== undefined || spans.length > 0)
    own.toOthers = decide(t, forOthers?.evidence ?? evidence, world, now, {
      since: forOthers?.since ?? Number.NEGATIVE_INFINITY,
      hidden: spans,
    });
  const shown = own.toOthers ?? own.presence;
  if (shown.status === 'office' && shown.floorId !== undefined) {
    const office = world.offices.get(shown.officeId);
    const { floorId: _floor, floorRangeId: _range, ...withoutFloor } = shown;
    if (office && !tellsFloors(t, { now, office, world })) own.toOthers = withoutFloor;
  }
  return own;
}

/** What others must not learn of instants. */
interface Withheld {
  /** `since` is left out if evidence began before this instant. */
  since: Instant;
  /** `since` is also left out if it is in one of these spans; evidence only from within them gives no reason. */
  hidden: readonly HiddenSpan[];
}

const NOTHING_WITHHELD: Withheld = { since: Number.NEGATIVE_INFINITY, hidden: [] };

/** Presence by this evidence, ignoring `hidden`. */
function decide(t: Instant, evidence: PersonEvidence, world: World, now: Instant, withheld = NOTHING_WITHHELD): Presence {
  const { person, days, overrides, clears } = evidence;
  const cut = lastClear(clears, t);
  const sightings = sightingsAt({ t, cut, lastExpired: lastExpiredDay(now, world.settings) }, days, world);
  const context: Context = { t, cut, withheld, person, world, sightings };
  const said = overridesInForce(overrides, t).find(({ statement }) => statement.kind !== 'hidden');
  return said !== undefined && isShownAt(t, said, person, world) ? spoken(said, context) : evident(context);
}

/**
 * The next instant after `after` at which presence, or who may see it, can change without new evidence: a midnight of a zone concerned, the begin
 * or end of an override, or a future instant. Never later than the person's next midnight.
 */
export function nextChange(after: Instant, evidence: PersonEvidence, world: World): Instant {
  const ends = [endOfDay(after, zoneOfPerson(evidence.person, world))];
  for (const { statement, setAt, from, end } of evidence.overrides) {
    ends.push(setAt, from, end);
    if (end > after) ends.push(endOfDay(after, zoneOfStatement(statement, evidence.person, world)));
  }
  ends.push(evidence.person.notOffSince ?? after, evidence.person.displaySince ?? after);
  for (const clear of evidence.clears) ends.push(clear.at, clear.at + 1);
  const ahead = evidence.days.some(({ last }) => last > after);
  for (const { rangeId, first, last } of evidence.days) {
    ends.push(first);
    // A `last` in the future counts as the current instant until then, so it may overtake the compared instants on the way.
    if (ahead) ends.push(last, last + 1, last + world.settings.leftOfficeAfter + 1);
    const target = placeOf(rangeId, world);
    if (target?.kind === 'office') ends.push(endOfDay(after, zoneOfStatement(target, evidence.person, world)));
  }
  return ends.reduce((next, at) => (at > after && at < next ? at : next), Number.POSITIVE_INFINITY);
}

/** The input of the rules at one instant. */
interface Context {
  t: Instant;
  /** Last clear, or -Infinity. */
  cut: Instant;
  withheld: Withheld;
  person: Person;
  world: World;
  sightings: Sighting[];
}

function lastClear(clears: readonly Clear[], t: Instant): Instant {
  let last = Number.NEGATIVE_INFINITY;
  for (const { at } of clears) if (at <= t && at > last) last = at;
  return last;
}

function spoken(override: Override, context: Context): Presence {
  const { statement, personId, setBy, setAt, from, id } = override;
  const since = Math.max(setAt, from);
  const base = {
    ...(isHiddenAt(since, context.withheld.hidden) ? {} : { since }),
    reason: setBy === personId ? ('override-self' as const) : ('override-admin' as const),
    overrideId: id,
  };
  if (statement.kind === 'office') return { ...base, status: 'office', ...placeSaid(statement, context) };
  return { ...base, status: statement.kind === 'leave' ? 'leave' : 'remote' };
}

interface PlaceShown {
  officeId: string;
  floorId?: string;
  floorRangeId?: string;
}

/** The stated floor, otherwise the floor in the day's evidence for that office. */
function placeSaid({ officeId, floorId }: Extract<Statement, { kind: 'office' }>, context: Context): PlaceShown {
  if (floorId !== undefined) return { officeId, floorId };
  const seen = context.sightings.find((each) => each.id === officeId && isCurrent(each, context));
  return { officeId, ...(seen && floorSeen(seen, context.world)) };
}

/** The floor seen last, and its range. */
function floorSeen({ floors, ranges }: Sighting, world: World): Omit<PlaceShown, 'officeId'> {
  const [floor] = floors;
  if (floor === undefined) return {};
  const range = ranges.find(({ id }) => {
    const target = placeOf(id, world);
    return target?.kind === 'office' && target.floorId === floor.id;
  });
  return { floorId: floor.id, ...(range && { floorRangeId: range.id }) };
}

function evident(context: Context): Presence {
  const current = context.sightings.filter((sighting) => isCurrent(sighting, context));
  if (current.length === 0) return nothing(context);
  const left = current.filter((sighting) => !context.sightings.some((other) => isSupersededBy(sighting, other, context)));
  // One of several offices supersedes the rest, and remote unless remote supersedes it.
  const winner = left.find((sighting) => sighting.id !== REMOTE) ?? left[0];
  if (winner === undefined) return { status: 'none', reason: 'evidence-superseded' };
  return winner.id === REMOTE ? atRemote(winner, current, context) : atOffice(winner, context);
}

/** Whether the sighting is of the current calendar day of its place. */
function isCurrent(sighting: Sighting, { t, person, world }: Context): boolean {
  const zone = sighting.id === REMOTE ? zoneOfPerson(person, world) : world.offices.get(sighting.id)?.timeZone;
  return zone !== undefined && sighting.day === dayOf(t, zone);
}

/** Whether newer evidence of another place, of any day, supersedes this place. If so, the place does not come back when that day ends. */
function isSupersededBy(sighting: Sighting, other: Sighting, { world }: Context): boolean {
  if (other.id === sighting.id) return false;
  if (other.id === REMOTE) return other.last - sighting.last > world.settings.leftOfficeAfter;
  if (sighting.id === REMOTE) return other.last > sighting.last;
  return outranks(other, sighting);
}

function atOffice(sighting: Sighting, context: Context): Presence {
  const newerRemote = context.sightings.some((other) => other.id === REMOTE && lastUnhidden(other, context) > sighting.last);
  const { floorRangeId, ...floor } = floorSeen(sighting, context.world);
  const rangeId = sighting.ranges[0]?.id;
  return {
    status: 'office',
    officeId: sighting.id,
    ...floor,
    ...(floorRangeId !== undefined && floorRangeId !== rangeId && { floorRangeId }),
    ...sinceOf(sighting, context, context.cut),
    reason: newerRemote ? 'evidence-office-over-remote' : 'evidence-office',
    rangeId,
  };
}

function atRemote(sighting: Sighting, current: readonly Sighting[], context: Context): Presence {
  let notBefore = context.cut;
  for (const { id, last } of context.sightings) if (id !== REMOTE && last > notBefore) notBefore = last;
  const wasInOffice = current.some((other) => other.id !== REMOTE && lastUnhidden(other, context) > Number.NEGATIVE_INFINITY);
  return {
    status: 'remote',
    ...sinceOf(sighting, context, notBefore),
    reason: wasInOffice ? 'evidence-left-office' : 'evidence-remote',
    rangeId: sighting.ranges[0]?.id,
  };
}

function sinceOf({ first }: Sighting, { withheld }: Context, notBefore: Instant): { since?: Instant } {
  const since = Math.max(first, notBefore);
  return first < withheld.since || isHiddenAt(since, withheld.hidden) ? {} : { since };
}

/** The later of a sighting's two instants at which the person was not hidden; -Infinity if there is none. */
function lastUnhidden({ first, last }: Sighting, { withheld }: Context): Instant {
  return [last, first].find((at) => !isHiddenAt(at, withheld.hidden)) ?? Number.NEGATIVE_INFINITY;
}

function nothing({ t, cut, person, world }: Context): Presence {
  const zone = zoneOfPerson(person, world);
  const clearedToday = Number.isFinite(cut) && dayOf(cut, zone) === dayOf(t, zone);
  return { status: 'none', reason: clearedToday ? 'none-cleared' : 'none-no-evidence' };
}
