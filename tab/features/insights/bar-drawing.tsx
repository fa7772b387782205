import { AxisBottom, AxisLeft } from '@visx/axis';
import { GridRows } from '@visx/grid';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { number } from '../../shared/lib/words.ts';
import type { BarChart } from './charts.ts';
import { type DrawingProps, FONT_SIZE, longest, widthOf } from './drawing.ts';
import { CapacitySign, Chosen, MarkSign, SpreadSign, Stripes } from './signs.tsx';
import { NONE } from './view-model.ts';

export const BAR_HEIGHT = 220;
const MARGIN = { top: 12, right: 8, bottom: 28, left: 16 };

/** Bars from nobody to at least so many people, and in stripes to at most so many. */
export function BarDrawing({ chart, width, palette, id, chosen, onChoose }: DrawingProps<BarChart>) {
  const { slots, figures, capacity = 0 } = chart;
  const numbers = slots.flatMap(({ bars, spread, mark = 0 }) => [mark, spread?.atMost ?? 0, ...bars.map((bar) => bar?.atMost ?? 0)]);
  const top = Math.max(1, capacity, ...numbers);
  const left = MARGIN.left + widthOf(number(top));
  const [innerWidth, innerHeight] = [Math.max(0, width - left - MARGIN.right), BAR_HEIGHT - MARGIN.top - MARGIN.bottom];
  const x = scaleBand({ domain: slots.map(({ key }) => key), range: [0, innerWidth], paddingInner: 0.2, paddingOuter: 0.1 });
  const within = scaleBand({ domain: figures.map((_, i) => i), range: [0, x.bandwidth()], paddingInner: 0.1 });
  const y = scaleLinear({ domain: [0, top], range: [innerHeight, 0], nice: true });
  const ticks = y.ticks(4).filter(Number.isInteger);
  // The last label is always there, because it is the latest.
  const every = Math.max(1, Math.ceil((slots.length * (longest(slots.map(({ label }) => label)) + 8)) / Math.max(1, innerWidth)));
  const labelled = slots.filter((_, i) => (slots.length - 1 - i) % every === 0).map(({ key }) => key);
  const labels = new Map(slots.map(({ key, label }) => [key, label]));
  const text = { fill: palette.muted, fontSize: FONT_SIZE, fontFamily: 'inherit' };
  return (
    <Group left={left} top={MARGIN.top}>
      <defs>
        {figures.map((name, i) => (
          <Stripes key={name} id={`${id}-${i}`} palette={palette} figure={i} />
        ))}
      </defs>
      <GridRows scale={y} width={innerWidth} tickValues={ticks} stroke={palette.line} strokeOpacity={0.6} />
      {slots.map(({ key, bars, spread, mark }, index) => {
        const start = x(key) ?? 0;
        const middle = start + x.bandwidth() / 2;
        return (
          <Group key={key}>
            {!mark && bars.every((bar) => bar === undefined) && (
              <text x={middle} y={innerHeight - 4} textAnchor="middle" {...text}>
                {NONE}
              </text>
            )}
            {bars.map((bar, figure) => {
              if (!bar) return null;
              const box = { x: start + (within(figure) ?? 0), width: within.bandwidth() };
              const [least, most] = [y(bar.atLeast), y(bar.atMost)];
              return (
                <Group key={figures[figure]}>
                  <Bar {...box} y={least} height={innerHeight - least} fill={palette.figures[figure]} />
                  <Bar {...box} y={most} height={least - most} fill={`url(#${id}-${figure})`} stroke={palette.figures[figure]} />
                </Group>
              );
            })}
            {spread && <SpreadSign x={middle} y={[y(spread.atLeast), y(spread.atMost)]} colour={palette.ink} />}
            {mark !== undefined && mark > 0 && <MarkSign x={middle} y={y(mark)} palette={palette} />}
            <Bar
              x={start}
              y={0}
              width={x.bandwidth()}
              height={innerHeight}
              fill="transparent"
              data-value={index}
              onPointerEnter={() => onChoose?.(index)}
            />
          </Group>
        );
      })}
      {capacity > 0 && <CapacitySign x={[0, innerWidth]} y={y(capacity)} colour={palette.ink} />}
      <AxisLeft
        scale={y}
        tickValues={ticks}
        tickFormat={(value) => number(Number(value))}
        hideAxisLine
        hideTicks
        tickLabelProps={{ ...text, dx: '0', dy: '0.33em', textAnchor: 'end' }}
      />
      <AxisBottom
        scale={x}
        top={innerHeight}
        tickValues={labelled}
        tickFormat={(key) => labels.get(key) ?? ''}
        hideTicks
        stroke={palette.muted}
        tickLabelProps={{ ...text, textAnchor: 'middle' }}
      />
      {chosen !== undefined && (
        <Chosen x={(x(slots[chosen]?.key ?? '') ?? 0) - 2} y={-4} width={x.bandwidth() + 4} height={innerHeight + 6} palette={palette} />
      )}
    </Group>
  );
}
