import { getSystemErrorMessage } from 'node:util';
import type { FastifyRequest, FastifyServerOptions } from 'fastify';
import { AppError, isAppError } from '../errors.ts';
import { textsIn } from '../texts/all-texts.ts';
import { errorText } from '../texts/error-text.ts';

/**
 * Log lines contain the route and the result, never an address, a query, an id or a token. Of an error they contain only its kind and place,
 * since messages of libraries may quote data.
 */
export function loggerOptions(level: string, stream?: { write(line: string): void }): FastifyServerOptions['logger'] {
  return {
    level,
    base: null,
    ...(stream ? { stream } : {}),
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, route: routeOf(request) }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      err: describeError,
    },
  };
}

/** The pattern of the requested route, never the address itself. */
export function routeOf(request: FastifyRequest): string {
  return request.routeOptions?.url ?? 'unknown';
}

/** The folder of the server's own code. */
const ROOT = new URL('../../', import.meta.url).pathname;
const MAX_FRAMES = 8;

/** The error's kind, code, stack frames in our code, and the part of its message that cannot quote data. */
function describeError(error: unknown): { type: string; message: string; stack: string; code?: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const code = error instanceof AppError ? error.code : 'code' in error && error.code !== undefined ? String(error.code) : undefined;
  return {
    type: error.name,
    message: isAppError(error) ? errorText(error, textsIn('en')) : fixedText(error),
    stack: framesOf(error).join('\n'),
    ...(code ? { code } : {}),
  };
}

/** The fixed message of SQLite, MongoDB or the system for an error code, from the error or its cause. It is the same for all data. */
function fixedText(error: Error): string {
  const { errstr, errcode, codeName, errno, cause } = error as Error & Record<string, unknown>;
  if (typeof errstr === 'string') return `${errstr} (${errcode})`;
  if (typeof codeName === 'string') return codeName;
  if (typeof errno === 'number' && errno < 0) return getSystemErrorMessage(errno);
  const [first] = error instanceof AggregateError ? error.errors : [cause];
  return first instanceof Error ? fixedText(first) : '';
}

/** Frames such as `serve (server/app.ts:12)`; if there is none in our code, those of the libraries. */
function framesOf({ stack = '', message }: Error): string[] {
  // A message with several lines may look like a frame.
  const places = stack.slice(message === '' ? 0 : stack.indexOf(message) + message.length);
  const frames = [...places.matchAll(/^ +at (?:(?:async )?([\w$.<># ]+) \()?(?:async )?(?:file:\/\/)?(\/[^\n]*?):(\d+):\d+\)?$/gm)]
    .filter(([, , file = '']) => file.startsWith(ROOT))
    .map(([, within, file = '', line]) => {
      const place = `${file.slice(ROOT.length)}:${line}`;
      return within ? `${within} (${place})` : place;
    });
  const own = frames.filter((frame) => !frame.includes('node_modules/'));
  return (own.length > 0 ? own : frames).slice(0, MAX_FRAMES);
}

const LEVELS = { trace: 10, debug: 20, info: 30, warn: 40, error: 50, fatal: 60, silent: 100 };

/** Log lines of the same form outside of requests: of the board, Graph, collecting. */
export function createLog(level: keyof typeof LEVELS, write: (line: string) => void) {
  const say = (at: 'debug' | 'info' | 'warn' | 'error') => (fields: object, msg: string) => {
    if (LEVELS[at] < LEVELS[level]) return;
    const known = Object.entries(fields).map(([name, value]) => [name, value instanceof Error ? describeError(value) : value]);
    write(`${JSON.stringify({ level: LEVELS[at], time: Date.now(), ...Object.fromEntries(known), msg })}\n`);
  };
  return { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') };
}
