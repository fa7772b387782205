import { PAPER } from './palette.ts';
import { paperChart } from './paper-chart.tsx';
import type { Picture } from './picture.ts';
import type { Cell } from './view-model.ts';

/** Sizes in CSS pixels; the file has twice as many in each direction. */
const SCALE = 2;
const LEAST_WIDTH = 820;
const MARGIN = 24;
const LINE = 20;
const PADDING = 8;
const FONT = '"Segoe UI", system-ui, "Noto Sans", sans-serif';
const font = (size: number, weight = 400) => `${weight} ${size}px ${FONT}`;

/** A chart and its table as a picture, in light colours on white. */
export async function drawPicture(picture: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const measuring = canvas.getContext('2d');
  if (!measuring) throw new Error('The browser has no canvas.');
  const needed = neededWidths(measuring, picture);
  const width = Math.max(LEAST_WIDTH, 2 * MARGIN + needed.reduce((sum, each) => sum + each + PADDING, 0));
  const chart = picture.chart && (await paperChart(picture.chart, width - 2 * MARGIN, FONT));
  // The height is known after a first pass.
  const height = paint(measuring, picture, chart, width);
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d') ?? measuring;
  context.scale(SCALE, SCALE);
  context.fillStyle = PAPER.page;
  context.fillRect(0, 0, width, height);
  paint(context, picture, chart, width);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))), 'image/png'),
  );
}

/** @returns the height */
function paint(context: CanvasRenderingContext2D, picture: Picture, chart: HTMLImageElement | undefined, width: number): number {
  context.textBaseline = 'top';
  const inner = width - 2 * MARGIN;
  let y = MARGIN;
  const write = (text: string, style: string, colour: string, lineHeight: number) => {
    context.font = style;
    context.fillStyle = colour;
    for (const line of wrap(context, text, inner)) {
      context.fillText(line, MARGIN, y);
      y += lineHeight;
    }
  };
  write(picture.title, font(20, 600), PAPER.ink, 28);
  for (const line of picture.lines) write(line, font(13), PAPER.muted, LINE);
  y += PADDING;
  if (chart) {
    context.drawImage(chart, MARGIN, y);
    y += chart.height + 2 * PADDING;
  }
  const widths = columnWidths(context, picture, inner);
  const at = widths.map((_, i) => MARGIN + widths.slice(0, i).reduce((sum, width) => sum + width, 0));
  for (const [r, row] of [picture.head, ...picture.rows].entries()) {
    const height = Math.max(...row.map((cell) => heightOf(cell))) + PADDING;
    for (const [c, cell] of row.entries()) paintCell(context, cell, { x: at[c] ?? MARGIN, y, strong: r === 0 });
    y += height;
    context.fillStyle = PAPER.line;
    context.fillRect(MARGIN, y - 1, inner, 1);
  }
  return y + MARGIN;
}

const heightOf = ({ note }: Cell) => LINE + (note === undefined ? 0 : 16);

interface Box {
  x: number;
  y: number;
  strong: boolean;
}

function paintCell(context: CanvasRenderingContext2D, { text, note }: Cell, { x, y, strong }: Box): void {
  context.font = font(13, strong ? 600 : 400);
  context.fillStyle = strong ? PAPER.muted : PAPER.ink;
  context.fillText(text, x, y + PADDING / 2 + 2);
  if (note === undefined) return;
  context.font = font(12);
  context.fillStyle = PAPER.muted;
  context.fillText(note, x, y + PADDING / 2 + LINE);
}

/** The width of the longest text of each column. */
function neededWidths(context: CanvasRenderingContext2D, { head, rows }: Picture): number[] {
  context.font = font(13, 600);
  const widthOf = ({ text, note = '' }: Cell) => Math.max(context.measureText(text).width, context.measureText(note).width);
  return head.map((_, c) => Math.ceil(Math.max(...[head, ...rows].map((row) => (row[c] ? widthOf(row[c]) : 0)))));
}

/** The needed widths; all columns share the rest. */
function columnWidths(context: CanvasRenderingContext2D, picture: Picture, inner: number): number[] {
  const needed = neededWidths(context, picture);
  const gap = (inner - needed.reduce((sum, each) => sum + each, 0)) / needed.length;
  return needed.map((each) => each + gap);
}

function wrap(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || context.measureText(longer).width > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
