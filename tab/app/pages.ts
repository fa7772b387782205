import type { Path } from '../shared/lib/route.ts';

/** What the addresses of pages begin with. */
const PAGES = ['today', 'my-data', 'admin'] as const;
/** What links to a part of today begin with (`bot/links.ts`). */
const PLACES = new Set(['office', 'person']);

/** The page of an address, the first without any; undefined for one that leads nowhere. The administration has pages of its own, and today what links of the bot are about. */
export function pageOf([name = 'today', ...rest]: Path): (typeof PAGES)[number] | undefined {
  const page = PAGES.find((each) => each === name);
  return page === 'admin' || rest.length === 0 || (page === 'today' && PLACES.has(rest[0] ?? '')) ? page : undefined;
}
