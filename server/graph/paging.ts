import type { GetOptions, GraphClient } from './client.ts';
import { GraphFailure } from './failures.ts';

export interface Page {
  records: readonly unknown[];
  /** Only the last page of a delta round has it. */
  deltaLink?: string;
}

/**
 * Every page of a collection, empty ones included, until there is no nextLink. Links are followed verbatim, and only on
 * the same server.
 * @throws GraphFailure ANSWER_UNEXPECTED for a body without `value`: it must never look like the end.
 */
export async function* pages(client: GraphClient, first: string, options: GetOptions): AsyncGenerator<Page> {
  for (let target: string | undefined = first; target !== undefined; ) {
    const body = await client.get(target, options);
    const { value, nextLink, deltaLink } = readPage(body);
    // A page that leads to itself would be read for ever.
    if (nextLink === target) throw new GraphFailure('ANSWER_UNEXPECTED');
    yield { records: value, ...(deltaLink === undefined ? {} : { deltaLink }) };
    target = nextLink;
  }
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
