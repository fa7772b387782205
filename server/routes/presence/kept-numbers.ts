import { queryFault } from '../../actions/field-fault.ts';
import { addDays, clockHourOf, dayOf, hasDay, NOON } from '../../presence/calendar.ts';
import { type Count, steppedCount } from '../../presence/count.ts';
import type { DayNumbers } from '../../presence/day-numbers.ts';
import type { KeptNumbers, OfficeNumbers } from '../../presence/occupancy.ts';
import type { Floor, Office } from '../../presence/place.ts';
import { isInstantKept, isKept, lastExpiredDay, lastExpiredNumbers } from '../../presence/retention.ts';
import type { Settings } from '../../presence/settings.ts';
import type { Day, Instant } from '../../presence/time.ts';
import { message } from '../../texts/message.ts';
import type { Texts } from '../../texts/texts.ts';
import type { RouteDeps } from '../deps.ts';
import { instantOf, iso, type When } from '../replies.ts';
import type { NumbersOfDays, Occupancy } from '../schemas/occupancy.ts';
import { countView, officeOccupancyView } from './occupancy-view.ts';

type Deps = Pick<RouteDeps, 'store' | 'board' | 'clock'>;

/**
 * Occupancy of offices and floors at the last full hours before an instant, or at noon (or another hour) of a day whose data about people has
 * been deleted. Then everybody is one of the others: all numbers are in steps (docs/RULES.md, "Historic figures").
 * @returns undefined if data about people of that day is kept, or there are no numbers
 */
export async function keptNumbersOf(
  { store, board, clock }: Deps,
  { at, day: asked, hour = NOON }: When,
  texts: Texts,
): Promise<Occupancy | undefined> {
  if ((at === undefined) === (asked === undefined)) return undefined;
  const { settings, offices } = board.world();
  const now = clock.now();
  const instantIn = (zone: string): Instant => (asked === undefined ? instantOf(at ?? '', '?at') : clockHourOf(asked, hour, zone));
  const instant = instantIn(settings.timeZone);
  if (instant > now || !hasDay(instant) || isKept(asked ?? dayOf(instant, settings.timeZone), now, settings)) return undefined;
  const kept = await readKept({ store, board, clock }, [...offices.values()], instantIn);
  const found = [...kept].flatMap(([officeId, numbers]) => (numbers ? [{ officeId, ...numbers }] : []));
  if (found.length === 0) return undefined;
  const step = settings.smallNumber;
  const total = found.reduce((sum, { present }) => sum + present, 0);
  const shown = found
    .map(({ shown: office }) => ({ ...office, ...(asked !== undefined && { at: instantIn(office.office.timeZone) }) }))
    .sort((a, b) => a.office.name.localeCompare(b.office.name, 'en'));
  return {
    at: iso(instant),
    historic: true,
    total: countView(steppedCount(total, step), texts),
    offices: shown.map((office) => officeOccupancyView(office, texts)),
  };
}

/**
 * Offices whose day at an instant has no data about people any more, while that of other offices has: their numbers, or undefined without any.
 * Otherwise an office west of the organisation would be shown as empty.
 */
export async function officesPastRetention(deps: Deps, at: Instant): Promise<ReadonlyMap<string, KeptNumbers | undefined>> {
  const { settings, offices } = deps.board.world();
  const now = deps.clock.now();
  if (at > now || !hasDay(at)) return new Map();
  const gone = [...offices.values()].filter(({ timeZone }) => !isInstantKept(at, timeZone, now, settings));
  return gone.length === 0 ? new Map() : readKept(deps, gone, () => at);
}

