import type { InsightsView } from '../../../server/routes/schemas/insights.ts';
import type { Count } from '../../../server/routes/schemas/occupancy.ts';
import { texts } from '../../shared/lib/texts.ts';
import { weekdayName } from '../../shared/lib/time.ts';
import { hoursOf, hourText, NONE, shortDay, shortSteps, shortWeekday, type Table } from './view-model.ts';

/** A number in steps: at least and at most so many people. */
export type Interval = Pick<Count, 'atLeast' | 'atMost'>;

/** The values of one weekday, week or day. */
export interface Slot {
  key: string;
  /** Short, for the axis. */
  label: string;
  /** All its values in words. */
  text: string;
  /** One for each figure; undefined if it is unknown. */
  bars: (Interval | undefined)[];
  /** Drawn as a line over the bars. */
  spread?: Interval;
  /** Drawn as a diamond. */
  mark?: number;
}

export interface BarChart {
  kind: 'bars';
  /** The names of the figures that are bars. */
  figures: string[];
  /** The names of the line and the diamond, where slots have them. */
  spread?: string;
  mark?: string;
  capacity?: number;
  /** From left to right. */
  slots: Slot[];
}

/** An hour of a weekday. */
export interface HeatCell {
  column: string;
  row: string;
  /** Shown in the cell. */
  short: string;
  /** In words. */
  text: string;
  /** Shares of `top`, from 0 to 1: for certain, and at most. Undefined with too few days. */
  share?: { certain: number; possible: number };
}

export interface HeatChart {
  kind: 'heat';
  columns: { key: string; label: string }[];
  rows: { key: string; label: string }[];
  /** Row by row. Hours outside opening hours have none. */
  cells: HeatCell[];
  /** The number of people of the strongest colour: the capacity, or the largest number if the capacity is unknown. */
  top: number;
}

export type Chart = BarChart | HeatChart;

/** The row of a table in words: `Monday · Average: 10–14 (25–35 %) · Days: 9`. */
function rowText({ columns, rows }: Table, key: string): string {
  const [head, ...cells] = rows.find((row) => row.key === key)?.cells ?? [];
  const values = cells.map(({ text, note }, i) => {
    const value = note === undefined ? text : texts.text('tab.insights.with-share', { value: text, share: note });
    return texts.text('tab.insights.figure', { figure: columns[i + 1]?.text ?? '', value });
  });
  return [head?.text, ...values].join(' · ');
}

/** Undefined if no slot has a value. */
function barChart(chart: Omit<BarChart, 'kind'>): BarChart | undefined {
  const known = chart.slots.some(({ bars, mark }) => bars.some((bar) => bar !== undefined) || mark);
  return known ? { kind: 'bars', ...chart } : undefined;
}

const averageAndPeak = () => [texts.text('tab.insights.average'), texts.text('tab.insights.peak')];

/** The hours of the weekdays as coloured cells. */
export function heatChart({ weekdays, capacity }: InsightsView): HeatChart {
  const largest = Math.max(1, ...weekdays.flatMap(({ hours }) => hours.map(({ average }) => average?.atMost ?? 0)));
  const top = capacity || largest;
  const share = (people: number) => Math.min(1, people / top);
  const rows = hoursOf(weekdays);
  return {
    kind: 'heat',
    top,
    columns: weekdays.map(({ weekday }) => ({ key: String(weekday), label: shortWeekday(weekday) })),
    rows: rows.map((hour) => ({ key: String(hour), label: hourText(hour) })),
    cells: rows.flatMap((hour) =>
      weekdays.flatMap(({ weekday, hours }) => {
        const found = hours.find((each) => each.hour === hour);
        if (!found) return [];
        const { average } = found;
        const at = { weekday: weekdayName(weekday), hour: hourText(hour) };
        const people = average ? shortSteps(average) : texts.text('tab.insights.too-few');
        return {
          column: String(weekday),
          row: String(hour),
          short: average ? people : NONE,
          text: texts.text('tab.insights.heat-value', { ...at, people }),
          ...(average && { share: { certain: share(average.atLeast), possible: share(average.atMost) } }),
        };
      }),
    ),
  };
}

