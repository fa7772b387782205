import { audited } from './audited.ts';
import { page } from './page.ts';

/** What only the page about one's own data says; the tab loads it with that page. */
export const mydata = { ...audited, ...page } as const;
