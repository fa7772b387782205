import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { Type } from 'typebox';
import { AppError } from '../errors.ts';
import { message } from '../texts/message.ts';

const NO_QUERY = Type.Object({}, { additionalProperties: false });

/** Refuses parameters of the query and bodies at endpoints that document none: ignored, they would look as if they had been applied. */
export const closedRequests = fp(async (app) => {
  app.addHook('onRoute', (route) => {
    if (!route.schema?.querystring) route.schema = { ...route.schema, querystring: NO_QUERY };
  });
  app.addHook('preValidation', (request, _reply, done) => {
    done(isStrayBody(request) ? new AppError('BAD_REQUEST', { detail: message('request.no-body') }) : undefined);
  });
});

/** An empty object says nothing; some clients send it with every request. */
function isStrayBody({ body, routeOptions: { schema, config } }: FastifyRequest): boolean {
  if (schema?.body !== undefined || config.accepts !== undefined || body === undefined || body === null) return false;
  return typeof body !== 'object' || Object.keys(body).length > 0;
}
