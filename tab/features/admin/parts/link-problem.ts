import { texts } from '../../../shared/lib/texts.ts';

interface Linked {
  name: string;
  /** Why an item can no longer be edited. */
  over?: 'closed' | 'archived';
}

/** A kind of item that a page lists. */
export type Listed = 'office' | 'range' | 'candidate' | 'named-location';

/**
 * Why a link to an item of a page does not open it; undefined if it does.
 * @param item the id in the link, or a word of the page itself
 * @param words of the page that are not ids: `new`
 */
export function linkProblem(
  what: Listed,
  { item, own = [], found }: { item: string | undefined; own?: readonly string[]; found: Linked | undefined },
): string | undefined {
  if (item === undefined || own.includes(item)) return undefined;
  if (found === undefined) return texts.text(`admin.parts.missing.${what}`);
  return found.over && texts.text(`admin.parts.over.${found.over}`, { name: found.name });
}
