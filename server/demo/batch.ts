import { badRequest, GraphError } from './graph-errors.ts';

const MAX_REQUESTS = 20;

/** `POST /$batch` with GET requests, with one answer for each. `answer` throws a GraphError for a request that fails. */
export async function answerBatch(body: string, answer: (url: string) => Promise<unknown>): Promise<unknown> {
  const { requests } = JSON.parse(body) as { requests?: { id: string; method: string; url: string }[] };
  if (!Array.isArray(requests) || requests.length === 0) throw badRequest('Invalid batch payload format.');
  if (requests.length > MAX_REQUESTS) throw badRequest(`Number of batch request steps exceeds the maximum value of ${MAX_REQUESTS}.`);
  const responses = [];
  for (const { id, url } of requests) {
    try {
      responses.push({ id, status: 200, headers: { 'Content-Type': 'application/json' }, body: await answer(url) });
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      responses.push({ id, status: error.status, headers: error.headers, body: error.body('', id) });
    }
  }
  // The service answers in any order.
  return { responses: responses.reverse() };
}
