import { BAR_HEIGHT, BarDrawing } from './bar-drawing.tsx';
import type { Chart } from './charts.ts';
import type { DrawingProps } from './drawing.ts';
import { HeatDrawing, heatHeight, heatWidth } from './heat-drawing.tsx';

/** In CSS pixels. */
export const heightOf = (chart: Chart) => (chart.kind === 'heat' ? heatHeight(chart) : BAR_HEIGHT);

/** The width that the chart needs at least, in CSS pixels. */
export const leastWidth = (chart: Chart) => (chart.kind === 'heat' ? heatWidth(chart) : 200);

export const ChartDrawing = ({ chart, ...props }: DrawingProps<Chart>) =>
  chart.kind === 'heat' ? <HeatDrawing chart={chart} {...props} /> : <BarDrawing chart={chart} {...props} />;
