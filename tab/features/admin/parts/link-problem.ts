interface Linked {
  name: string;
  /** What it is, where it cannot be edited any more. */
  over?: 'closed' | 'archived';
}

/**
 * Why a link to one thing of a page opens nothing; undefined if there is nothing to say.
 * @param what what the page lists: `range`
 * @param item the id in the link, or a word of the page itself
 * @param own words of the page that are no ids: `new`
 */
export function linkProblem(
  what: string,
  { item, own = [], found }: { item: string | undefined; own?: readonly string[]; found: Linked | undefined },
): string | undefined {
  if (item === undefined || own.includes(item)) return undefined;
  if (found === undefined) return `There is no such ${what}. The link may be old or misspelt.`;
  return found.over && `“${found.name}” is ${found.over}, so it cannot be edited.`;
}
