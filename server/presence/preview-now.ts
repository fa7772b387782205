import { dayOf } from './calendar.ts';
import { type Count, countWithOthers, exactCount } from './count.ts';
import type { AccessEvent } from './evidence.ts';
import type { Override } from './override.ts';
import type { Person } from './person.ts';
import { presenceAt } from './presence.ts';
import type { OwnPresence, PersonEvidence, Presence } from './presence-types.ts';
import { type AddressMove, type Move, type PreviewPlace, placeKey, type ShownOthers } from './preview.ts';
import type { Day, Instant } from './time.ts';
import { mayBeCounted, mayBeNamed, mayBeNamedOn, shownToOthers } from './visibility.ts';
import { type World, zoneOfTarget } from './world.ts';

/** A person who is, or will be, shown elsewhere. */
export interface PersonMove extends Move {
  person: Person;
  named: boolean;
}

/**
 * The given people whose presence changes as soon as `after` is the world.
 * Hidden people are not counted; people who may not be named are only counted (docs/RULES.md, "Who may see whom").
 */
export function movesAtOnce(evidences: Iterable<PersonEvidence>, worlds: { before: World; after: World }, now: Instant): PersonMove[] {
  const moves: PersonMove[] = [];
  for (const evidence of evidences) {
    const { person } = evidence;
    if (!mayBeCounted(person, now)) continue;
    const own = presenceAt(now, evidence, worlds.before, now);
    if (own.hiddenBy !== undefined) continue;
    const next = presenceAt(now, evidence, worlds.after, now);
    const [from, to] = [placeOfPresence(own.presence), placeOfPresence(next.presence)];
    if (placeKey(from) === placeKey(to)) continue;
    // If others see less than the full presence, the move must not name the person either.
    const othersSeeBoth = isAtToOthers(own, from) && isAtToOthers(next, to);
    moves.push({ person, from, to, named: othersSeeBoth && mayBeNamed(person, now) });
  }
  return moves;
}

function isAtToOthers(own: OwnPresence, place: PreviewPlace): boolean {
  return placeKey(placeOfPresence(shownToOthers(own))) === placeKey(place);
}

/** The place of a presence; for ranges, leave is not a place. */
export function placeOfPresence(presence: Presence): PreviewPlace {
  if (presence.status === 'remote') return { kind: 'remote' };
  if (presence.status !== 'office') return { kind: 'none' };
  const { officeId, floorId } = presence;
  return floorId === undefined ? { kind: 'office', officeId } : { kind: 'office', officeId, floorId };
}

export interface Here {
  presence: Presence;
  hidden: boolean;
}

/**
 * People who are present by evidence of a range, and whose next sign-in from an address that they used today the change would place elsewhere.
 * `here` returns a person's presence after the change is saved. Access events have no time, so of several addresses the first that moves counts.
 * Nobody is named who was hidden on that day; of people who are not named, `moveOfOthers` says which events move them.
 */
export function movesAtNextSignIn(
  events: readonly AccessEvent[],
  input: {
    world: World;
    now: Instant;
    /** For one person, over all given events. */
    overridesOf(personId: string): readonly Override[];
    moveOf(ip: string): AddressMove | undefined;
    moveOfOthers(ip: string, day: Day): AddressMove | undefined;
    here(personId: string): Here | undefined;
  },
): PersonMove[] {
  const { world, now, overridesOf, moveOf, moveOfOthers, here } = input;
  const moves = new Map<string, PersonMove>();
  for (const { personId, ip, day } of events) {
    const ofBoth = { named: moveOf(ip), others: moveOfOthers(ip, day) };
    if (!ofBoth.named && !ofBoth.others) continue;
    const person = world.people.get(personId);
    if (person === undefined || moves.has(personId) || !mayBeCounted(person, now)) continue;
    const named = mayBeNamed(person, now) && mayBeNamedOn(person, day, overridesOf(personId));
    const move = named ? ofBoth.named : ofBoth.others;
    if (move?.match === undefined) continue;
    if (day !== dayOf(now, zoneOfTarget(move.match.version.target, person, world))) continue;
    const own = here(personId);
    if (own === undefined || own.hidden || own.presence.rangeId !== move.match.range.id) continue;
    const from = placeOfPresence(own.presence);
    if (placeKey(from) === placeKey(move.to)) continue;
    moves.set(personId, { person, from, to: move.to, named });
  }
  return [...moves.values()];
}

export interface GroupedMoves {
  count: number;
  moves: (Move & { count: number; people: Person[] })[];
}

/** By move, largest first; the people who may be named, by name. */
export function groupMoves(moves: readonly PersonMove[]): GroupedMoves {
  const groups = new Map<string, GroupedMoves['moves'][number]>();
  for (const { from, to, person, named } of moves) {
    const key = `${placeKey(from)} > ${placeKey(to)}`;
    const group = groups.get(key) ?? { from, to, count: 0, people: [] };
    groups.set(key, group);
    group.count += 1;
    if (named) group.people.push(person);
  }
  for (const { people } of groups.values()) people.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
  return { count: moves.length, moves: [...groups.values()].sort((a, b) => b.count - a.count) };
}

/** The moves of people who are present now, as an administrator may see them; the people who may be named, by name. */
export interface CountedMoves {
  /** False: the numbers are those of named people only, and there may be others. */
  othersCounted: boolean;
  count: Count;
  moves: (Move & { count: Count; people: Person[] })[];
}

/**
 * Counts the others in steps, today as well: an exact number would reveal to an administrator whether one of them is here, by a preview that nobody
 * else sees. `others`: whether there may be any, and whether they are counted (docs/RULES.md, "Historic figures"). Undefined moves are those of a
 * change that cannot move anybody: their zero says nothing about anybody, so it is exact.
 */
export function countMoves(
  moves: readonly PersonMove[] | undefined,
  { step, others }: { step: number; others: ShownOthers },
): CountedMoves {
  if (!moves) return { othersCounted: true, count: exactCount(0), moves: [] };
  const counted = others === 'counted';
  const countOf = (named: number, all: number) => (counted ? countWithOthers({ named, others: all - named }, step) : exactCount(named));
  const grouped = groupMoves(moves);
  const named = grouped.moves.reduce((sum, { people }) => sum + people.length, 0);
  return {
    othersCounted: others !== 'left-out',
    count: countOf(named, grouped.count),
    moves: grouped.moves
      // The existence of an entry with few people, none of them named, would reveal them.
      .filter(({ count, people }) => people.length > 0 || (counted && count >= step))
      .map(({ count, people, ...move }) => ({ ...move, count: countOf(people.length, count), people })),
  };
}