/** The numbers of offices at an instant, each of the day in its own zone, for days whose data about people has been deleted. */
async function readKept(
  { store, board, clock }: Deps,
  offices: readonly Office[],
  instantIn: (zone: string) => Instant,
): Promise<Map<string, KeptNumbers | undefined>> {
  const { settings } = board.world();
  const now = clock.now();
  const around = dayOf(instantIn(settings.timeZone), 'UTC');
  const last = lastExpiredDay(now, settings);
  const numbers = await store.dayNumbers({ fromDay: laterOf(addDays(around, -1), firstKept(now, settings)), toDay: addDays(around, 1) });
  return new Map(
    offices.map((office) => {
      const then = instantIn(office.timeZone);
      const ofDay = numbers.find(({ officeId, day }) => officeId === office.id && day <= last && day === dayOf(then, office.timeZone));
      const index = ofDay ? ofDay.hours.findLastIndex((hour) => hour <= then) : -1;
      if (!ofDay || index < 0) return [office.id, undefined];
      return [office.id, { shown: numbersOf(office, ofDay, index, settings), present: ofDay.present[index] ?? 0 }];
    }),
  );
}

function numbersOf(office: Office, { hours, present, floors }: DayNumbers, index: number, settings: Settings): OfficeNumbers {
  const hour = hours[index] ?? 0;
  const counts = floorCounts(office, floors, hour, ({ present: counts = [] }) => counts[index] ?? 0, settings);
  return { office, hour, present: steppedCount(present[index] ?? 0, settings.smallNumber), floors: counts };
}

/** These days are past, so floors may not be shown. Those that were archived by then are listed only if their number shows that somebody was there. */
function floorCounts(
  { floors: known }: Office,
  counted: DayNumbers['floors'],
  at: Instant,
  numberOf: (floor: Partial<DayNumbers['floors'][number]>) => number,
  { pastFloors, smallNumber: step }: Settings,
): { floor: Floor; present: Count }[] {
  if (!pastFloors) return [];
  return known
    .map((floor) => ({ floor, n: numberOf(counted.find(({ floorId }) => floorId === floor.id) ?? {}) }))
    .filter(({ floor: { archivedAt }, n }) => archivedAt === undefined || archivedAt > at || n >= step)
    .map(({ floor, n }) => ({ floor, present: steppedCount(n, step) }));
}

/**
 * The numbers of an office's days, hour by hour and by day, for the days whose data about people has been deleted.
 * @throws AppError BAD_REQUEST for a span that ends before it begins
 */
export async function keptDays(
  { store, board, clock }: Deps,
  query: { office: Office; fromDay: Day; toDay: Day },
  texts: Texts,
): Promise<NumbersOfDays> {
  if (query.toDay < query.fromDay) throw queryFault('?toDay', message('field-fault.before-from'));
  const { settings } = board.world();
  const now = clock.now();
  const last = lastExpiredDay(now, settings);
  // All these days still have data about people, or their numbers are deleted too.
  if (query.fromDay > last || query.toDay < firstKept(now, settings)) return { fromDay: query.fromDay, toDay: query.toDay, days: [] };
  const fromDay = laterOf(query.fromDay, firstKept(now, settings));
  const toDay = query.toDay < last ? query.toDay : last;
  const numbers = await store.dayNumbers({ fromDay, toDay, officeId: query.office.id });
  const count = (n: number) => countView(steppedCount(n, settings.smallNumber), texts);
  return {
    fromDay,
    toDay,
    days: numbers.map(({ day, hours, people, present, floors }) => ({
      day,
      people: count(people),
      hours: hours.map((hour, i) => ({ at: iso(hour), present: count(present[i] ?? 0) })),
      floors: floorCounts(query.office, floors, hours[0] ?? 0, ({ people: n = 0 }) => n, settings).map(({ floor, present: n }) => ({
        floorId: floor.id,
        people: countView(n, texts),
        present: hours.map((_, i) => count(floors.find(({ floorId }) => floorId === floor.id)?.present[i] ?? 0)),
      })),
    })),
  };
}

function firstKept(now: Instant, settings: Parameters<typeof lastExpiredNumbers>[1]): Day {
  return addDays(lastExpiredNumbers(now, settings), 1);
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}
