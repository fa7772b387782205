import { texts } from '../../../shared/lib/texts.ts';

interface Linked {
  name: string;
  /** What it is, where it cannot be edited any more. */
  over?: 'closed' | 'archived';
}

/** What a page lists. */
export type Listed = 'office' | 'range' | 'candidate' | 'named-location';

/**
 * Why a link to one thing of a page opens nothing; undefined if there is nothing to say.
 * @param item the id in the link, or a word of the page itself
 * @param own words of the page that are no ids: `new`
 */
export function linkProblem(
  what: Listed,
  { item, own = [], found }: { item: string | undefined; own?: readonly string[]; found: Linked | undefined },
): string | undefined {
  if (item === undefined || own.includes(item)) return undefined;
  if (found === undefined) return texts.text(`admin.parts.missing.${what}`);
  return found.over && texts.text(`admin.parts.over.${found.over}`, { name: found.name });
}
