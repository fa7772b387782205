import type { OfficeInput, OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { dayFault, timeFault } from '../../../shared/lib/typed.ts';
import { type Fault, faultIf } from '../parts/faults.ts';

/** The hours of an office on one weekday; both empty: closed or unknown. */
export interface HoursDraft {
  /** The weekday, ISO 8601: 1 is Monday. */
  key: string;
  opens: string;
  closes: string;
}

export interface ClosedDayDraft {
  key: string;
  day: string;
  name: string;
}

export interface OpeningDraft {
  openingHours: HoursDraft[];
  closedDays: ClosedDayDraft[];
}

const WEEK = [1, 2, 3, 4, 5, 6, 7];
/** The end of a day. A time input can only show it as 00:00. */
const [MIDNIGHT, END_OF_DAY] = ['00:00', '24:00'];

export function openingDraft({
  openingHours = [],
  closedDays = [],
}: Partial<Pick<OfficeView, 'openingHours' | 'closedDays'>>): OpeningDraft {
  return {
    openingHours: WEEK.map((weekday) => {
      const { opens = '', closes = '' } = openingHours.find((each) => each.weekday === weekday) ?? {};
      return { key: String(weekday), opens, closes: closes === END_OF_DAY ? MIDNIGHT : closes };
    }),
    closedDays: closedDays.map(({ day, name = '' }) => ({ key: day, day, name })),
  };
}

export function toOpening({ openingHours, closedDays }: OpeningDraft): Required<Pick<OfficeInput, 'openingHours' | 'closedDays'>> {
  return {
    openingHours: stated(openingHours).map(({ key, opens, closes }) => ({ weekday: Number(key), opens, closes: endOf(closes) })),
    closedDays: closedDays.map(({ day, name }) => ({ day, name: name.trim() || undefined })),
  };
}

/** Pointer to the hours of a row in the request, which omits empty rows. */
export function hoursPointer(rows: readonly HoursDraft[], row: HoursDraft): string | undefined {
  const index = stated(rows).indexOf(row);
  return index < 0 ? undefined : `/openingHours/${index}`;
}

/** Their faults, by field. */
export function openingFaults({ openingHours, closedDays }: OpeningDraft): Fault[] {
  const hours = stated(openingHours).flatMap((row, i): Fault[] => {
    const at = `/openingHours/${i}`;
    const wrong = (['opens', 'closes'] as const).flatMap((field) => faultIf(`${at}/${field}`, timeFault(row[field])));
    if (wrong.length > 0) return wrong;
    if (row.opens === '') return [{ at: `${at}/opens`, message: texts.text('admin.offices.opens-missing') }];
    if (row.closes === '') return [{ at: `${at}/closes`, message: texts.text('admin.offices.closes-missing') }];
    return endOf(row.closes) > row.opens ? [] : [{ at: `${at}/closes`, message: texts.text('admin.offices.closes-early') }];
  });
  const days = closedDays.flatMap(({ day }, i): Fault[] => {
    const at = `/closedDays/${i}/day`;
    if (day === '') return [{ at, message: texts.text('admin.offices.closed-day-missing') }];
    const wrong = faultIf(at, dayFault(day));
    if (wrong.length > 0) return wrong;
    const isTwice = closedDays.some((other, j) => j < i && other.day === day);
    return isTwice ? [{ at, message: texts.text('admin.offices.closed-day-twice') }] : [];
  });
  return [...hours, ...days];
}

const stated = (rows: readonly HoursDraft[]) => rows.filter(({ opens, closes }) => opens !== '' || closes !== '');
const endOf = (closes: string) => (closes === MIDNIGHT ? END_OF_DAY : closes);

/** Nicknames as the text of one input. */
export const nicknamesText = (nicknames: readonly string[] = []) => nicknames.join(', ');
export const toNicknames = (text: string) =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
