import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ChartDrawing, heightOf, leastWidth } from './chart-drawing.tsx';
import { type Chart, legendOf } from './charts.ts';
import { FONT_SIZE } from './drawing.ts';
import { LegendSign, SIGN } from './legend-sign.tsx';
import { PAPER } from './palette.ts';

/** The height of a line of the legend, in CSS pixels. */
const LINE = 22;

/** A chart with its legend on white, as an image of that width or wider, in CSS pixels. */
export async function paperChart(chart: Chart, wanted: number, font: string): Promise<HTMLImageElement> {
  const width = Math.max(wanted, leastWidth(chart));
  const legend = legendOf(chart);
  const top = heightOf(chart) + 8;
  const height = top + legend.length * LINE;
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() =>
    root.render(
      <svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width={width} height={height} fontFamily={font} fontSize={FONT_SIZE}>
        <ChartDrawing chart={chart} width={width} palette={PAPER} id="chart" />
        {legend.map((item, i) => (
          <g key={item.text} transform={`translate(0 ${top + i * LINE})`}>
            <LegendSign item={item} palette={PAPER} id={`sign-${i}`} />
            <text x={SIGN.width + 8} y={SIGN.height - 3} fill={PAPER.ink}>
              {item.text}
            </text>
          </g>
        ))}
      </svg>,
    ),
  );
  const drawn = new XMLSerializer().serializeToString(holder.firstElementChild ?? holder);
  root.unmount();
  const image = new Image(width, height);
  image.src = `data:image/svg+xml,${encodeURIComponent(drawn)}`;
  await image.decode();
  return image;
}
