/** The used members of a panel of Grafana. */
export interface Panel {
  id: number;
  type: string;
  title: string;
  gridPos: { x: number; y: number; w: number; h: number };
  targets?: { expr: string; legendFormat?: string; instant?: boolean }[];
  fieldConfig?: {
    defaults: {
      unit?: string;
      decimals?: number;
      thresholds?: { steps: { color: string; value: number | null }[] };
      mappings?: { options: Record<string, { text: string }> }[];
    };
  };
}

export interface Series {
  name: string;
  /** Seconds and value. */
  points: [number, number][];
}

export type Answers = Map<number, Series[]>;

const COLOURS = ['#73bf69', '#f2cc0c', '#8ab8ff', '#ff780a', '#f2495c', '#b877d9', '#5794f2', '#37872d', '#fade2a', '#8f3bb8'];
const OF_THRESHOLD: Record<string, string> = { green: '#2f8f46', red: '#c4314b', orange: '#c8690b', yellow: '#a88600', blue: '#3274d9' };
const ROW = 34;

const html = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page that looks like the dashboard in Grafana. */
export function dashboardPage(panels: readonly Panel[], answers: Answers, span: { from: number; until: number }): string {
  const boxes = panels.map((panel) => box(panel, answers.get(panel.id) ?? [], span)).join('');
  const height = Math.max(...panels.map(({ gridPos }) => gridPos.y + gridPos.h)) * ROW + 16;
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; background: #111217; color: #ccccdc; font: 12px system-ui, sans-serif; }
main { position: relative; height: ${height}px; margin: 8px; }
section { position: absolute; box-sizing: border-box; padding: 4px; }
section > div { height: 100%; box-sizing: border-box; background: #181b1f; border: 1px solid #25272c; border-radius: 3px; padding: 6px 8px; overflow: hidden; }
h1 { font-size: 16px; font-weight: 500; margin: 0; padding: 6px 4px; } h2 { font-size: 12px; font-weight: 500; margin: 0 0 4px; }
.stat { display: grid; place-items: center; gap: 2px; font-size: 20px; font-weight: 600; color: #fff; height: calc(100% - 20px); border-radius: 3px; }
.stat small { font-size: 11px; font-weight: 400; } .legend { display: flex; flex-wrap: wrap; gap: 2px 10px; height: 16px; overflow: hidden; }
.legend i { display: inline-block; width: 10px; height: 3px; margin-right: 4px; vertical-align: middle; } td { padding: 2px 12px 2px 0; }
.none { color: #8e8e99; padding-top: 20px; text-align: center; } text { fill: #8e8e99; font-size: 10px; }
</style><main>${boxes}</main>`;
}

function box(panel: Panel, series: Series[], span: { from: number; until: number }): string {
  const { x, y, w, h } = panel.gridPos;
  const place = `left: ${(x / 24) * 100}%; top: ${y * ROW}px; width: ${(w / 24) * 100}%; height: ${h * ROW}px`;
  if (panel.type === 'row') return `<section style="${place}"><h1>${html(panel.title)}</h1></section>`;
  const content = panel.type === 'stat' ? stat(panel, series) : panel.type === 'table' ? table(panel, series) : graph(panel, series, span);
  return `<section style="${place}"><div><h2>${html(panel.title)}</h2>${content}</div></section>`;
}

function stat({ fieldConfig }: Panel, series: Series[]): string {
  if (series.length === 0) return '<p class="none">No data</p>';
  const { unit, thresholds, mappings = [] } = fieldConfig?.defaults ?? {};
  const values = series.map(({ name, points }) => {
    const value = points.at(-1)?.[1] ?? Number.NaN;
    const text = mappings[0]?.options[String(value)]?.text ?? inUnit(value, unit);
    return { value, text: `${text}${name ? ` <small>${html(name)}</small>` : ''}` };
  });
  const least = Math.min(...values.map(({ value }) => value));
  const step = (thresholds?.steps ?? []).findLast(({ value }) => value === null || least >= value);
  const colour = OF_THRESHOLD[step?.color ?? ''] ?? '#333';
  return `<div class="stat" style="background: ${colour}">${values.map(({ text }) => `<span>${text}</span>`).join('')}</div>`;
}

function table({ fieldConfig }: Panel, series: Series[]): string {
  const rows = series
    .map(({ name, points }) => ({ name, value: points.at(-1)?.[1] ?? 0 }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => b.value - a.value)
    .map(({ name, value }) => `<tr><td>${html(name)}</td><td>${inUnit(value, fieldConfig?.defaults.unit)}</td></tr>`);
  return `<table>${rows.join('')}</table>`;
}

function graph({ gridPos, fieldConfig }: Panel, series: Series[], { from, until }: { from: number; until: number }): string {
  const shown = series.filter(({ points }) => points.some(([, value]) => Number.isFinite(value)));
  if (shown.length === 0) return '<p class="none">No data</p>';
  const [width, height, left] = [gridPos.w * 58, gridPos.h * ROW - 60, 76];
  const values = shown.flatMap(({ points }) => points.map(([, value]) => value)).filter(Number.isFinite);
  const most = Math.max(...values, 0);
  const least = Math.min(...values, 0);
  const top = most === least ? least + 1 : most + (most - least) * 0.08;
  const x = (at: number) => left + ((at - from) / (until - from)) * (width - left - 8);
  const y = (value: number) => height - 14 - ((value - least) / (top - least)) * (height - 22);
  const lines = [0, 0.5, 1].map((part) => {
    const value = least + (top - least) * part;
    return `<line x1="${left}" x2="${width}" y1="${y(value)}" y2="${y(value)}" stroke="#2c3038"/><text x="${left - 6}" y="${y(value) + 3}" text-anchor="end">${inUnit(value, fieldConfig?.defaults.unit)}</text>`;
  });
  const times = [0.1, 0.5, 0.9].map((part) => {
    const at = from + (until - from) * part;
    return `<text x="${x(at)}" y="${height - 1}" text-anchor="middle">${new Date(at * 1000).toISOString().slice(11, 19)}</text>`;
  });
  const paths = shown.map(({ points }, index) => {
    const finite = points.filter(([, value]) => Number.isFinite(value));
    // A gap is left open, as in Grafana.
    const isNext = (n: number) => (finite[n]?.[0] ?? 0) - (finite[n - 1]?.[0] ?? 0) < 11;
    const d = finite.map(([at, value], n) => `${isNext(n) ? 'L' : 'M'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join('');
    return `<path d="${d}" fill="none" stroke="${COLOURS[index % COLOURS.length]}" stroke-width="1.5"/>`;
  });
  const legend = shown.map(
    ({ name }, index) => `<span><i style="background: ${COLOURS[index % COLOURS.length]}"></i>${html(name || 'value')}</span>`,
  );
  return `<svg width="100%" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${lines.join('')}${times.join('')}${paths.join('')}</svg><div class="legend">${legend.join('')}</div>`;
}

/** As Grafana writes values of its units, in short. */
function inUnit(value: number, unit = 'short'): string {
  const round = (number: number) => String(Number(number.toPrecision(3)));
  if (!Number.isFinite(value)) return '–';
  if (unit === 'percentunit') return `${round(value * 100)}%`;
  if (unit === 'bytes') return `${round(value / 2 ** 20)} MiB`;
  if (unit === 's') {
    const size = Math.abs(value);
    if (size >= 2 * 86_400) return `${round(value / 86_400)} days`;
    if (size >= 2 * 3600) return `${round(value / 3600)} h`;
    if (size >= 120) return `${round(value / 60)} min`;
    return size >= 1 || size === 0 ? `${round(value)} s` : `${round(value * 1000)} ms`;
  }
  const ending: Record<string, string> = { reqps: ' req/s', ops: ' ops/s', cps: '/s' };
  return `${round(value)}${ending[unit] ?? ''}`;
}
