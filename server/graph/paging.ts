import type { GetOptions, GraphClient } from './client.ts';
import { GraphFailure } from './failures.ts';

export interface Page {
  records: readonly unknown[];
  /** Only on the last page of a delta round. */
  deltaLink?: string;
}

/** Maximum pages of a chain. No collection of a tenant is longer, so such a chain would never end. */
const MAX_PAGES = 5_000;
/** Maximum consecutive pages without a record whose id is new in this chain. */
const MAX_IDLE_PAGES = 50;

/**
 * All pages of a collection, including empty ones, until there is no nextLink. Links are followed verbatim, and only on the same server.
 * @throws GraphFailure ANSWER_UNEXPECTED for a body without `value`, which must never look like the end; ROUND_ENDLESS when a link repeats, or
 * after 5,000 pages.
 */
export async function* pages(client: GraphClient, first: string, options: GetOptions): AsyncGenerator<Page> {
  const followed = new Set<string>();
  for (let target: string | undefined = first; target !== undefined; ) {
    if (followed.has(target) || followed.size >= MAX_PAGES) throw new GraphFailure('ROUND_ENDLESS');
    followed.add(target);
    const body = await client.get(target, options);
    const { value, nextLink, deltaLink } = readPage(body);
    yield { records: value, ...(deltaLink === undefined ? {} : { deltaLink }) };
    target = nextLink;
  }
}

/**
 * Pages of data that is read completely, such as a round of the directory or of named locations: a chain that continues without new data is also
 * aborted. Not for the sign-in log, where many consecutive empty pages are normal.
 * @throws GraphFailure as `pages`; ROUND_ENDLESS also when another page follows 50 consecutive pages without new data.
 */
export async function* roundPages(client: GraphClient, first: string, options: GetOptions): AsyncGenerator<Page> {
  const ids = new Set<unknown>();
  let idle = 0;
  for await (const page of pages(client, first, options)) {
    if (idle >= MAX_IDLE_PAGES) throw new GraphFailure('ROUND_ENDLESS');
    const before = ids.size;
    for (const record of page.records) ids.add(idOf(record));
    idle = ids.size > before ? 0 : idle + 1;
    yield page;
  }
}

function idOf(record: unknown): unknown {
  return typeof record === 'object' && record !== null && 'id' in record ? record.id : record;
}

function readPage(body: unknown): { value: unknown[]; nextLink: string | undefined; deltaLink: string | undefined } {
  if (typeof body !== 'object' || body === null) throw new GraphFailure('ANSWER_UNEXPECTED');
  const page = body as Record<string, unknown>;
  if (!Array.isArray(page.value)) throw new GraphFailure('ANSWER_UNEXPECTED');
  return { value: page.value, nextLink: readLink(page['@odata.nextLink']), deltaLink: readLink(page['@odata.deltaLink']) };
}

function readLink(link: unknown): string | undefined {
  if (link === undefined || link === null) return undefined;
  if (typeof link !== 'string') throw new GraphFailure('ANSWER_UNEXPECTED');
  return link;
}
