import { failureOfAnswer } from './classify.ts';
import type { GetOptions, GraphClient } from './client.ts';
import { GraphFailure } from './failures.ts';

/** The maximum number of requests in a batch. */
export const BATCH = 20;

export type BatchOptions = Omit<GetOptions, 'lane' | 'payload'> & { now: number };

/**
 * Several GET requests in one batch (`$batch`, at most 20): the results by id, `undefined` for 404. Requests that fail in another way are left
 * out.
 * @param paths by id, below `/v1.0`
 * @throws GraphFailure FORBIDDEN if Graph denies one of them, THROTTLED if it refuses one as too many, and every failure of a single request
 */
export async function readBatch(
  client: GraphClient,
  paths: ReadonlyMap<string, string>,
  { now, ...options }: BatchOptions,
): Promise<Map<string, unknown>> {
  const requests = [...paths].map(([id, url]) => ({ id, method: 'GET', url }));
  const answer = await client.get('/v1.0/$batch', { ...options, lane: 'directory', payload: { requests } });
  const found = new Map<string, unknown>();
  for (const { id, status, headers, body } of readAnswers(answer)) {
    if (status === 200) found.set(id, body);
    else if (status === 404) found.set(id, undefined);
    else {
      const failure = failureOfAnswer({ status, headers, body, lane: 'directory', now });
      const denied = failure.kind === 'FORBIDDEN' || failure.kind === 'DIRECTORY_PERMISSION_MISSING';
      if (denied || failure.kind === 'THROTTLED') throw denied ? new GraphFailure('FORBIDDEN', { graphStatus: status }) : failure;
    }
  }
  return found;
}

interface BatchAnswer {
  id: string;
  status: number;
  headers: Headers;
  body: unknown;
}

/** @throws GraphFailure ANSWER_UNEXPECTED */
function readAnswers(answer: unknown): BatchAnswer[] {
  const responses = memberOf(answer, 'responses');
  if (!Array.isArray(responses)) throw new GraphFailure('ANSWER_UNEXPECTED');
  return responses.map((response: unknown) => {
    const [id, status] = [memberOf(response, 'id'), memberOf(response, 'status')];
    if (typeof id !== 'string' || typeof status !== 'number') throw new GraphFailure('ANSWER_UNEXPECTED');
    const headers = new Headers();
    for (const [name, value] of Object.entries(memberOf(response, 'headers') ?? {})) headers.set(name, String(value));
    return { id, status, headers, body: memberOf(response, 'body') };
  });
}

export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
