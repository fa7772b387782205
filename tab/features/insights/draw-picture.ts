import type { Picture, PictureCell } from './picture.ts';

/** Sizes in CSS pixels; the file has twice as many in each direction. */
const SCALE = 2;
const LEAST_WIDTH = 820;
const MARGIN = 24;
const LINE = 20;
const PADDING = 8;
const BAR = { width: 72, height: 6 };
const FONT = '"Segoe UI", system-ui, "Noto Sans", sans-serif';
/** Colours of the light theme, because pictures are pasted into documents. */
const COLOURS = {
  page: '#ffffff',
  text: '#242424',
  muted: '#424242',
  line: '#d1d1d1',
  brand: '#5b5fc7',
  possible: '#bdbfe8',
  track: '#e6e6e6',
};

const font = (size: number, weight = 400) => `${weight} ${size}px ${FONT}`;

/** A table as a picture, in light colours on white. */
export async function drawPicture(picture: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const measuring = canvas.getContext('2d');
  if (!measuring) throw new Error('The browser has no canvas.');
  const needed = neededWidths(measuring, picture);
  const width = Math.max(LEAST_WIDTH, 2 * MARGIN + needed.reduce((sum, each) => sum + each + PADDING, 0));
  // The height is known after a first pass.
  const height = paint(measuring, picture, width);
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d') ?? measuring;
  context.scale(SCALE, SCALE);
  context.fillStyle = COLOURS.page;
  context.fillRect(0, 0, width, height);
  paint(context, picture, width);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))), 'image/png'),
  );
}

/** @returns the height */
function paint(context: CanvasRenderingContext2D, picture: Picture, width: number): number {
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
  write(picture.title, font(20, 600), COLOURS.text, 28);
  for (const line of picture.lines) write(line, font(13), COLOURS.muted, LINE);
  y += PADDING;
  const widths = columnWidths(context, picture, inner);
  const at = widths.map((_, i) => MARGIN + widths.slice(0, i).reduce((sum, width) => sum + width, 0));
  for (const [r, row] of [picture.head, ...picture.rows].entries()) {
    const height = Math.max(...row.map((cell) => heightOf(cell))) + PADDING;
    for (const [c, cell] of row.entries())
      paintCell(context, cell, { x: at[c] ?? MARGIN, y, width: widths[c] ?? 0, height, strong: r === 0 });
    y += height;
    if (!picture.shaded) {
      context.fillStyle = COLOURS.line;
      context.fillRect(MARGIN, y - 1, inner, 1);
    }
  }
  return y + MARGIN;
}

const heightOf = ({ note, share }: PictureCell) => LINE + (note === undefined ? 0 : 16) + (share ? BAR.height + 4 : 0);

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  strong: boolean;
}

function paintCell(
  context: CanvasRenderingContext2D,
  { text, note, share, level }: PictureCell,
  { x, y, width, height, strong }: Box,
): void {
  if (level !== undefined) {
    context.globalAlpha = level === 0 ? 1 : level * 0.14;
    context.fillStyle = level === 0 ? COLOURS.track : COLOURS.brand;
    context.fillRect(x + 1, y + 1, width - 2, height - 2);
    context.globalAlpha = 1;
  }
  const left = x + (level === undefined ? 0 : 6);
  context.font = font(13, strong ? 600 : 400);
  context.fillStyle = strong ? COLOURS.muted : COLOURS.text;
  context.fillText(text, left, y + PADDING / 2 + 2);
  if (note !== undefined) {
    context.font = font(12);
    context.fillStyle = COLOURS.muted;
    context.fillText(note, left, y + PADDING / 2 + LINE);
  }
  if (!share) return;
  const top = y + height - PADDING / 2 - BAR.height - 1;
  for (const [part, colour] of [
    [1, COLOURS.track],
    [share.possible, COLOURS.possible],
    [share.certain, COLOURS.brand],
  ] as const) {
    context.fillStyle = colour;
    context.fillRect(left, top, BAR.width * part, BAR.height);
  }
}

/** The width of the longest text of each column. */
function neededWidths(context: CanvasRenderingContext2D, { head, rows }: Picture): number[] {
  context.font = font(13, 600);
  const widthOf = ({ text, note = '', share }: PictureCell) =>
    Math.max(context.measureText(text).width, context.measureText(note).width, share ? BAR.width : 0);
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
