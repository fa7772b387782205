import type { ServerResponse } from 'node:http';

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** Cut the connection instead. */
  reset?: boolean;
  /** Never answer. */
  silent?: boolean;
  /** End in the middle of the body. */
  truncate?: boolean;
}

/** Writes an answer as JSON, or a fault. A truncated body has a matching length, so only the JSON is incomplete. */
export function sendAnswer(response: ServerResponse, answer: Answer): void {
  if (answer.reset) {
    response.socket?.destroy();
    return;
  }
  if (answer.silent) return;
  const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
  const body = answer.truncate ? text.slice(0, Math.floor(text.length / 2)) : text;
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers });
  response.end(body);
}
