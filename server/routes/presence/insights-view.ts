import type { NowBesideUsual, PlaceInsights } from '../../actions/offices/insights.ts';
import type { Count } from '../../presence/count.ts';
import type { Figures } from '../../presence/insights.ts';
import type { Texts } from '../../texts/texts.ts';
import { csvLine } from '../csv.ts';
import type { InsightsView } from '../schemas/insights.ts';
import { expectedView, placeOf } from './expected.ts';
import { countView } from './occupancy-view.ts';

export function insightsView(insights: PlaceInsights, texts: Texts): Omit<InsightsView, 'at'> {
  const { office, floor, floors, counted, weekdays, trend, now, coming, headCounts } = insights;
  const count = (n: Count) => countView(n, texts);
  const figures = ({ days, average, peak }: Figures) => ({
    days,
    ...(average && { average: count(average) }),
    ...(peak && { peak: count(peak) }),
  });
  return {
    ...placeOf(office, floor),
    floors: floors.map(({ id, name }) => ({ floorId: id, name })),
    hoursStated: office.openingHours !== undefined,
    ...(counted && { counted }),
    weekdays: weekdays.map(({ weekday, hours, ...rest }) => ({
      weekday,
      ...figures(rest),
      hours: hours.map(({ hour, days, average }) => ({ hour, days, ...(average && { average: count(average) }) })),
    })),
    trend: {
      weeks: trend.weeks,
      periods: trend.periods.map(({ fromDay, toDay, ...rest }) => ({ fromDay, toDay, ...figures(rest) })),
    },
    ...(now && { now: nowView(now, texts) }),
    coming: coming.map(({ people, ...day }) => ({ ...day, ...(people && { people: expectedView(people, texts) }) })),
    headCounts: headCounts.map(({ day, people }) => ({ day, people: count(people) })),
  };
}

function nowView({ usual, present, ...now }: NowBesideUsual, texts: Texts): NonNullable<InsightsView['now']> {
  return { ...now, present: countView(present, texts), ...(usual && { usual: expectedView(usual, texts) }) };
}

const COLUMNS = [
  'office',
  'floor',
  'figure',
  'weekday',
  'weekday name',
  'hour',
  'from',
  'to',
  'days',
  'people at least',
  'people at most',
  'people planned',
] as const;
type Given = 'figure' | 'weekday' | 'hour' | 'from' | 'to' | 'days' | 'planned';
type Row = Partial<Record<Given, string | number>>;

/**
 * A line for each figure, with ISO days and with bounds instead of sentences, for spreadsheets. Each line has its place, so that files of
 * several places can be joined, and the name of its weekday in the language of the reader beside its number (1 is Monday).
 */
export function insightsCsv(
  { office, floor, weekdays, trend, coming, headCounts }: PlaceInsights,
  { locale }: Pick<Texts, 'locale'>,
): string {
  const nameOf = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const line = (row: Row, count: Count | undefined): string[] => {
    const cells: Partial<Record<(typeof COLUMNS)[number], string | number>> = {
      ...{ ...row, office: office.name, floor: floor?.name, 'people at least': count?.atLeast, 'people at most': count?.atMost },
      'people planned': row.planned,
      'weekday name': row.weekday === undefined ? undefined : nameOf.format(Date.UTC(2024, 0, Number(row.weekday))),
    };
    return count || row.planned !== undefined ? [csvLine(COLUMNS.map((column) => cells[column]))] : [];
  };
  const lines = [
    ...weekdays.flatMap(({ weekday, hours }) =>
      hours.flatMap(({ hour, days, average }) => line({ figure: 'average of hour', weekday, hour, days }, average)),
    ),
    ...weekdays.flatMap(({ weekday, days, average, peak }) => [
      ...line({ figure: 'average of weekday', weekday, days }, average),
      ...line({ figure: 'busiest hour of weekday', weekday, days }, peak),
    ]),
    ...trend.periods.flatMap(({ fromDay: from, toDay: to, days, average, peak }) => [
      ...line({ figure: 'average of period', from, to, days }, average),
      ...line({ figure: 'busiest hour of period', from, to, days }, peak),
    ]),
    ...coming.flatMap(({ day, days, people, planned }) =>
      line({ figure: 'expected people', from: day, to: day, days, planned }, people?.usual),
    ),
    ...headCounts.flatMap(({ day, people }) => line({ figure: 'people of day', from: day, to: day, days: 1 }, people)),
  ];
  return `\uFEFF${csvLine(COLUMNS)}${lines.join('')}`;
}
