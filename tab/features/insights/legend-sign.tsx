import { Bar } from '@visx/shape';
import type { LegendItem } from './charts.ts';
import { HeatSign } from './heat-drawing.tsx';
import { type Palette, shade } from './palette.ts';
import { CapacitySign, MarkSign, SpreadSign, Stripes } from './signs.tsx';

/** The size of a sign of the legend, in CSS pixels. */
export const SIGN = { width: 28, height: 14 };

/** How the chart draws it. */
export function LegendSign({ item: { sign, figure }, palette, id }: { item: LegendItem; palette: Palette; id: string }) {
  const { width, height } = SIGN;
  const colour = palette.figures[figure];
  if (sign === 'certain') return <Bar {...SIGN} fill={colour} />;
  if (sign === 'possible')
    return (
      <>
        <defs>
          <Stripes id={id} palette={palette} figure={figure} />
        </defs>
        <Bar x={0.5} y={0.5} width={width - 1} height={height - 1} fill={`url(#${id})`} stroke={colour} />
      </>
    );
  if (sign === 'capacity') return <CapacitySign x={[0, width]} y={height / 2} colour={palette.ink} />;
  if (sign === 'spread') return <SpreadSign x={width / 2} y={[1, height - 1]} colour={palette.ink} />;
  if (sign === 'mark') return <MarkSign x={width / 2} y={height / 2} palette={palette} />;
  if (sign === 'cell') return <HeatSign {...SIGN} share={{ certain: 0.3, possible: 0.8 }} palette={palette} />;
  return [0, 0.33, 0.67, 1].map((share, i) => (
    <Bar key={share} x={i * 7} width={7} height={height} fill={shade(palette, share)} stroke={palette.line} />
  ));
}
