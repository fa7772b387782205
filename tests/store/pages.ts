import type { PersonDay } from '../../server/presence/evidence.ts';
import { HOUR } from '../../server/presence/time.ts';
import { day, T } from './contract/case.ts';

export const PAGES = 500;
export const PEOPLE = Array.from({ length: 50 }, (_, i) => `p${i}`);

/** Every page moves the last instant of everybody's day, so a lost page would show. */
export function pageOf(page: number): PersonDay[] {
  return PEOPLE.map((personId) => day({ personId, rangeId: `r${page % 40}`, first: T + page, last: T + page }));
}

/** The watermark counts pages: after page 0 it is one more than before. */
export function watermarkAfter(page: number): number {
  return T + HOUR + page + 1;
}
