import { Group } from '@visx/group';
import { PatternLines } from '@visx/pattern';
import { Line, Polygon } from '@visx/shape';
import type { Palette } from './palette.ts';

/** The lighter part of a bar, which is possible and not certain: stripes, so that it needs no colour. */
export const Stripes = ({ id, palette, figure }: { id: string; palette: Palette; figure: number }) => (
  <PatternLines id={id} width={5} height={5} stroke={palette.figures[figure]} strokeWidth={1.5} orientation={['diagonal']} />
);

interface ChosenProps {
  x: number;
  y: number;
  width: number;
  height: number;
  palette: Palette;
}

/** The frame of the value that is read out. */
export const Chosen = ({ palette, ...box }: ChosenProps) => (
  <rect {...box} rx={2} fill="none" stroke={palette.ink} strokeWidth={2} pointerEvents="none" data-chosen="" />
);

/** A line from at least to at most. */
export const SpreadSign = ({ x, y: [least, most], colour }: { x: number; y: readonly [number, number]; colour: string }) => (
  <Group stroke={colour} strokeWidth={2} pointerEvents="none">
    <Line from={{ x, y: least }} to={{ x, y: most }} />
    <Line from={{ x: x - 4, y: least }} to={{ x: x + 4, y: least }} />
    <Line from={{ x: x - 4, y: most }} to={{ x: x + 4, y: most }} />
  </Group>
);

export const MarkSign = ({ x, y, palette }: { x: number; y: number; palette: Palette }) => (
  <Polygon sides={4} size={5} rotate={90} center={{ x, y }} fill={palette.page} stroke={palette.ink} strokeWidth={2} pointerEvents="none" />
);

export const CapacitySign = ({ x: [from, to], y, colour }: { x: readonly [number, number]; y: number; colour: string }) => (
  <Line from={{ x: from, y }} to={{ x: to, y }} stroke={colour} strokeWidth={1.5} strokeDasharray="6 4" pointerEvents="none" />
);
