import { past } from './past.ts';
import { week } from './week.ts';

/** What only other days than today say; the tab loads it with them. */
export const days = { ...past, ...week } as const;
