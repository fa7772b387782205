import type { InsightsView } from '../../../server/routes/schemas/insights.ts';
import type { Count } from '../../../server/routes/schemas/occupancy.ts';
import { texts } from '../../shared/lib/texts.ts';
import { formatDay, weekdayName } from '../../shared/lib/time.ts';
import { countText, peopleText } from '../../shared/lib/words.ts';

/** The minimum number of days for a figure; the server omits figures with fewer days. */
const MIN_DAYS = 4;

export interface Cell {
  text: string;
  /** Shown below it, for example the share of the capacity. */
  note?: string;
}

/** The head of a column. */
interface Head extends Cell {
  /** The name in full, if `text` shortens it. */
  long?: string;
}

export interface Table {
  id: string;
  title: string;
  means: string;
  columns: Head[];
  /** The first cell is the head of its row. */
  rows: { key: string; cells: Cell[] }[];
  /** The text if there are no rows. */
  empty?: string;
}

/** Shown if there is no figure. */
export const NONE = '–';

/** `09:00` */
export const hourText = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** `0–4`, `10–14`: the short form for cells. */
export const shortSteps = ({ atLeast, atMost }: Count) => texts.text('tab.shared.from-to', { least: atLeast, most: atMost });

const daysText = (count: number) => texts.text('tab.insights.days', { count });

/** `Mon` */
export const shortWeekday = (weekday: number) =>
  new Intl.DateTimeFormat(texts.locale, { timeZone: 'UTC', weekday: 'short' }).format(Date.UTC(2024, 0, weekday));

/** `23 Nov`. @param day `YYYY-MM-DD` */
export const shortDay = (day: string) =>
  new Intl.DateTimeFormat(texts.locale, { timeZone: 'UTC', day: 'numeric', month: 'short' }).format(Date.parse(`${day}T12:00:00Z`));

/** The hours of the weekdays, the earliest first. */
export const hoursOf = (weekdays: InsightsView['weekdays']): number[] =>
  [...new Set(weekdays.flatMap(({ hours }) => hours.map(({ hour }) => hour)))].sort((a, b) => a - b);

/** Hours are rows and weekdays are columns, which fits a phone. */
export function heatTable({ weekdays }: Pick<InsightsView, 'weekdays'>): Table {
  const cellOf = ({ hours }: InsightsView['weekdays'][number], hour: number): Cell => {
    const found = hours.find((each) => each.hour === hour);
    if (!found) return { text: '' };
    return { text: found.average ? shortSteps(found.average) : NONE };
  };
  const few = weekdays.some(({ hours }) => hours.some(({ average }) => average === undefined));
  return {
    id: 'heat',
    title: texts.text('tab.insights.heat'),
    means: [texts.text('tab.insights.heat-means'), few && texts.text('tab.insights.heat-few')].filter(Boolean).join(' '),
    columns: [
      { text: texts.text('tab.insights.hour') },
      ...weekdays.map(({ weekday, days }) => ({ text: shortWeekday(weekday), long: weekdayName(weekday), note: daysText(days) })),
    ],
    rows: hoursOf(weekdays).map((hour) => ({
      key: String(hour),
      cells: [{ text: hourText(hour) }, ...weekdays.map((weekday) => cellOf(weekday, hour))],
    })),
  };
}

function figureCell(count: Count | undefined, capacity: number | undefined): Cell {
  if (!count) return { text: texts.text('tab.insights.too-few') };
  return { text: shortSteps(count), ...shareOf(count, capacity) };
}

/** The share of the capacity: `12–17 %`. Nothing if the capacity is unknown. */
function shareOf({ atLeast, atMost }: Count, capacity: number | undefined): Pick<Cell, 'note'> {
  if (capacity === undefined || capacity === 0) return {};
  const [from, to] = [atLeast, atMost].map((n) => Math.round((n / capacity) * 100)) as [number, number];
  return { note: from === 0 ? texts.text('tab.insights.share-below', { to }) : texts.text('tab.insights.share', { from, to }) };
}

const heads = (...names: string[]): Head[] => names.map((text) => ({ text }));

const figureColumns = (first: string) =>
  heads(first, texts.text('tab.insights.average'), texts.text('tab.insights.peak'), texts.text('tab.insights.counted-days'));

