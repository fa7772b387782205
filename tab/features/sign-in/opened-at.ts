import { pathOf } from '../../shared/lib/route.ts';

/** The page in the context of Teams: the id of the tab (`today`, `channel/office/7`), and the target of a link to it. */
interface OpenedPage {
  id: string;
  subPageId?: string;
}

/** The place of a tab of a channel or chat, from its id: the id remains if the address loses its fragment. */
const pinnedPlace = ({ id }: OpenedPage): string | undefined => (/^channel(?:$|\/)/.test(id) ? `#/${id}` : undefined);

/**
 * The addresses to which the tab goes after its start, in this order. Without a link it keeps its address. After the page has reloaded
 * itself, its address is newer than the link.
 */
export function placesAtStart(page: OpenedPage, hash: string, reloaded: boolean): string[] {
  const path = pathOf(hash);
  const pinned = pinnedPlace(page);
  const isPinned = pinned !== undefined && path[0] === 'channel';
  const isLinked =
    page.subPageId !== undefined && page.subPageId !== '' && (path.length === 0 || pinned !== undefined) && !(isPinned && reloaded);
  return [...(pinned !== undefined && !isPinned ? [pinned] : []), ...(isLinked ? [page.subPageId as string] : [])];
}

/**
 * The addresses to which the tab goes when Teams shows it again, perhaps as another tab than before (`lastId`). The same tab without a link
 * keeps its address.
 */
export function placesOnResume(page: OpenedPage, lastId: string): string[] {
  const home = page.id === lastId ? undefined : (pinnedPlace(page) ?? '#/today');
  return [...(home === undefined ? [] : [home]), ...(page.subPageId ? [page.subPageId] : [])];
}
