import type { Chart } from './charts.ts';
import type { Palette } from './palette.ts';

/** What every drawing of a chart takes. Sizes are in CSS pixels. */
export interface DrawingProps<C extends Chart> {
  chart: C;
  width: number;
  palette: Palette;
  /** The prefix of ids in the drawing. */
  id: string;
  /** The index of the value that is marked. */
  chosen?: number;
  onChoose?: (index: number) => void;
}

/** The size of all text in charts. */
export const FONT_SIZE = 12;

/** About how wide a text is. Charts reserve place by it, before anything is drawn. */
export const widthOf = (text: string) => Math.ceil(text.length * FONT_SIZE * 0.58);

export const longest = (all: readonly string[]) => Math.max(0, ...all.map(widthOf));
