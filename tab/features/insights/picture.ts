import type { InsightsView } from '../../../server/routes/schemas/insights.ts';
import { texts } from '../../shared/lib/texts.ts';
import { dayIn } from '../../shared/lib/time.ts';
import { placeText } from '../../shared/lib/words.ts';
import type { Chart } from './charts.ts';
import type { Cell, Table } from './view-model.ts';

/** The content of a PNG: a chart and its table, with a title and the lines that explain them. */
export interface Picture {
  title: string;
  lines: string[];
  chart: Chart | undefined;
  head: Cell[];
  rows: Cell[][];
  /** `indoors-berlin-heat-2026-09-01-2026-11-29.png` */
  file: string;
}

/** The place and the days of the figures. */
export interface About {
  place: string;
  /** In words. */
  basis: string;
  /** `YYYY-MM-DD`, the first and the last. */
  days: readonly string[];
}

export const aboutOf = (view: InsightsView, basis: string): About => ({
  place: placeText(view.name, view.floorName),
  basis,
  days: view.counted ? [view.counted.fromDay, view.counted.toDay] : [dayIn(view.at, view.timeZone)],
});

export const pictureOf = (
  { id, title, means, columns, rows, empty }: Table,
  chart: Chart | undefined,
  { place, basis, days }: About,
): Picture => ({
  title: texts.text('tab.insights.picture-title', { place, title }),
  lines: [basis, means].filter((line) => line !== ''),
  chart,
  head: columns,
  rows: rows.length === 0 ? [[{ text: empty ?? '' }]] : rows.map(({ cells }) => cells),
  file: `${['indoors', ...slug(place), id, ...days].join('-')}.png`,
});

/** Splits a text into words of letters and digits, which every system allows in a file name. */
const slug = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