export function weekdayTable({ weekdays, capacity }: InsightsView): Table {
  return {
    id: 'weekdays',
    title: texts.text('tab.insights.weekdays'),
    means: texts.text('tab.insights.weekdays-mean'),
    columns: figureColumns(texts.text('tab.insights.weekday')),
    rows: weekdays.map(({ weekday, days, average, peak }) => ({
      key: String(weekday),
      cells: [{ text: weekdayName(weekday) }, figureCell(average, capacity), figureCell(peak, capacity), { text: String(days) }],
    })),
  };
}

/** @param today `YYYY-MM-DD` */
export function trendTable({ trend: { weeks, periods }, capacity }: InsightsView, today: string): Table {
  const means = texts.text('tab.insights.trend-means');
  return {
    id: 'trend',
    title: texts.text('tab.insights.trend'),
    means: weeks === 1 ? means : `${means} ${texts.text('tab.insights.trend-weeks', { weeks })}`,
    columns: figureColumns(texts.text('tab.insights.week')),
    // Newest first, as in the other tables of days.
    rows: periods.toReversed().map(({ fromDay, toDay, days, average, peak }) => ({
      key: fromDay,
      cells: [
        { text: texts.text('tab.insights.period', { from: formatDay(fromDay, today), to: formatDay(toDay, today) }) },
        figureCell(average, capacity),
        figureCell(peak, capacity),
        { text: String(days) },
      ],
    })),
    empty: texts.text('tab.insights.trend-none'),
  };
}

export function comingTable({ coming, capacity }: InsightsView, today: string): Table {
  return {
    id: 'coming',
    title: texts.text('tab.insights.coming'),
    means: texts.text('tab.insights.coming-means'),
    columns: heads(
      texts.text('tab.insights.day'),
      texts.text('tab.insights.expected'),
      texts.text('tab.insights.mostly'),
      texts.text('tab.insights.planned'),
      texts.text('tab.insights.counted-days'),
    ),
    rows: coming.flatMap((each) => {
      const { day, opening, open, people, planned, days } = each;
      const name = opening.state === 'closed' ? opening.name : undefined;
      // Days without data, such as weekends, have no row.
      if (!open && name === undefined && planned === 0) return [];
      const expected = open ? figureCell(people?.usual, capacity) : { text: closedText(name) };
      const mostly = people ? countText(people.middle) : NONE;
      const cells = [{ text: formatDay(day, today) }, expected, { text: mostly }, { text: String(planned) }, { text: String(days) }];
      return [{ key: day, cells }];
    }),
  };
}

const closedText = (name: string | undefined) =>
  name === undefined ? texts.text('tab.insights.closed') : texts.text('tab.insights.closed-for', { name });

export function headCountTable({ headCounts, floorId }: InsightsView, today: string): Table {
  const ofFloor = floorId === undefined ? '' : texts.text('tab.insights.head-counts-of-floors');
  return {
    id: 'head-counts',
    title: texts.text('tab.insights.head-counts'),
    means: [texts.text('tab.insights.head-counts-mean'), ofFloor].filter(Boolean).join(' '),
    columns: heads(texts.text('tab.insights.day'), texts.text('tab.insights.people')),
    rows: headCounts.map(({ day, people }) => ({ key: day, cells: [{ text: formatDay(day, today) }, { text: countText(people) }] })),
    empty: texts.text('tab.insights.head-counts-none'),
  };
}

/** `Monday, 10:00: 38 people. Usual at this hour: 35–39, mostly 25–44, by 9 such days.`; undefined outside opening hours. */
export function nowText({ now }: Pick<InsightsView, 'now'>): string | undefined {
  if (!now) return undefined;
  const { weekday, hour, present, days, usual } = now;
  const values = { weekday: weekdayName(weekday), hour: hourText(hour), present: peopleText(present), count: days };
  if (!usual) return texts.text('tab.insights.now-unknown', values);
  const [usually, middle] = [countText(usual.usual), countText(usual.middle)];
  return texts.text('tab.insights.now-usual', { ...values, usual: usually, middle, spread: usually === middle ? 'narrow' : 'other' });
}

/** The days and hours that are counted, and the capacity of the place. */
export function basisText({ counted, capacity, hoursStated }: InsightsView, today: string): string {
  return [
    counted &&
      texts.text('tab.insights.counted', {
        count: counted.days,
        from: formatDay(counted.fromDay, today),
        to: formatDay(counted.toDay, today),
      }),
    capacity !== undefined && texts.text('tab.insights.capacity', { capacity }),
    !hoursStated && texts.text('tab.insights.hours-not-stated'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The limits of the figures. */
export const limitsText = () => `${texts.text('tab.insights.steps', { least: MIN_DAYS })} ${texts.text('tab.insights.going-home')}`;
