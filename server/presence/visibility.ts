import { type DayBounds, endOfDay, startOfDay } from './calendar.ts';
import type { Override } from './override.ts';
import { isPast } from './past-days.ts';
import type { Person } from './person.ts';
import type { Office } from './place.ts';
import type { OwnPresence, PersonEvidence, Presence } from './presence-types.ts';
import type { Settings } from './settings.ts';
import { ALWAYS, DAY, type Day, HOUR, type Instant } from './time.ts';
import { type World, zoneOfPerson } from './world.ts';

/* Who may see whom is decided here, for the API, the tab and the bot alike (docs/RULES.md). No other code reads a mode to decide what is shown. */

/** The presence that everybody sees for a person without evidence, and for a hidden one. */
export const NOTHING_SEEN: Presence = { status: 'none', reason: 'none-no-evidence' };

/** Whether presence is recorded for a person: not `off`, not disabled, not a guest. */
export function isRecorded(person: Person): boolean {
  return person.enabled && !person.guest && person.mode !== 'off';
}

/** Whether a person may be named in what is shown of `at`: they may be named now, and could be named then. */
export function mayBeNamed(person: Person, at: Instant): boolean {
  return isRecorded(person) && person.mode === 'display' && person.displaySince !== undefined && person.displaySince <= at;
}

/** Whether a person, hidden or not, belongs to the numbers of `at`. */
export function mayBeCounted(person: Person, at: Instant): boolean {
  return isRecorded(person) && person.notOffSince !== undefined && person.notOffSince <= at;
}

/** The part that others see. Only the person sees the ranges, and why others do not see them. */
export function shownToOthers(own: OwnPresence): Presence {
  const unhidden = own.toOthers ?? own.presence;
  if (own.hiddenBy !== undefined || unhidden.status === 'none') return NOTHING_SEEN;
  const { rangeId: _range, floorRangeId: _floorRange, ...shown } = unhidden;
  return shown;
}

/** The presence with which a person counts in numbers, named or not. Numbers of today do not depend on since when the person may be named. */
export function countedAs(own: OwnPresence): Presence {
  return own.hiddenBy !== undefined ? NOTHING_SEEN : own.presence;
}

/**
 * The evidence that others may see of a person at `t`; undefined if they may see all of it. Evidence and statements from the time in `track` are
 * not shown by name later. If the person chose `display`, others see all evidence of that day (in `zone`) and all statements; otherwise only
 * those from that instant on. `since`: if evidence began before it, others do not see since when.
 */
export function evidenceForOthers(
  evidence: PersonEvidence,
  t: Instant,
  zone: string,
): { evidence: PersonEvidence; since: Instant } | undefined {
  const { person, days, overrides, weeklyRules } = evidence;
  const visibility = visibleSince(person, zone);
  if (visibility === undefined) return undefined;
  const { since } = visibility;
  if (!days.some(({ first }) => first < since) && ![...overrides, ...weeklyRules].some(({ setAt }) => setAt < since)) return undefined;
  const shown = {
    ...evidence,
    days: days.filter(({ last }) => Math.min(last, t) >= since),
    overrides: overrides.filter((override) => isVisible(override, visibility)),
    weeklyRules: weeklyRules.filter(({ setAt }) => isVisible({ setAt, setBy: person.id }, visibility)),
  };
  return { evidence: shown, since };
}

/** From one instant until another, exclusive. */
export interface HiddenSpan {
  from: Instant;
  until: Instant;
}

/**
 * The spans before `t` in which a person was hidden. After such a span others do not see an instant that is within it (since when somebody is
 * where they are), nor a reason that depends only on evidence within it: `hidden` is about the instants that it covers.
 */
export function hiddenSpans(overrides: readonly Override[], t: Instant): HiddenSpan[] {
  return overrides
    .filter(({ statement }) => statement.kind === 'hidden')
    .map(({ setAt, from, end }) => ({ from: Math.max(setAt, from), until: Math.min(end, t) }))
    .filter(({ from, until }) => from < until);
}

/** Whether a person is, or will be, hidden at any instant of a span, by the statements known now. */
export function isHiddenWithin(overrides: readonly Override[], { start, end }: DayBounds): boolean {
  return hiddenSpans(overrides, end).some(({ until }) => until > start);
}

/** Whether a span holds the instant (milliseconds). The end of a span does not belong to it. */
export function isHiddenAt(at: Instant, spans: readonly HiddenSpan[]): boolean {
  return spans.some(({ from, until }) => from <= at && at < until);
}

/**
 * Until this instant (exclusive) nobody else may make or end statements for a person. Numbers of today include evidence from the time in `track`
 * that is not shown by name, so a statement could reveal where the person is. This ends with the day on which the person became `display`, in the
 * zones of the person and of every office. It does not depend on whether the person was seen: otherwise the refusal would reveal that. While a
 * statement from the time in `track` lasts, it is extended by a day each day.
 * @returns Infinity in `track`; undefined if others may make statements now
 */
