import type { InsightsView } from '../../../server/routes/schemas/insights.ts';
import type { Count } from '../../../server/routes/schemas/occupancy.ts';
import { texts } from '../../shared/lib/texts.ts';
import { dayWords, weekdayName } from '../../shared/lib/time.ts';
import { countText, peopleText } from '../../shared/lib/words.ts';

/** The minimum number of days for a figure; the server omits figures with fewer days. */
const MIN_DAYS = 4;

/** A share of the capacity: for certain, and at most. Both from 0 to 1. */
export interface Share {
  certain: number;
  possible: number;
}

export interface Cell {
  text: string;
  /** Shown below it, for example the share of the capacity. */
  note?: string;
  /** Shown as a bar below it, which repeats the text. */
  share?: Share;
}

export interface Table {
  id: string;
  title: string;
  means: string;
  columns: string[];
  /** The first cell is the head of its row. */
  rows: { key: string; cells: Cell[] }[];
  /** The text if there are no rows. */
  empty?: string;
}

/** A cell of the heat map. `level`: 0 (empty) to 5 (full). */
export interface Heat {
  text: string;
  level: number;
}

export interface HeatMap {
  means: string;
  /** Weekdays with their numbers of days. */
  columns: { key: number; name: string; long: string; days: string }[];
  rows: { key: number; name: string; cells: (Heat | undefined)[] }[];
}

const LEVELS = 5;
/** Shown if there is no figure. */
const NONE = '–';

/** `09:00` */
const hourText = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** `0–4`, `10–14`: the short form for cells. */
const shortSteps = ({ atLeast, atMost }: Count) => texts.text('tab.shared.from-to', { least: atLeast, most: atMost });

const daysText = (count: number) => texts.text('tab.insights.days', { count });

/** `Mon` */
const shortWeekday = (weekday: number) =>
  new Intl.DateTimeFormat(texts.locale, { timeZone: 'UTC', weekday: 'short' }).format(Date.UTC(2024, 0, weekday));

/**
 * Hours are rows and weekdays are columns, which fits a phone. Colours depend on the capacity, or on the largest number if it is unknown.
 */
export function heatMapOf({ weekdays, capacity }: Pick<InsightsView, 'weekdays' | 'capacity'>): HeatMap {
  const hours = [...new Set(weekdays.flatMap(({ hours: those }) => those.map(({ hour }) => hour)))].sort((a, b) => a - b);
  const largest = Math.max(1, ...weekdays.flatMap(({ hours: those }) => those.map(({ average }) => average?.atMost ?? 0)));
  const whole = capacity ?? largest;
  const cellOf = (weekday: InsightsView['weekdays'][number], hour: number): Heat | undefined => {
    const found = weekday.hours.find((each) => each.hour === hour);
    if (!found) return undefined;
    const { average } = found;
    if (!average) return { text: NONE, level: 0 };
    const level = Math.min(LEVELS, Math.ceil((average.atLeast / whole) * LEVELS));
    return { text: shortSteps(average), level };
  };
  const few = weekdays.some(({ hours: those }) => those.some(({ average }) => average === undefined));
  return {
    means: [texts.text('tab.insights.heat-means'), few && texts.text('tab.insights.heat-few')].filter(Boolean).join(' '),
    columns: weekdays.map(({ weekday, days }) => ({
      key: weekday,
      name: shortWeekday(weekday),
      long: weekdayName(weekday),
      days: daysText(days),
    })),
    rows: hours.map((hour) => ({ key: hour, name: hourText(hour), cells: weekdays.map((weekday) => cellOf(weekday, hour)) })),
  };
}

function figureCell(count: Count | undefined, capacity: number | undefined): Cell {
  if (!count) return { text: texts.text('tab.insights.too-few') };
  return { text: shortSteps(count), ...shareOf(count, capacity) };
}

/** The share of the capacity: `12–17 %`, and a bar. Nothing if the capacity is unknown. */
function shareOf({ atLeast, atMost }: Count, capacity: number | undefined): Pick<Cell, 'note' | 'share'> {
  if (capacity === undefined || capacity === 0) return {};
  const [from, to] = [atLeast, atMost].map((n) => Math.round((n / capacity) * 100)) as [number, number];
  return {
    note: from === 0 ? texts.text('tab.insights.share-below', { to }) : texts.text('tab.insights.share', { from, to }),
    share: { certain: Math.min(1, atLeast / capacity), possible: Math.min(1, atMost / capacity) },
  };
}

const figureColumns = (first: string) => [
  first,
  texts.text('tab.insights.average'),
  texts.text('tab.insights.peak'),
  texts.text('tab.insights.counted-days'),
];

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
        { text: texts.text('tab.insights.period', { from: dayWords(fromDay, today), to: dayWords(toDay, today) }) },
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
    columns: [
      texts.text('tab.insights.day'),
      texts.text('tab.insights.expected'),
      texts.text('tab.insights.mostly'),
      texts.text('tab.insights.planned'),
      texts.text('tab.insights.counted-days'),
    ],
    rows: coming.flatMap((each) => {
      const { day, opening, open, people, planned, days } = each;
      const name = opening.state === 'closed' ? opening.name : undefined;
      // Days without data, such as weekends, have no row.
      if (!open && name === undefined && planned === 0) return [];
      const expected = open ? figureCell(people?.usual, capacity) : { text: closedText(name) };
      const mostly = people ? countText(people.middle) : NONE;
      const cells = [{ text: dayWords(day, today) }, expected, { text: mostly }, { text: String(planned) }, { text: String(days) }];
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
    columns: [texts.text('tab.insights.day'), texts.text('tab.insights.people')],
    rows: headCounts.map(({ day, people }) => ({ key: day, cells: [{ text: dayWords(day, today) }, { text: countText(people) }] })),
    empty: texts.text('tab.insights.head-counts-none'),
  };
}

/** `Monday, 10:00: 38 people. Usual at this hour: 35–39, mostly 25–44, by 9 such days.`; undefined outside opening hours. */
export function nowText({ now }: Pick<InsightsView, 'now'>): string | undefined {
  if (!now) return undefined;
  const { weekday, hour, present, days, usual } = now;
  const values = { weekday: weekdayName(weekday), hour: hourText(hour), present: peopleText(present), count: days };
  if (!usual) return texts.text('tab.insights.now-unknown', values);
  return texts.text('tab.insights.now-usual', { ...values, usual: countText(usual.usual), middle: countText(usual.middle) });
}

/** The days and hours that are counted, and the capacity of the place. */
export function basisText({ counted, capacity, hoursStated }: InsightsView, today: string): string {
  return [
    counted &&
      texts.text('tab.insights.counted', {
        count: counted.days,
        from: dayWords(counted.fromDay, today),
        to: dayWords(counted.toDay, today),
      }),
    capacity !== undefined && texts.text('tab.insights.capacity', { capacity }),
    !hoursStated && texts.text('tab.insights.hours-not-stated'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The limits of the figures. */
export const limitsText = () => `${texts.text('tab.insights.steps', { least: MIN_DAYS })} ${texts.text('tab.insights.going-home')}`;
