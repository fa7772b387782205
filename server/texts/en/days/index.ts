import { fields } from './fields.ts';
import { past } from './past.ts';
import { week } from './week.ts';

/** What other days than today say, and fields for days and times; the tab loads it with them. */
export const days = { ...fields, ...past, ...week } as const;
