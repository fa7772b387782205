import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { officeOfScreen, screenOf } from '../../actions/screens/screens.ts';
import { type AppError, isAppError } from '../../errors.ts';
import { textsFor } from '../../plugins/language.ts';
import { routeOf } from '../../plugins/logging.ts';
import { textsIn } from '../../texts/all-texts.ts';
import { errorTitle } from '../../texts/error-text.ts';
import { LANGUAGES } from '../../texts/languages.ts';
import type { RouteDeps } from '../deps.ts';
import { PROBLEM } from '../replies.ts';
import { Id } from '../schemas/shared.ts';
import { numbersMarkup } from './numbers.ts';
import { type Look, livePage, numbersPart, stillGonePage, stillKeyPage, stillPage, stillTroublePage } from './page.ts';
import { keyCookie, keyIn } from './screen-key.ts';

const Params = Type.Object({ office: Id });
/** Unknown parameters are allowed, since players of signs add their own. */
const Query = Type.Object({
  language: Type.Optional(Type.Union(LANGUAGES.map((language) => Type.Literal(language)))),
  theme: Type.Optional(Type.Union([Type.Literal('light'), Type.Literal('dark')])),
  minutes: Type.Optional(Type.String({ pattern: '^[1-9]\\d{0,2}$' })),
});
const KeyForm = Type.Object({ key: Type.String({ maxLength: 100 }) });
/** Minutes after which a still page reloads itself. */
const MINUTES = 5;

interface Wanted {
  language?: (typeof LANGUAGES)[number];
  theme?: Look['theme'];
  minutes?: string;
}

/**
 * `/screen/{office}`: the numbers of one office for a screen on a wall (docs/SCREENS.md). The page itself is the same for every office and shows
 * nothing. The key comes once, in a form or a header, and is then in a cookie: never in an address, since logs and referrers contain addresses.
 */
export const screenPages: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, clock, freshness } = deps;
  app.decorateRequest('screenId', '');
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  const schema = { hide: true, params: Params, querystring: Query };
  const withForm = { ...schema, body: KeyForm };

  /** The numbers for a key. @throws AppError SCREEN_KEY_INVALID, NOT_FOUND, TOO_MANY_REQUESTS, TOO_MANY_REFUSED */
  async function numbersFor(request: FastifyRequest, officeId: string, look: Look) {
    const screen = await admitted(request, officeId, keyIn(request));
    await board.catchUp();
    const { id } = await officeOfScreen(deps, screen);
    const picture = await board.now();
    const numbers = picture.occupancy().offices.find(({ office }) => office.id === id);
    if (!numbers) throw new Error('The numbers of an office in use are missing.');
    return numbersMarkup({ numbers, at: clock.now(), stale: await freshness.look() }, look.texts);
  }

  async function admitted(request: FastifyRequest, officeId: string, key: string | undefined) {
    try {
      const screen = await screenOf(deps, officeId, key);
      request.screenId = screen.id;
      app.countScreen(request);
      return screen;
    } catch (error) {
      if (isAppError(error, 'SCREEN_KEY_INVALID')) app.countRefused(request);
      throw error;
    }
  }

  app.get('/screen/:office', { schema }, async (request, reply) => sendPage(reply, livePage(lookOf(request, request.query))));

  app.get('/screen/:office/numbers', { schema: { ...schema, response: { '4xx': PROBLEM, '5xx': PROBLEM } } }, async (request, reply) => {
    const look = lookOf(request, request.query);
    const numbers = await numbersFor(request, request.params.office, look);
    return sendPage(reply, numbersPart(numbers));
  });

  app.post('/screen/:office/key', { schema: withForm }, async (request, reply) => {
    const { office } = request.params;
    await admitted(request, office, request.body.key);
    return reply
      .code(204)
      .header('Set-Cookie', keyCookie(request, office, request.body.key))
      .send();
  });

  app.get('/screen/:office/still', { schema }, async (request, reply) => {
    const look = lookOf(request, request.query);
    const minutes = Number(request.query.minutes ?? MINUTES);
    try {
      return await sendPage(reply, stillPage(look, await numbersFor(request, request.params.office, look), minutes));
    } catch (error) {
      return sendFailure(error, { look, minutes, request, reply });
    }
  });

  app.post('/screen/:office/still', { schema: withForm }, async (request, reply) => {
    const { office } = request.params;
    const look = lookOf(request, request.query);
    try {
      await admitted(request, office, request.body.key);
      return await reply.header('Set-Cookie', keyCookie(request, office, request.body.key)).redirect(request.url, 303);
    } catch (error) {
      return sendFailure(error, { look, minutes: MINUTES, request, reply });
    }
  });
};

function lookOf(request: FastifyRequest, { language, theme }: Wanted): Look {
  return { texts: language ? textsIn(language) : textsFor(request), ...(theme && { theme }) };
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').header('Vary', 'Accept-Language, Cookie').send(page);
}

interface Failure {
  look: Look;
  minutes: number;
  request: FastifyRequest;
  reply: FastifyReply;
}

/** Shows errors that a reader can fix, and temporary ones. All others are errors of the server. */
function sendFailure(error: unknown, { look, minutes, request, reply }: Failure): FastifyReply {
  if (!isAppError(error)) {
    request.log.error({ err: error, code: 'INTERNAL', route: routeOf(request) }, 'A request failed');
    return sendPage(reply.code(500), stillTroublePage(look, look.texts.text('problem.INTERNAL'), minutes));
  }
  reply.code(error.status);
  if (error.code === 'SCREEN_KEY_INVALID')
    return sendPage(reply, stillKeyPage(look, { action: request.url, refused: request.method === 'POST' }));
  if (error.code === 'NOT_FOUND') return sendPage(reply, stillGonePage(look));
  return sendPage(withRetryAfter(reply, error), stillTroublePage(look, errorTitle(error, look.texts), minutes));
}

function withRetryAfter(reply: FastifyReply, { extra }: AppError): FastifyReply {
  return typeof extra.retryAfter === 'number' ? reply.header('Retry-After', String(extra.retryAfter)) : reply;
}
