import { crc32 } from 'node:zlib';
import { AppError } from '../../../errors.ts';
import { type Message, message } from '../../../texts/message.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Chunks that are kept. All others are metadata (place, time, camera, text) or animation. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA', 'IDAT', 'IEND']);
/** Maximum width and height in pixels. */
const MAX_SIDE = 4096;

/**
 * A PNG with only the chunks of its picture.
 * @throws AppError FLOOR_PLAN_INVALID if it is not a PNG, is broken or too large
 */
export function cleanPng(bytes: Buffer): Buffer {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) throw invalid(message('floor-plan.no-png'));
  const kept: Buffer[] = [SIGNATURE];
  const seen = new Set<string>();
  for (let at = 8; !seen.has('IEND'); ) {
    const chunk = readChunk(bytes, at);
    if (seen.size === 0 && chunk.name !== 'IHDR') throw invalid(message('floor-plan.png-header'));
    if (chunk.name === 'IHDR') checkSize(chunk.data);
    if (KEPT.has(chunk.name)) kept.push(chunk.whole);
    seen.add(chunk.name);
    at += chunk.whole.length;
  }
  if (!seen.has('IDAT')) throw invalid(message('floor-plan.png-empty'));
  return Buffer.concat(kept);
}

function readChunk(bytes: Buffer, at: number): { name: string; data: Buffer; whole: Buffer } {
  if (at + 12 > bytes.length) throw invalid(message('floor-plan.png-short'));
  const length = bytes.readUInt32BE(at);
  const end = at + 12 + length;
  if (end > bytes.length) throw invalid(message('floor-plan.png-short'));
  if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) throw invalid(message('floor-plan.png-damaged'));
  return { name: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) };
}

function checkSize(header: Buffer): void {
  if (header.length !== 13) throw invalid(message('floor-plan.png-header-length'));
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (width === 0 || height === 0 || width > MAX_SIDE || height > MAX_SIDE)
    throw invalid(message('floor-plan.png-size', { width: String(width), height: String(height), max: String(MAX_SIDE) }));
}

function invalid(detail: Message): AppError {
  return new AppError('FLOOR_PLAN_INVALID', { detail });
}
