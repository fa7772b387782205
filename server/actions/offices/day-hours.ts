import type { Board } from '../../board/board.ts';
import { isAppError } from '../../errors.ts';
import { hourOf } from '../../presence/calendar.ts';
import { steppedCount } from '../../presence/count.ts';
import type { HourNumbers } from '../../presence/day-hours.ts';
import type { Office } from '../../presence/place.ts';
import { lastExpiredNumbers } from '../../presence/retention.ts';
import type { Clock, Day } from '../../presence/time.ts';
import type { NumberStore } from '../../store/port/numbers.ts';

export interface DayHoursDeps {
  store: Pick<NumberStore, 'dayNumbers'>;
  board: Pick<Board, 'world' | 'hours'>;
  clock: Clock;
}

export interface OfficeHours {
  office: Office;
  hours: readonly HourNumbers[];
}

/**
 * How many people were at each office at each full hour of its day, by name of the office. On days whose data about people has been deleted,
 * everybody is counted in steps.
 * @throws AppError AT_IN_FUTURE, AT_NOT_KEPT
 */
export async function readDayHours(deps: DayHoursDeps, day: Day): Promise<OfficeHours[]> {
  const { offices } = deps.board.world();
  const hoursOf = await hoursByOffice(deps, day);
  return [...offices.values()]
    .flatMap((office) => {
      const hours = hoursOf.get(office.id);
      return hours ? [{ office, hours }] : [];
    })
    .sort((a, b) => a.office.name.localeCompare(b.office.name, 'en'));
}

async function hoursByOffice({ store, board, clock }: DayHoursDeps, day: Day): Promise<ReadonlyMap<string, readonly HourNumbers[]>> {
  try {
    return await board.hours(day);
  } catch (error) {
    if (!isAppError(error, 'AT_NOT_KEPT')) throw error;
    const { offices, settings } = board.world();
    const isShown = day > lastExpiredNumbers(clock.now(), settings);
    const kept = isShown ? await store.dayNumbers({ fromDay: day, toDay: day }) : [];
    if (kept.length === 0) throw error;
    return new Map(
      kept.flatMap(({ officeId, hours, present }) => {
        const office = offices.get(officeId);
        if (!office) return [];
        const numbers = hours.map((at, i) => ({
          at,
          hour: hourOf(at, office.timeZone),
          present: steppedCount(present[i] ?? 0, settings.smallNumber),
        }));
        return [[officeId, numbers] as const];
      }),
    );
  }
}
