import type { Board } from '../../board/board.ts';
import { AppError } from '../../errors.ts';
import { addDays, dayOf } from '../../presence/calendar.ts';
import type { DayNumbers } from '../../presence/day-numbers.ts';
import { type ExpectedWeek, type ExpectedWeekday, expectWeek, expectWeekday } from '../../presence/expected.ts';
import { type Opening, openingOn, weekdayOf } from '../../presence/opening.ts';
import type { Floor, Office, PlaceIds } from '../../presence/place.ts';
import type { PersonWithPlans } from '../../presence/plans.ts';
import { hasFloorStatistics } from '../../presence/settings.ts';
import type { Clock, Day } from '../../presence/time.ts';
import type { NumberStore } from '../../store/port/numbers.ts';
import { message } from '../../texts/message.ts';
import { readPlans } from '../statements/plans.ts';
import { type InsightsReader, mayReadInsights, requireInsights } from './may-read-insights.ts';

export interface ExpectedDeps {
  store: Pick<NumberStore, 'dayNumbers'>;
  board: Pick<Board, 'world' | 'evidence'>;
  clock: Clock;
}

/** A floor, or the office as a whole. */
export interface OfficeOrFloor {
  office: Office;
  floor?: Floor;
}

/** The expectation for a day: whether the office is open, and the numbers of similar days. */
export interface DayExpected {
  day: Day;
  opening: Opening;
  /** Absent for readers who may not read insights. */
  numbers?: ExpectedWeekday;
}

export interface ExpectedDay extends OfficeOrFloor, DayExpected {
  /** People who may be named and plan to be there, by name. */
  planned: PersonWithPlans[];
}

/** Past days on which the estimate is based: a quarter of a year, thirteen of each weekday. */
const LOOKED_BACK = 91;

/** How many people to expect at an office or floor on a day, and who plans to be there. @throws AppError NOT_FOUND, BAD_REQUEST */
export async function expectedNumbers(
  deps: ExpectedDeps,
  viewer: InsightsReader,
  { day, ...site }: PlaceIds & { day: Day },
): Promise<ExpectedDay> {
  const place = findPlace(deps, site);
  const [{ people: planned } = { people: [] }] = await readPlans(deps, [day], site);
  const [expected] = await expectedOnDays(deps, viewer, place, [day]);
  return { ...place, ...expected, planned };
}

/** The expected numbers of an office or floor on each of these days, in their order. */
export async function expectedOnDays<const Days extends readonly Day[]>(
  deps: ExpectedDeps,
  viewer: InsightsReader,
  { office, floor }: OfficeOrFloor,
  days: Days,
): Promise<{ [I in keyof Days]: DayExpected }>;
export async function expectedOnDays(
  deps: ExpectedDeps,
  viewer: InsightsReader,
  { office, floor }: OfficeOrFloor,
  days: readonly Day[],
): Promise<DayExpected[]> {
  const { settings } = deps.board.world();
  if (!mayReadInsights(settings, viewer)) return days.map((day) => ({ day, opening: openingOn(office, day) }));
  const query = { office, floorId: floor?.id, step: settings.smallNumber };
  const recent = await recentNumbers(deps, office);
  return days.map((day) => ({
    day,
    opening: openingOn(office, day),
    numbers: expectWeekday(recent, { ...query, weekday: weekdayOf(day) }),
  }));
}

/** How full an office or floor usually is on each weekday. Compares the weekdays on which it is open. @throws AppError NOT_FOUND, ADMIN_REQUIRED */
export async function expectedWeek(deps: ExpectedDeps, viewer: InsightsReader, site: PlaceIds): Promise<OfficeOrFloor & ExpectedWeek> {
  const { settings } = deps.board.world();
  requireInsights(settings, viewer);
  const place = findPlace(deps, site);
  const query = { ...site, office: place.office, step: settings.smallNumber };
  const compared = place.office.openingHours?.map(({ weekday }) => weekday) ?? settings.workingDays;
  return { ...place, ...expectWeek(await recentNumbers(deps, place.office), query, compared) };
}

function recentNumbers({ store, clock }: ExpectedDeps, { id: officeId, timeZone }: Office): Promise<DayNumbers[]> {
  const today = dayOf(clock.now(), timeZone);
  return store.dayNumbers({ officeId, fromDay: addDays(today, -LOOKED_BACK), toDay: addDays(today, -1) });
}

/** An office or floor with statistics. @throws AppError NOT_FOUND */
export function findPlace({ board }: Pick<ExpectedDeps, 'board'>, { officeId, floorId }: PlaceIds): OfficeOrFloor {
  const { offices, settings } = board.world();
  const office = offices.get(officeId);
  if (office === undefined) throw new AppError('NOT_FOUND', { detail: message('office.not-found') });
  if (floorId === undefined) return { office };
  if (!hasFloorStatistics(settings)) throw new AppError('NOT_FOUND', { detail: message('insights.no-floors') });
  const floor = office.floors.find(({ id }) => id === floorId);
  if (floor === undefined) throw new AppError('NOT_FOUND', { detail: message('floor.not-found') });
  return { office, floor };
}
