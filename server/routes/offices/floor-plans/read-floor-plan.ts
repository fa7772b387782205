import { AppError } from '../../../errors.ts';
import { message } from '../../../texts/message.ts';
import { cleanPng } from './clean-png.ts';
import { cleanSvg } from './clean-svg.ts';

export const FLOOR_PLAN_TYPES = ['image/svg+xml', 'image/png'] as const;
export type FloorPlanType = (typeof FLOOR_PLAN_TYPES)[number];

/** Maximum size of an uploaded picture in bytes. */
export const MAX_FLOOR_PLAN_BYTES = 1024 * 1024;

/**
 * A floor's picture in a form that may be stored and shown: only the elements of an SVG that draw, and only the picture of a PNG.
 * @throws AppError FLOOR_PLAN_INVALID with the error and the remedy
 */
export function readFloorPlan(type: FloorPlanType, bytes: Buffer): Buffer {
  return type === 'image/png' ? cleanPng(bytes) : Buffer.from(cleanSvg(textOf(bytes)), 'utf8');
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AppError('FLOOR_PLAN_INVALID', { detail: message('floor-plan.not-utf8') });
  }
}
