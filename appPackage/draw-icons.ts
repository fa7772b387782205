import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/**
 * Draws `color.png` (192 × 192) and `outline.png` (32 × 32, white on transparent), a house of three floors with a light on.
 * Run it after a change of the drawing: `node appPackage/draw-icons.ts`. The pictures it makes are kept in the repository.
 */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];
type Drawing = (x: number, y: number) => Colour;

const CLEAR: Colour = [0, 0, 0, 0];
const WHITE: Colour = [255, 255, 255, 255];
const TEAL: Colour = [15, 108, 116, 255];
const AMBER: Colour = [255, 191, 71, 255];
const PALE: Colour = [190, 222, 224, 255];

const inside = (x: number, y: number, left: number, top: number, right: number, bottom: number) =>
  x >= left && x < right && y >= top && y < bottom;

/** On a grid of 24 × 24: walls, a roof line, three floors with two windows each; the light is on in one. */
function house(x: number, y: number): 'wall' | 'window' | 'light' | undefined {
  for (const [row, top] of [6.5, 10.5, 14.5].entries()) {
    for (const [column, left] of [8, 13].entries()) {
      if (inside(x, y, left, top, left + 3, top + 2.5)) return row === 1 && column === 1 ? 'light' : 'window';
    }
  }
  return inside(x, y, 6, 4, 18, 20) || inside(x, y, 4, 19, 20, 20) ? 'wall' : undefined;
}

const color: Drawing = (x, y) => {
  const part = house(x, y);
  if (part === 'wall') return WHITE;
  if (part === 'light') return AMBER;
  return part === 'window' ? PALE : TEAL;
};

const outline: Drawing = (x, y) => (house(x, y) === 'wall' || house(x, y) === 'light' ? WHITE : CLEAR);

/** A PNG of 8-bit RGBA, `size` × `size`, each pixel averaged over 4 × 4 points. */
export function png(size: number, draw: Drawing): Buffer {
  const stride = 1 + size * 4;
  const pixels = Buffer.alloc(stride * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) pixels.set(averaged(column, row, 24 / size, draw), row * stride + 1 + column * 4);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Colours weigh by how much they cover, so that edges on transparent ground stay white. */
function averaged(column: number, row: number, scale: number, draw: Drawing): number[] {
  const sum = [0, 0, 0, 0];
  for (let point = 0; point < 16; point++) {
    const [red, green, blue, alpha] = draw((column + ((point % 4) + 0.5) / 4) * scale, (row + (Math.floor(point / 4) + 0.5) / 4) * scale);
    for (const [index, value] of [red, green, blue].entries()) sum[index] = (sum[index] ?? 0) + value * alpha;
    sum[3] = (sum[3] ?? 0) + alpha;
  }
  const alpha = sum[3] ?? 0;
  return alpha === 0 ? [0, 0, 0, 0] : [...sum.slice(0, 3).map((value) => Math.round(value / alpha)), Math.round(alpha / 16)];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

if (import.meta.main) {
  writeFileSync(join(import.meta.dirname, 'color.png'), png(192, color));
  writeFileSync(join(import.meta.dirname, 'outline.png'), png(32, outline));
}
