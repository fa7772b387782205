import { card } from './card.ts';
import { fields } from './fields.ts';
import { past } from './past.ts';
import { statement } from './statement.ts';
import { week } from './week.ts';
import { weekly } from './weekly.ts';

/** What other days than today say, cards of people, statements, and fields for days and times; the tab loads it with them. */
export const days = { ...card, ...fields, ...past, ...statement, ...week, ...weekly } as const;
