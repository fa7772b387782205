import { type BatchOptions, memberOf, readBatch } from './batch.ts';
import type { GraphClient } from './client.ts';

/**
 * The time zones of mailboxes, at most 20 at once: IANA or Windows names, `undefined` if there is no mailbox or no zone. People for whom
 * Exchange fails temporarily are omitted. Needs MailboxSettings.Read.
 * @throws GraphFailure as `readBatch`
 */
export async function readMailboxZones(
  client: GraphClient,
  ids: readonly string[],
  options: BatchOptions,
): Promise<Map<string, string | undefined>> {
  const paths = new Map(ids.map((id) => [id, `/users/${encodeURIComponent(id)}/mailboxSettings?$select=timeZone`]));
  const found = await readBatch(client, paths, options);
  return new Map([...found].map(([id, body]) => [id, zoneOf(body)]));
}

function zoneOf(body: unknown): string | undefined {
  const zone = memberOf(body, 'timeZone');
  return typeof zone === 'string' && zone.trim() !== '' ? zone.trim() : undefined;
}
