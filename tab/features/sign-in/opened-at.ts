import { pathOf } from '../../shared/lib/route.ts';

/** The tab's page in the context of Teams: which tab it is (`today`, `channel/office/7`), and what a link to it is about. */
interface OpenedPage {
  id: string;
  subPageId?: string;
}

/** Tabs of channels and chats have their place in their id: it stays where an address loses its fragment. */
const pinnedPlace = ({ id }: OpenedPage): string | undefined => (/^channel(?:$|\/)/.test(id) ? `#/${id}` : undefined);

/**
 * Where the tab goes when it has started, in this order. Without a link it stays where its address is; after the page has loaded itself
 * again, its address is newer than the link.
 */
export function placesAtStart(page: OpenedPage, hash: string, reloaded: boolean): string[] {
  const path = pathOf(hash);
  const pinned = pinnedPlace(page);
  const isPinned = pinned !== undefined && path[0] === 'channel';
  const isLinked =
    page.subPageId !== undefined && page.subPageId !== '' && (path.length === 0 || pinned !== undefined) && !(isPinned && reloaded);
  return [...(pinned !== undefined && !isPinned ? [pinned] : []), ...(isLinked ? [page.subPageId as string] : [])];
}

/** Where it goes when Teams shows it again, perhaps as another tab than before (`lastId`). Without a link and as the same tab it stays. */
export function placesOnResume(page: OpenedPage, lastId: string): string[] {
  const home = page.id === lastId ? undefined : (pinnedPlace(page) ?? '#/today');
  return [...(home === undefined ? [] : [home]), ...(page.subPageId ? [page.subPageId] : [])];
}
