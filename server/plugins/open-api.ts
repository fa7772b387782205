import type { SwaggerOptions } from '@fastify/swagger';

/** The parts of the OpenAPI document other than the routes. */
export const OPEN_API: SwaggerOptions = {
  transform: ({ schema, url, route: { method } }) => ({ schema: { operationId: operationId(String(method), url), ...schema }, url }),
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Indoors',
      version: '1',
      description:
        'Who is in the office, and on which floor. Instants are ISO 8601 in UTC. Errors are problem details (RFC 9457) with a stable `code`. Every call carries an Entra access token of this tenant for this app; what changes something needs the administrator role.',
    },
    tags: [
      { name: 'Presence', description: 'Who is where.' },
      { name: 'Me', description: 'What is shown of oneself, and what one says.' },
      { name: 'Places', description: 'Offices, floors, and the ranges that place people there.' },
      { name: 'Administration', description: 'Settings, people’s modes, the connection to Entra.' },
      { name: 'Server', description: 'What clients and operators ask.' },
    ],
    components: {
      securitySchemes: {
        entra: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Entra access token with `oid`, `tid` and `scp`.' },
      },
    },
    security: [{ entra: [] }],
  },
};

/** How generated clients call it: `GET /api/offices/:id/plan` is `getOfficesIdPlan`. */
function operationId(method: string, url: string): string {
  const words = url.replace(/^\/api\//, '').match(/[A-Za-z0-9]+/g) ?? [];
  return method.toLowerCase() + words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('');
}
