import type { InsightsView } from '../../../server/routes/schemas/insights.ts';
import { dayIn } from '../../shared/lib/time.ts';
import { placeText } from '../../shared/lib/words.ts';
import type { Cell, HeatMap, Share, Table } from './view-model.ts';

export interface PictureCell {
  text: string;
  note?: string;
  share?: Share;
  /** The strength of its colour, 0 to 5. */
  level?: number;
}

/** The content of a PNG: a table with its title and the lines that explain it. */
export interface Picture {
  title: string;
  lines: string[];
  head: PictureCell[];
  rows: PictureCell[][];
  /** Whether its cells are coloured, as in a heat map. */
  shaded: boolean;
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

export const pictureOfTable = ({ id, title, means, columns, rows, empty }: Table, about: About): Picture => ({
  ...explained(id, title, means, about),
  head: columns.map((text) => ({ text })),
  rows: rows.length === 0 ? [[{ text: empty ?? '' }]] : rows.map(({ cells }) => cells.map((cell: Cell) => cell)),
  shaded: false,
});

export const pictureOfHeat = (
  { means, columns, rows }: HeatMap,
  { title, hour }: { title: string; hour: string },
  about: About,
): Picture => ({
  ...explained('heat', title, means, about),
  head: [{ text: hour }, ...columns.map(({ name, days }) => ({ text: name, note: days }))],
  rows: rows.map(({ name, cells }) => [{ text: name }, ...cells.map((cell) => cell ?? { text: '' })]),
  shaded: true,
});

function explained(id: string, title: string, means: string, { place, basis, days }: About) {
  return {
    title: `${place}: ${title}`,
    lines: [basis, means].filter((line) => line !== ''),
    file: `${['indoors', ...slug(place), id, ...days].join('-')}.png`,
  };
}

/** Splits a text into words of letters and digits, which every system allows in a file name. */
const slug = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
