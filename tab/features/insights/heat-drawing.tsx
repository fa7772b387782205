import { AxisLeft, AxisTop } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleBand } from '@visx/scale';
import { Bar, LinePath } from '@visx/shape';
import type { HeatCell, HeatChart } from './charts.ts';
import { type DrawingProps, FONT_SIZE, longest } from './drawing.ts';
import { type Palette, shade } from './palette.ts';
import { Chosen } from './signs.tsx';

const ROW = 26;
const TOP = 24;
const RIGHT = 4;
const GAP = 14;
/** Beside the text of a cell. */
const CELL_GAP = 4;

const leftOf = ({ rows }: HeatChart) => longest(rows.map(({ label }) => label)) + GAP;

export const heatHeight = ({ rows }: HeatChart) => TOP + rows.length * ROW + RIGHT;

/** The width at which every cell holds its text. */
export const heatWidth = (chart: HeatChart) =>
  leftOf(chart) + RIGHT + chart.columns.length * (longest([...chart.cells, ...chart.columns].map(textOf)) + CELL_GAP);

const textOf = (each: HeatCell | HeatChart['columns'][number]) => ('short' in each ? each.short : each.label);

/** Cells whose lower left has the shade of at least so many people, and whose upper right that of at most so many. */
export function HeatDrawing({ chart, width, palette, chosen, onChoose }: DrawingProps<HeatChart>) {
  const { columns, rows, cells } = chart;
  const left = leftOf(chart);
  const x = scaleBand({ domain: columns.map(({ key }) => key), range: [0, Math.max(0, width - left - RIGHT)], padding: 0.04 });
  const y = scaleBand({ domain: rows.map(({ key }) => key), range: [0, rows.length * ROW], padding: 0.08 });
  const labels = (all: HeatChart['columns']) => {
    const names = new Map(all.map(({ key, label }) => [key, label]));
    return (key: string) => names.get(key) ?? '';
  };
  const text = { fill: palette.muted, fontSize: FONT_SIZE, fontFamily: 'inherit' };
  const size = { width: x.bandwidth(), height: y.bandwidth() };
  const boxOf = (cell: HeatCell | undefined) => ({ x: x(cell?.column ?? '') ?? 0, y: y(cell?.row ?? '') ?? 0 });
  return (
    <Group left={left} top={TOP}>
      <AxisTop
        scale={x}
        tickFormat={labels(columns)}
        hideAxisLine
        hideTicks
        tickLabelProps={{ ...text, textAnchor: 'middle', dy: '0.25em' }}
      />
      <AxisLeft
        scale={y}
        numTicks={rows.length}
        tickFormat={labels(rows)}
        hideAxisLine
        hideTicks
        tickLabelProps={{ ...text, textAnchor: 'end', dx: '0', dy: '0.33em' }}
      />
      {cells.map((cell, index) => (
        <Group key={`${cell.column} ${cell.row}`} left={boxOf(cell).x} top={boxOf(cell).y}>
          <HeatSign {...size} share={cell.share} palette={palette} />
          <text x={size.width / 2} y={size.height / 2} dy="0.33em" textAnchor="middle" {...text} fill={palette.ink}>
            {cell.short}
          </text>
          <Bar {...size} fill="transparent" data-value={index} onPointerEnter={() => onChoose?.(index)} />
        </Group>
      ))}
      {chosen !== undefined && <Chosen {...boxOf(cells[chosen])} {...size} palette={palette} />}
    </Group>
  );
}

interface HeatSignProps extends Pick<HeatCell, 'share'> {
  width: number;
  height: number;
  palette: Palette;
}

/** A cell. */
export const HeatSign = ({ width, height, share, palette }: HeatSignProps) => (
  <>
    <Bar width={width} height={height} fill={share ? shade(palette, share.possible) : 'none'} />
    {share && (
      <LinePath
        data={[
          [0, 0],
          [0, height],
          [width, height],
        ]}
        x={([x]) => x ?? 0}
        y={([, y]) => y ?? 0}
        fill={shade(palette, share.certain)}
        stroke="none"
      />
    )}
    <Bar width={width} height={height} fill="none" stroke={palette.line} />
  </>
);
