import { addDays, dayOf } from './calendar.ts';
import type { Office } from './place.ts';
import type { Day, Instant } from './time.ts';
import type { World } from './world.ts';

interface PastContext {
  now: Instant;
  office: Pick<Office, 'id' | 'timeZone'>;
  world: Pick<World, 'offices' | 'ranges'>;
}

/**
 * Whether an instant is of a past day of an office (docs/RULES.md, "Historic figures"). A day that has ended once stays past: a zone further west,
 * or a target further west, can make it today again, and its exact numbers and its floors would be shown after all.
 */
export function isPast(at: Instant, context: PastContext): boolean {
  return isPastDay(dayOf(at, context.office.timeZone), context);
}

/** As `isPast`, for a day of the office. */
export function isPastDay(day: Day, { now, office, world }: PastContext): boolean {
  return day < dayOf(now, office.timeZone) || day <= (endedDays(world).get(office.id) ?? '');
}

/** The offices whose day now has ended before. */
export function officesInPast(world: PastContext['world'], now: Instant): ReadonlySet<string> {
  const inPast = new Set<string>();
  for (const officeId of endedDays(world).keys()) {
    const office = world.offices.get(officeId);
    if (office && isPast(now, { now, office, world })) inPast.add(officeId);
  }
  return inPast;
}

/**
 * The day that an office keeps when it is edited at `now`, if it is today again, or later, in the zone of the edit. The clocks of the office before
 * the edit decide which days have ended.
 */
export function endedDayAfter(timeZone: string, before: Pick<Office, 'timeZone' | 'endedDay'>, now: Instant): Day | undefined {
  const ended = laterOf(before.endedDay, addDays(dayOf(now, before.timeZone), -1));
  return ended >= dayOf(now, timeZone) ? ended : undefined;
}

/** By office, the last day that had ended when its zone was changed, or at the office that was the target of one of its ranges before. */
function endedDays({ offices, ranges }: PastContext['world']): ReadonlyMap<string, Day> {
  const known = memo.get(ranges);
  if (known?.offices === offices) return known.days;
  const days = new Map<string, Day>();
  for (const { id, endedDay } of offices.values()) if (endedDay !== undefined) days.set(id, endedDay);
  for (const { versions } of ranges.values()) {
    const target = versions.at(-1)?.target;
    if (target?.kind !== 'office') continue;
    for (const former of versions) {
      const office = former.target.kind === 'office' ? offices.get(former.target.officeId) : undefined;
      if (former.until === undefined || office === undefined || office.id === target.officeId) continue;
      const ended = laterOf(office.endedDay, addDays(dayOf(former.until, office.timeZone), -1));
      days.set(target.officeId, laterOf(days.get(target.officeId), ended));
    }
  }
  memo.set(ranges, { offices, days });
  return days;
}

/** A memo of a pure function: the last result for each version of the ranges. */
const memo = new WeakMap<World['ranges'], { offices: World['offices']; days: ReadonlyMap<string, Day> }>();

function laterOf(a: Day | undefined, b: Day): Day {
  return a !== undefined && a > b ? a : b;
}
