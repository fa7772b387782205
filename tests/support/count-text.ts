import { type Count, countMessage } from '../../server/presence/count.ts';
import { english } from './error-text.ts';

/** A number of people, as English readers see it. */
export function countText(count: Count): string {
  return english(countMessage(count));
}
