import fp from 'fastify-plugin';
import { Type } from 'typebox';

const NO_QUERY = Type.Object({}, { additionalProperties: false });

/** Refuses parameters of the query at endpoints that document none: ignored, they would look as if they had been applied. */
export const closedQueries = fp(async (app) => {
  app.addHook('onRoute', (route) => {
    if (!route.schema?.querystring) route.schema = { ...route.schema, querystring: NO_QUERY };
  });
});