export const weekdayChart = ({ weekdays, capacity }: InsightsView, table: Table) =>
  barChart({
    figures: averageAndPeak(),
    capacity,
    slots: weekdays.map(({ weekday, average, peak }) => ({
      key: String(weekday),
      label: shortWeekday(weekday),
      text: rowText(table, String(weekday)),
      bars: [average, peak],
    })),
  });

export const trendChart = ({ trend: { periods }, capacity }: InsightsView, table: Table) =>
  barChart({
    figures: averageAndPeak(),
    capacity,
    slots: periods.map(({ fromDay, average, peak }) => ({
      key: fromDay,
      label: shortDay(fromDay),
      text: rowText(table, fromDay),
      bars: [average, peak],
    })),
  });

export const comingChart = ({ coming, capacity }: InsightsView, table: Table) =>
  barChart({
    figures: [texts.text('tab.insights.expected')],
    spread: texts.text('tab.insights.mostly'),
    mark: texts.text('tab.insights.planned'),
    capacity,
    slots: coming
      .filter(({ day }) => table.rows.some(({ key }) => key === day))
      .map(({ day, open, people, planned }) => ({
        key: day,
        label: shortDay(day),
        text: rowText(table, day),
        bars: [open ? people?.usual : undefined],
        ...(open && people && { spread: people.middle }),
        mark: planned,
      })),
  });

export const headCountChart = ({ headCounts, capacity }: InsightsView, table: Table) =>
  barChart({
    figures: [texts.text('tab.insights.people')],
    capacity,
    // The latest is first in the table, and last on the axis.
    slots: headCounts.toReversed().map(({ day, people }) => ({
      key: day,
      label: shortDay(day),
      text: rowText(table, day),
      bars: [people],
    })),
  });

/** A line of the legend: how it is drawn, and what it means. */
export interface LegendItem {
  sign: 'certain' | 'possible' | 'capacity' | 'spread' | 'mark' | 'shades' | 'cell';
  /** The index of the figure. */
  figure: number;
  text: string;
}

/** Only of what is drawn. */
export function legendOf(chart: Chart): LegendItem[] {
  if (chart.kind === 'heat')
    return [
      { sign: 'shades', figure: 0, text: texts.text('tab.insights.legend-shades', { top: chart.top }) },
      { sign: 'cell', figure: 0, text: texts.text('tab.insights.legend-cell') },
    ];
  const { figures, capacity, spread, mark, slots } = chart;
  const one = (sign: LegendItem['sign'], text: string | undefined) => (text === undefined ? [] : [{ sign, figure: 0, text }]);
  return [
    ...figures.flatMap((name, figure): LegendItem[] =>
      slots.some(({ bars }) => bars[figure])
        ? [
            { sign: 'certain', figure, text: texts.text('tab.insights.legend-least', { figure: name }) },
            { sign: 'possible', figure, text: texts.text('tab.insights.legend-most', { figure: name }) },
          ]
        : [],
    ),
    ...one('spread', slots.some((slot) => slot.spread) ? spread : undefined),
    ...one('mark', slots.some((slot) => slot.mark) ? mark : undefined),
    ...one('capacity', capacity === undefined ? undefined : texts.text('tab.insights.legend-capacity', { capacity })),
  ];
}

/** The texts of the values that the reader steps through, in their order. */
export const valuesOf = (chart: Chart): string[] => (chart.kind === 'heat' ? chart.cells : chart.slots).map(({ text }) => text);

/**
 * The value that an arrow key leads to from `at`, undefined for other keys. In a heat map the arrows up and down change the hour.
 */
export function stepTo(chart: Chart, at: number, key: string): number | undefined {
  const last = valuesOf(chart).length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (step !== undefined) return Math.min(last, Math.max(0, at + step));
  const down = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (down === undefined) return undefined;
  if (chart.kind === 'bars') return Math.min(last, Math.max(0, at - down));
  const cell = chart.cells[at];
  const row = chart.rows[chart.rows.findIndex((each) => each.key === cell?.row) + down];
  const found = chart.cells.findIndex((each) => each.row === row?.key && each.column === cell?.column);
  return found < 0 ? at : found;
}
