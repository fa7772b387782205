import { failureOfAnswer } from './classify.ts';
import type { GetOptions, GraphClient } from './client.ts';
import { GraphFailure } from './failures.ts';

/** As many requests as one batch may hold. */
export const BATCH = 20;

/**
 * The time zones of mailboxes, in one batch (`$batch`, at most 20): IANA or Windows names, `undefined` where there is no
 * mailbox or no zone. Whom Exchange could not answer for now is left out. Needs MailboxSettings.Read.
 * @throws GraphFailure FORBIDDEN without the permission, THROTTLED when one of them is, and those of every request
 */
export async function readMailboxZones(
  client: GraphClient,
  ids: readonly string[],
  options: Omit<GetOptions, 'lane' | 'payload'> & { now: number },
): Promise<Map<string, string | undefined>> {
  const { now, ...rest } = options;
  const requests = ids.map((id) => ({ id, method: 'GET', url: `/users/${encodeURIComponent(id)}/mailboxSettings?$select=timeZone` }));
  const answer = await client.get('/v1.0/$batch', { ...rest, lane: 'directory', payload: { requests } });
  const zones = new Map<string, string | undefined>();
  for (const { id, status, headers, body } of readAnswers(answer)) {
    if (status === 200) zones.set(id, zoneOf(body));
    else if (status === 404) zones.set(id, undefined);
    else {
      const failure = failureOfAnswer({ status, headers, body, lane: 'directory', now });
      const denied = failure.kind === 'FORBIDDEN' || failure.kind === 'DIRECTORY_PERMISSION_MISSING';
      if (denied || failure.kind === 'THROTTLED') throw denied ? new GraphFailure('FORBIDDEN', { graphStatus: status }) : failure;
    }
  }
  return zones;
}

interface BatchAnswer {
  id: string;
  status: number;
  headers: Headers;
  body: unknown;
}

/** @throws GraphFailure ANSWER_UNEXPECTED */
function readAnswers(answer: unknown): BatchAnswer[] {
  const responses = member(answer, 'responses');
  if (!Array.isArray(responses)) throw new GraphFailure('ANSWER_UNEXPECTED');
  return responses.map((response: unknown) => {
    const [id, status] = [member(response, 'id'), member(response, 'status')];
    if (typeof id !== 'string' || typeof status !== 'number') throw new GraphFailure('ANSWER_UNEXPECTED');
    const headers = new Headers();
    for (const [name, value] of Object.entries(member(response, 'headers') ?? {})) headers.set(name, String(value));
    return { id, status, headers, body: member(response, 'body') };
  });
}

function zoneOf(body: unknown): string | undefined {
  const zone = member(body, 'timeZone');
  return typeof zone === 'string' && zone.trim() !== '' ? zone.trim() : undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
