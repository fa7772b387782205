import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import findMyWay, { type HTTPMethod } from 'find-my-way';
import { AppError, type ErrorCode, isAppError } from '../errors.ts';
import { namesVersion } from '../routes/versions.ts';
import { textsIn } from '../texts/all-texts.ts';
import { detailText, errorTitle, extraText } from '../texts/error-text.ts';
import { type Message, message } from '../texts/message.ts';
import type { Texts } from '../texts/texts.ts';
import { DEFAULT_LANGUAGE, textsFor } from './language.ts';
import { routeOf } from './logging.ts';
import { explainValidation } from './validation-words.ts';

/** Turns errors into HTTP answers: problem details (RFC 9457) with a stable code. 5xx answers do not contain the error's own text. */
export const problems = fp(async (app) => {
  const methodsOf = collectMethods(app);
  const sendNotFound = (request: FastifyRequest, reply: FastifyReply) => {
    const allowed = methodsOf(request.url);
    if (allowed.length === 0) return sendProblem(new AppError('NOT_FOUND'), request, reply);
    const allow = allowed.join(', ');
    const detail = message('request.method', { method: request.method, allowed: allow });
    return sendProblem(new AppError('METHOD_NOT_ALLOWED', { detail }), request, reply.header('Allow', allow));
  };
  app.setNotFoundHandler(sendNotFound);
  app.setErrorHandler((error, request, reply) => {
    // An unknown path or method is reported before any error in the body.
    if (request.is404 && !isAppError(error)) return sendNotFound(request, reply);
    return sendProblem(toAppError(error, request), request, reply);
  });
  // Only JSON is accepted; Fastify would accept plain text, too.
  app.removeContentTypeParser('text/plain');
});

/** Returns the allowed methods of a path, for all routes that are registered after this call. */
function collectMethods(app: FastifyInstance): (url: string) => string[] {
  const router = findMyWay();
  const methods = new Set<HTTPMethod>();
  app.addHook('onRoute', ({ method, url }) => {
    for (const name of [method].flat() as HTTPMethod[]) {
      methods.add(name);
      if (!router.hasRoute(name, url)) router.on(name, url, () => {});
    }
  });
  return (url) => [...methods].filter((method) => router.find(method, url.split('?', 1)[0] ?? url) !== null).sort();
}

/** Handles errors before a route is known: an address that cannot be decoded. */
export function frameworkErrors(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(toAppError(error, request), request, reply);
}

const CONNECTION_CODES: ReadonlyMap<string, ErrorCode> = new Map([
  ['HPE_HEADER_OVERFLOW', 'HEADERS_TOO_LARGE'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 'REQUEST_TIMEOUT'],
]);

/** Handles data that Node cannot parse as a request: there is only the connection, no request or reply. */
export function connectionErrors(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = problemOf(new AppError(CONNECTION_CODES.get(error.code ?? '') ?? 'BAD_REQUEST'), textsIn(DEFAULT_LANGUAGE));
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'Content-Type: application/problem+json',
    'Cache-Control: no-store',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function sendProblem(error: AppError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  logFailure(error, request);
  if (error.status === 401) reply.header('WWW-Authenticate', error.code === 'TOKEN_MISSING' ? 'Bearer' : 'Bearer error="invalid_token"');
  // A valid token is still accepted: on this header clients fetch one (RFC 9110, 11.6.1).
  if (error.code === 'TOO_MANY_REFUSED') reply.header('WWW-Authenticate', 'Bearer error="invalid_token"');
  if (error.status === 503) reply.header('Retry-After', '10');
  if (typeof error.extra.retryAfter === 'number') reply.header('Retry-After', String(error.extra.retryAfter));
  const texts = textsFor(request);
  const status = statusFor(error, request);
  return reply
    .code(status)
    .header('Cache-Control', 'no-store')
    .header('Content-Language', texts.language)
    .type('application/problem+json')
    .send(JSON.stringify({ ...problemOf(error, texts), status }));
}

/** A stale version is a failed precondition if it came in `If-Match` (RFC 9110 §13.1.1), otherwise a conflict. */
function statusFor(error: AppError, request: FastifyRequest): number {
  return error.code === 'VERSION_CONFLICT' && error.extra.current !== undefined && namesVersion(request) ? 412 : error.status;
}

/**
 * Services that we depend on fail occasionally, and a channel may send activities that the bot does not handle. All other errors with a status of
 * 500 or more are bugs.
 */
function logFailure(error: AppError, request: FastifyRequest): void {
  const [code, route] = [error.code, routeOf(request)];
  if (code === 'GRAPH_FAILED')
    request.log.warn({ code, kind: error.extra.kind, route }, 'A request failed because Microsoft Graph or Entra failed');
  else if (error.status >= 500 && error.code !== 'ACTIVITY_UNKNOWN')
    request.log.error({ err: error.cause ?? error, code, route }, 'A request failed');
}

/** The problem details of an error, in a language. */
export function problemOf(error: AppError, texts: Texts) {
  return {
    ...(error.code === 'INTERNAL' ? {} : extraText(error.extra, texts)),
    type: `urn:indoors:${error.code.toLowerCase().replaceAll('_', '-')}`,
    title: errorTitle(error, texts),
    status: error.status,
    code: error.code,
    ...(error.detail && error.code !== 'INTERNAL' ? { detail: detailText(error.detail, texts) } : {}),
  };
}

const CODES: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_CTP_BODY_TOO_LARGE: 'TOO_LARGE',
};

function toAppError(error: unknown, request: FastifyRequest): AppError {
  // A code that is not meant for HTTP is a bug here.
  if (isAppError(error)) return error.status === 500 && error.code !== 'INTERNAL' ? new AppError('INTERNAL', { cause: error }) : error;
  if (!(error instanceof Error)) return new AppError('INTERNAL', { cause: error });
  const failure = error as FastifyError;
  if (failure.validation) return explainValidation(failure.validation, failure.validationContext ?? 'body', request.query);
  const code = CODES[failure.code];
  if (code === 'UNSUPPORTED_MEDIA_TYPE') {
    const accepts = request.routeOptions.config.accepts ?? 'application/json';
    return new AppError(code, { detail: message('request.content-type', { type: accepts }) });
  }
  if (code) return new AppError(code);
  if (failure.statusCode === undefined || failure.statusCode >= 500) return new AppError('INTERNAL', { cause: error });
  return new AppError('BAD_REQUEST', { detail: requestFault(failure, request) });
}

function requestFault(failure: FastifyError, request: FastifyRequest): Message {
  if (failure.code === 'FST_ERR_CTP_EMPTY_JSON_BODY') return message('request.body-empty');
  if (failure.code === 'FST_ERR_BAD_URL') return message('request.address');
  if (failure instanceof SyntaxError || failure.code === 'FST_ERR_CTP_INVALID_JSON_BODY') return message('request.no-json');
  return request.body === undefined ? message('request.unreadable') : message('request.body-unreadable');
}
