import { hrefOf, type Path, pathOf } from '../shared/lib/route.ts';

/** The pages in the order of the menu; their addresses begin with these names. */
export const PAGES = ['today', 'insights', 'my-data', 'admin'] as const;

/**
 * The page of an address: the first page for an empty address, undefined for an unknown one. The rest of the address belongs to the page:
 * the administration has pages of its own; today and insights open the place or person named there, or say that it does not exist.
 */
export function pageOf([name = 'today', ...rest]: Path): (typeof PAGES)[number] | undefined {
  const page = PAGES.find((each) => each === name);
  return page !== 'my-data' || rest.length === 0 ? page : undefined;
}

/**
 * The address of the `page.subPageId` that Teams opens (from a link or a card of the bot). An unknown page becomes a part of today, which
 * says that it does not exist. In a tab of a channel or chat (`shown`) it becomes the office or floor shown there; undefined for parts that
 * only the personal tab has.
 */
export function hrefOfSubPage(subPageId: string, shown: Path = []): string | undefined {
  const path = pathOf(`#/${subPageId.replace(/^#?\/?/, '')}`);
  if (isShared(path)) return hrefOf(...path);
  if (isShared(shown)) return path[0] === 'today' && path[1] === 'office' ? hrefOf(SHARED, ...path.slice(1)) : undefined;
  const day = dayIn(subPageId);
  return (pageOf(path) === undefined ? hrefOf('today', ...path) : hrefOf(...path)) + (path[0] === 'today' ? day : '');
}

/** The day of an address of today (`?day=2026-12-03`), which has no meaning on other pages. */
const dayIn = (subPageId: string) => /\?day=\d{4}-\d\d-\d\d$/.exec(subPageId)?.[0] ?? '';

/** The pages of channels and chats, which have no menu and do not show the reader’s own status. */
const SHARED = 'channel';
export const isShared = ([page]: Path): boolean => page === SHARED;

const ME = '/api/me';
/** The first requests of Today: the board, and the team and favourites of the reader (`features/today/api.ts`). */
const TODAY = ['/api/occupancy', '/api/presence?limit=2000', '/api/me/surroundings', '/api/me/favourites'];

/** The first requests of the page at that address. */
export function firstAnswers(hash: string): string[] {
  const path = pathOf(hash);
  if (isShared(path)) return [];
  return pageOf(path) === 'today' ? [ME, ...TODAY] : [ME];
}
