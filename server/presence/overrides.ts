import { AppError } from '../errors.ts';
import { type Message, message } from '../texts/message.ts';
import { dayOf, endOfDay } from './calendar.ts';
import type { Override, Statement } from './override.ts';
import type { Person } from './person.ts';
import { unusablePart } from './place-in-use.ts';
import { DAY, type Instant } from './time.ts';
import { type World, zoneOfPerson } from './world.ts';

/** How far from now a statement may begin or end: a year and a day. */
const REACH = 366 * DAY;

export interface OverrideRequest {
  person: Person;
  statement: Statement;
  /** Object id of the person, or of the administrator who acts on their behalf. */
  setBy: string;
  now: Instant;
  /** Default: now. */
  from?: Instant;
  /** Exclusive. Default: the end of the calendar day of `from` in the statement's zone. */
  until?: Instant;
  id: string;
}

/**
 * Validates a statement and prepares it for the store. Without `until` it ends with the calendar day of its `from`: that of the office's zone for
 * an office, of the person's for remote, leave and hidden (docs/RULES.md).
 * @throws AppError PRESENCE_OFF for a person in mode `off`; TARGET_UNKNOWN for an office or floor that does not exist or is archived;
 * OVERRIDE_INVALID for a span that is empty, in the past, or begins or ends more than 366 days away
 */
export function planOverride(request: OverrideRequest, world: World): Omit<Override, 'seq'> {
  const { person, setBy, now, id } = request;
  if (person.mode === 'off') throw new AppError('PRESENCE_OFF', { detail: message('statement.presence-off') });
  const statement = checkStatement(request.statement, world);
  const from = request.from ?? now;
  checkReach('from', from, now);
  const end = request.until ?? defaultEnd({ statement, from }, person, world);
  if (end <= from) throw invalid(message('span.upside-down'));
  checkReach('until', end, now);
  if (end <= now) throw invalid(message('statement.over'));
  return { id, personId: person.id, statement, setAt: now, setBy, from, end, ...(request.until === undefined && { endIsDefault: true }) };
}

/** The end of the calendar day of `from` in the statement's zone; for an unknown person, in the organisation's. */
export function defaultEnd({ statement, from }: Pick<Override, 'statement' | 'from'>, person: Person | undefined, world: World): Instant {
  return endOfDay(from, person ? zoneOfStatement(statement, person, world) : world.settings.timeZone);
}

/** Overrides in force at `t`, including `hidden`: set and begun by then, and not ended. Newest first, by time, then by storage order. */
export function overridesInForce(overrides: readonly Override[], t: Instant): Override[] {
  return overrides.filter((override) => override.setAt <= t && override.from <= t && t < override.end).sort(compareNewestFirst);
}

/** Sorts newest first, by time, then by storage order. */
export function compareNewestFirst(a: Override, b: Override): number {
  return b.setAt - a.setAt || b.seq - a.seq;
}

/**
 * Whether an override that is in force at `t` is shown. A statement about an office is shown if it begins on the office's day on which it was
 * set: for the rest of that day, or until its end if that is at most 24 hours after it was set (a night shift). Otherwise it is a plan: it
 * displaces earlier statements, and evidence decides what is shown (docs/RULES.md, "From person-days to presence").
 */
export function isShownAt(t: Instant, { statement, setAt, from, end }: Override, person: Person, world: World): boolean {
  if (statement.kind !== 'office') return true;
  const zone = zoneOfStatement(statement, person, world);
  if (dayOf(Math.max(setAt, from), zone) !== dayOf(setAt, zone)) return false;
  return end - setAt <= DAY || t < endOfDay(setAt, zone);
}

/** `counts`: it decides what is shown, or hides. `displaced`: it would count, but there is a later statement. `planned`: anything else. */
export type OverrideState = 'counts' | 'displaced' | 'planned';

/** The states of a person's overrides at `t` (docs/RULES.md, "From person-days to presence"): of those in force the newest counts. */
export function overrideStatesAt(
  t: Instant,
  overrides: readonly Override[],
  person: Person,
  world: World,
): (override: Override) => OverrideState {
  const inForce = overridesInForce(overrides, t);
  const last = inForce.find(({ statement }) => statement.kind !== 'hidden');
  return (override) => {
    if (!inForce.includes(override)) return 'planned';
    if (override.statement.kind === 'hidden') return 'counts';
    if (override !== last) return 'displaced';
    return isShownAt(t, override, person, world) ? 'counts' : 'planned';
  };
}

/** The IANA zone of a statement's calendar days (docs/RULES.md, "Calendar days"). */
export function zoneOfStatement(statement: Statement, person: Person, world: World): string {
  if (statement.kind !== 'office') return zoneOfPerson(person, world);
  return world.offices.get(statement.officeId)?.timeZone ?? world.settings.timeZone;
}

/** Checks that office and floor exist and are not archived, and drops unknown fields. @throws AppError TARGET_UNKNOWN */
export function checkStatement(statement: Statement, world: World): Statement {
  if (statement.kind !== 'office') return { kind: statement.kind };
  const { officeId, floorId } = statement;
  const unusable = unusablePart(world.offices.get(officeId), floorId);
  if (unusable) throw new AppError('TARGET_UNKNOWN', { detail: message(`place-unusable.${unusable}`) });
  if (floorId === undefined) return { kind: 'office', officeId };
  return { kind: 'office', officeId, floorId };
}

function checkReach(field: 'from' | 'until', at: Instant, now: Instant): void {
  if (Number.isFinite(at) && Math.abs(at - now) <= REACH) return;
  throw invalid(message('statement.too-far', { field }));
}

function invalid(detail: Message): AppError {
  return new AppError('OVERRIDE_INVALID', { detail });
}
