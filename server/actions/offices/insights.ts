import type { Board } from '../../board/board.ts';
import { addDays, dayOf, hourOf } from '../../presence/calendar.ts';
import type { Count } from '../../presence/count.ts';
import type { DayNumbers } from '../../presence/day-numbers.ts';
import { type Expected, expectWeekday } from '../../presence/expected.ts';
import { DAYS_COMPARED, DAYS_OF_TREND, type Insights, type InsightsQuery, insightsOf } from '../../presence/insights.ts';
import { type Opening, openHoursOf, openingOn, weekdayOf } from '../../presence/opening.ts';
import type { Floor, Office, PlaceIds } from '../../presence/place.ts';
import { hasFloorStatistics } from '../../presence/settings.ts';
import type { Clock, Day } from '../../presence/time.ts';
import type { NumberStore } from '../../store/port/numbers.ts';
import { readPlans } from '../statements/plans.ts';
import { findPlace, type OfficeOrFloor } from './expected-numbers.ts';
import { headCountOn } from './head-count.ts';
import { type InsightsReader, requireInsights } from './may-read-insights.ts';

export interface InsightsDeps {
  store: Pick<NumberStore, 'dayNumbers'>;
  board: Pick<Board, 'world' | 'evidence' | 'now' | 'headCounts'>;
  clock: Clock;
}

/** One of the next 14 days. */
export interface ComingDay {
  day: Day;
  opening: Opening;
  /** Whether the office is open; without stated hours, whether it is a working day. */
  open: boolean;
  /** Counted days of the same weekday. */
  days: number;
  /** Different people on the day; absent on closed days, and with fewer than `ENOUGH_DAYS` counted days. */
  people?: Expected;
  /** People who may be named and plan to be there. */
  planned: number;
}

/** The people present now, and the usual number at this hour and weekday. Absent outside opening hours. */
export interface NowBesideUsual {
  weekday: number;
  hour: number;
  present: Count;
  days: number;
  usual?: Expected;
}

export interface PlaceInsights extends OfficeOrFloor, Insights {
  /** Floors with statistics, highest first. */
  floors: Floor[];
  now?: NowBesideUsual;
  coming: ComingDay[];
  /** Different people on each of the last counted open days, the latest first. */
  headCounts: { day: Day; people: Count }[];
}

/** Coming days. */
const AHEAD = 14;
/** Past days with head-counts. */
const HEAD_COUNTS = 10;

/**
 * How full an office or floor usually is, compared with now, and what to expect. Only from days whose numbers are stored.
 * @throws AppError NOT_FOUND if insights are off, ADMIN_REQUIRED
 */
export async function readInsights(deps: InsightsDeps, viewer: InsightsReader, site: PlaceIds): Promise<PlaceInsights> {
  const { settings } = deps.board.world();
  requireInsights(settings, viewer);
  const place = findPlace(deps, site);
  const { office } = place;
  const today = dayOf(deps.clock.now(), office.timeZone);
  const numbers = await deps.store.dayNumbers({ officeId: office.id, fromDay: addDays(today, -DAYS_OF_TREND), toDay: addDays(today, -1) });
  const query = { ...site, office, today, step: settings.smallNumber, workingDays: settings.workingDays };
  return {
    ...place,
    floors: hasFloorStatistics(settings) ? floorsInUse(office) : [],
    ...insightsOf(numbers, query),
    ...nowBesideUsual(deps, numbers, query),
    coming: await comingDays(deps, numbers, query),
    headCounts: await headCounts(deps, place, numbers, query),
  };
}

function floorsInUse({ floors }: Office): Floor[] {
  return floors.filter(({ archivedAt }) => archivedAt === undefined).sort((a, b) => b.level - a.level);
}

function expectedOn(numbers: readonly DayNumbers[], query: InsightsQuery, weekday: number): ReturnType<typeof expectWeekday> {
  const compared = numbers.filter(({ day }) => day >= addDays(query.today, -DAYS_COMPARED));
  return expectWeekday(compared, { ...query, weekday });
}

function nowBesideUsual({ board, clock }: InsightsDeps, numbers: readonly DayNumbers[], query: InsightsQuery): { now?: NowBesideUsual } {
  const { office, floorId, today, workingDays } = query;
  const [weekday, hour] = [weekdayOf(today), hourOf(clock.now(), office.timeZone)];
  if (!isOpen(office, today) || !openHoursOf(office, weekday, workingDays).includes(hour)) return {};
  const found = board
    .now()
    .occupancy()
    .offices.find((each) => each.office.id === office.id);
  const present = floorId === undefined ? found?.present : found?.floors.find(({ floor }) => floor.id === floorId)?.present;
  if (present === undefined) return {};
  const { days, hours } = expectedOn(numbers, query, weekday);
  const usual = hours.find((each) => each.hour === hour)?.present;
  return { now: { weekday, hour, present, days, ...(usual && { usual }) } };
}

async function comingDays(deps: InsightsDeps, numbers: readonly DayNumbers[], query: InsightsQuery): Promise<ComingDay[]> {
  const { office, floorId, today, workingDays } = query;
  const days = Array.from({ length: AHEAD }, (_, i) => addDays(today, i + 1));
  const plans = await readPlans(deps, days, { officeId: office.id, floorId });
  return days.map((day, i) => {
    const opening = openingOn(office, day);
    const weekday = weekdayOf(day);
    const open = opening.state !== 'closed' && openHoursOf(office, weekday, workingDays).length > 0;
    const { days: counted, people } = expectedOn(numbers, query, weekday);
    return { day, opening, open, days: counted, ...(people && open && { people }), planned: plans[i]?.people.length ?? 0 };
  });
}

/** For a floor only days whose data about people was deleted: before that, people are counted by office. */
async function headCounts(
  deps: InsightsDeps,
  place: OfficeOrFloor,
  numbers: readonly DayNumbers[],
  { office, workingDays }: InsightsQuery,
) {
  const open = numbers.filter(({ day }) => isOpen(office, day) && openHoursOf(office, weekdayOf(day), workingDays).length > 0);
  const found: PlaceInsights['headCounts'] = [];
  for (const { day } of open.slice(-HEAD_COUNTS).reverse()) {
    const counted = await headCountOn(deps, place, day);
    if (counted && counted.of.floor === place.floor) found.push({ day, people: counted.people });
  }
  return found;
}

function isOpen(office: Office, day: Day): boolean {
  return openingOn(office, day).state !== 'closed';
}
