import type { Path } from '../shared/lib/route.ts';

/** What the addresses of pages begin with. */
const PAGES = ['today', 'my-data', 'admin'] as const;

/** The page of an address, the first without any; undefined for one that leads nowhere. Only the administration has pages of its own. */
export function pageOf([name = 'today', ...rest]: Path): (typeof PAGES)[number] | undefined {
  const page = PAGES.find((each) => each === name);
  return page === 'admin' || rest.length === 0 ? page : undefined;
}