export function statementsRefusedUntil(person: Person, overrides: readonly Override[], now: Instant, world: World): Instant | undefined {
  if (person.mode === 'track') return Number.POSITIVE_INFINITY;
  const zone = zoneOfPerson(person, world);
  const visibility = visibleSince(person, zone);
  // Nothing is recorded while somebody is `off`, and earlier data is deleted.
  if (visibility === undefined || (person.notOffSince ?? 0) >= visibility.since) return undefined;
  const zones = [zone, ...[...world.offices.values()].map(({ timeZone }) => timeZone)];
  const days = visibility.bySelf ? [] : zones.map((each) => endOfDay(visibility.since, each));
  const lasts = overrides.some((override) => !isVisible(override, visibility) && override.end > Math.max(now, override.from));
  // Not the statement's own end, which is private: the check is repeated the next day.
  const until = Math.max(...days, ...(lasts ? [endOfDay(now, zone)] : []));
  return until > now ? until : undefined;
}

/** The instant from which others see evidence and statements of somebody in `display`; undefined if they see all of it. */
function visibleSince(person: Person, zone: string): { since: Instant; bySelf: boolean; personId: string } | undefined {
  const { mode, displaySince, modeChosen } = person;
  if (mode !== 'display' || displaySince === undefined || displaySince === ALWAYS) return undefined;
  const bySelf = modeChosen?.by === person.id;
  return { since: bySelf ? startOfDay(displaySince, zone) : displaySince, bySelf, personId: person.id };
}

function isVisible(
  { setAt, setBy }: Pick<Override, 'setAt' | 'setBy'>,
  { since, bySelf, personId }: { since: Instant; bySelf: boolean; personId: string },
): boolean {
  return setAt >= since || (bySelf && setBy === personId);
}

/** Whether a person may be found by name, now and by others. */
export function mayBeFound(person: Person): boolean {
  return isRecorded(person) && person.mode === 'display';
}

/**
 * Whether people may be named in front of these readers: the organisation allows it, and all of them are known members of the tenant. `undefined`:
 * the roster could not be read, or it contains strangers.
 */
export function mayNameBefore(readers: readonly string[] | undefined, { people, settings }: Pick<World, 'people' | 'settings'>): boolean {
  return (
    settings.namesInGroups &&
    readers !== undefined &&
    readers.length > 0 &&
    readers.every((id) => people.get(id.toLowerCase())?.guest === false)
  );
}

/**
 * Whether numbers of the past may include people who are not named there: an enabled member is in `track`, or is recorded and could not be named
 * at `at`. If there is none, the numbers are those of the names (docs/RULES.md, "Historic figures").
 */
export function mayHaveOthers(people: Iterable<Person>, at: Instant): boolean {
  for (const person of people) if (mayBeOther(person, at)) return true;
  return false;
}

/** Whether numbers of `at` may include a person without naming them, wherever they are. */
export function mayBeOther(person: Person, at: Instant): boolean {
  return isRecorded(person) && !mayBeNamed(person, at);
}

/** How a number of people is shown: exactly; the named exactly and the others in steps; or only the named, if there are no others. */
export type NumbersShown = 'exact' | 'steps' | 'named';

/**
 * Numbers of past days are in steps; those of today only if the organisation's setting says so. Only this function decides it. `others`:
 * whether there may be any.
 */
export function numbersShown(
  { todayInSteps }: Pick<Settings, 'todayInSteps'>,
  { past, others }: { past: boolean; others: () => boolean },
): NumbersShown {
  if (!past && !todayInSteps) return 'exact';
  return others() ? 'steps' : 'named';
}

/**
 * Whether floors are shown for an instant at an office, in names and numbers: for its past days only if the
 * organisation has set it. Everybody sees their own in any case. The one place that decides it.
 */
export function tellsFloors(
  at: Instant,
  { now, office, world }: { now: Instant; office: Office; world: Pick<World, 'offices' | 'ranges' | 'settings'> },
): boolean {
  return world.settings.pastFloors || !isPast(at, { now, office, world });
}

/**
 * How stored data of a day without a time (an access event) shows a person to a viewer: by name, as a part of a number, or not at all. People see
 * all of their own. `hidden`: this person's overrides; those that are not `hidden` are ignored.
 */
export function shownOn(
  person: Person | undefined,
  day: Day,
  { viewerId, hidden }: { viewerId: string; hidden: readonly Override[] },
): 'named' | 'counted' | 'nobody' {
  if (person === undefined || !isRecorded(person)) return 'nobody';
  return person.id === viewerId || mayBeNamedOn(person, day, hidden) ? 'named' : 'counted';
}

/**
 * Whether stored data of a day without a time (an access event) names the person to others: `display` on all of that day, and not hidden at any
 * instant of it. For a day on which their data was deleted this is unknown, since the statements were deleted too. The zone of the date is
 * unknown, so the day lasts from its first begin to its last end in any zone.
 */
export function mayBeNamedOn(person: Person, day: Day, overrides: readonly Override[]): boolean {
  const start = earliestStart(day);
  const end = start + DAY + 26 * HOUR;
  if (!mayBeNamed(person, start) || (person.erasedAt ?? ALWAYS) > start) return false;
  return !overrides.some(
    (override) =>
      override.personId === person.id &&
      override.statement.kind === 'hidden' &&
      Math.max(override.setAt, override.from) < Math.min(override.end, end) &&
      override.end > start,
  );
}

/** The zone in which a day begins first. Its offset is fixed, so no calendar is needed for each of many events. */
export function earliestStart(day: Day): Instant {
  return Date.parse(`${day}T00:00:00Z`) - 14 * HOUR;
}
