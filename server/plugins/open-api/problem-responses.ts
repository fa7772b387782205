import { AppError, type ErrorCode } from '../../errors.ts';
import { textsIn } from '../../texts/all-texts.ts';
import { type Message, message } from '../../texts/message.ts';
import { problemOf } from '../problems.ts';
import type { Schema } from './schema.ts';

interface Response {
  name: string;
  description: string;
  code: ErrorCode;
  detail?: Message;
  extra?: Record<string, unknown>;
}

const current = { id: '0b6f1b7e-2f5c-4c58-9d7e-3d1f0a9c4e21', name: 'Berlin Mitte', version: 4 };
const conflict = { code: 'VERSION_CONFLICT' as const, detail: message('conflict.meanwhile'), extra: { current, changed: ['name'] } };
const fault = message('field-fault.missing');

/** The error responses of operations, by status. */
const RESPONSES: Readonly<Record<string, Response>> = {
  400: {
    name: 'BadRequest',
    description: 'The request is invalid; `errors` says where.',
    code: 'BAD_REQUEST',
    detail: message('field-fault.at', { at: '/name', fault }),
    extra: { errors: [{ at: '/name', message: fault }] },
  },
  401: {
    name: 'Unauthorized',
    description: 'There is no token, or it is not valid: get a new one.',
    code: 'TOKEN_INVALID',
    detail: message('token.expired'),
  },
  403: { name: 'Forbidden', description: 'The caller may not do this.', code: 'ADMIN_REQUIRED' },
  404: { name: 'NotFound', description: 'There is no such resource, or nobody with this name who may be named.', code: 'NOT_FOUND' },
  409: { name: 'VersionConflict', description: 'The `version` in the body is stale, or something else is in the way.', ...conflict },
  412: { name: 'PreconditionFailed', description: 'The version in `If-Match` is stale; `current` is the current record.', ...conflict },
  429: {
    name: 'TooManyRequests',
    description: 'Wait for the seconds in `Retry-After`.',
    code: 'TOO_MANY_REQUESTS',
    detail: message('request.too-many', { max: 600 }),
    extra: { retryAfter: 17 },
  },
  '4XX': { name: 'ClientProblem', description: 'Another fault of the request; `code` says which.', code: 'BAD_REQUEST' },
  '5XX': {
    name: 'ServerProblem',
    description: 'The server, or a service on which it depends, has failed; try again later.',
    code: 'STORE_UNAVAILABLE',
  },
};

export const problemReference = (status: string): Schema => ({ $ref: `#/components/responses/${RESPONSES[status]?.name}` });

/** All error responses as components. @param schema the reference to the schema of a problem */
export function problemResponses(schema: Schema): Record<string, Schema> {
  const texts = textsIn('en');
  return Object.fromEntries(
    Object.entries(RESPONSES).map(([status, { name, description, code, ...of }]) => {
      const problem = problemOf(new AppError(code, of), texts);
      const example = status === '412' ? { ...problem, status: 412 } : problem;
      return [
        name,
        { description, ...(status === '429' && { headers: RETRY_AFTER }), content: { 'application/problem+json': { schema, example } } },
      ];
    }),
  );
}

const RETRY_AFTER = { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', examples: [17] } } };
