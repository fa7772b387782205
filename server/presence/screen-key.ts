import type { Day, Instant } from './time.ts';

/** The right of a screen on a wall to show the numbers of one office (docs/RULES.md, promise 3). */
export interface ScreenKey {
  id: string;
  officeId: string;
  /** The name of the screen, chosen by administrators. */
  name: string;
  /** SHA-256 of the key, in hexadecimal digits. The key itself is shown once and not kept. */
  hash: string;
  createdAt: Instant;
  /** The last day, in the office's zone, on which the key was used. */
  seenOn?: Day;
}
