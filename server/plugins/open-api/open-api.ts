import type { SwaggerOptions } from '@fastify/swagger';
import { ERROR_STATUS } from '../../errors.ts';
import { PRESENCE_REASONS } from '../../presence/reasons.ts';
import { ProblemSchema } from '../../routes/schemas/problem.ts';
import { createComponents } from './components.ts';
import { describeOperation, type RouteFacts } from './operations.ts';
import { problemResponses } from './problem-responses.ts';
import { isObject, type Schema } from './schema.ts';

/** The OpenAPI document: the parts that are not in the routes, and the conversion of the routes' schemas to components. */
export function openApi({ publicUrl }: { publicUrl?: string | undefined }): SwaggerOptions {
  return {
    transform: ({ schema, url, route: { method, config } }) => {
      const { access, services, files, uploads, revalidates } = config ?? {};
      const facts: RouteFacts = {
        ...(access && { 'x-access': access }),
        ...(services && { 'x-service-accounts': services }),
        ...(files && { 'x-files': files }),
        ...(uploads && { 'x-uploads': uploads }),
        ...(revalidates && { 'x-revalidates': revalidates }),
      };
      return { schema: { operationId: operationId(String(method), url), ...schema, ...facts }, url };
    },
    transformObject: (given) => ('openapiObject' in given ? withComponents(given.openapiObject as Schema) : given.swaggerObject),
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Indoors',
        version: '1',
        license: { name: 'MIT', identifier: 'MIT' },
        description:
          'Who is in the office, and on which floor. Instants are ISO 8601 in UTC, days `YYYY-MM-DD` in the zone that the member names. Errors are problem details (RFC 9457) with a stable `code`. Every call carries an Entra access token of this tenant for this app; what changes something needs the administrator role. `docs/API.md` begins with a token and ends with the live stream.',
      },
      servers: [
        { url: publicUrl ?? '/', description: publicUrl ? 'This organisation’s server.' : 'The server that this document comes from.' },
      ],
      tags: [
        { name: 'Presence', description: 'Who is where.' },
        { name: 'Me', description: 'The caller’s own presence, statements and data.' },
        { name: 'Places', description: 'Offices, floors, and the ranges that place people there.' },
        { name: 'Administration', description: 'Settings, people’s modes, the connection to Entra.' },
        { name: 'Server', description: 'Endpoints for clients and operators.' },
      ],
      components: {
        securitySchemes: {
          entra: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            description:
              'Entra access token: of a person (`oid`, `tid`, `scp` with `access_as_user`), or of a service account (`idtyp` is `app`, no `scp`, the role `Reader` and no other).',
          },
        },
      },
      security: [{ entra: [] }],
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the type of the document has no references as OpenAPI 3.1 has them
function withComponents(document: Schema): any {
  const plain = JSON.parse(JSON.stringify(document)) as Schema;
  const components = createComponents();
  const problem = components.refer(JSON.parse(JSON.stringify(ProblemSchema)) as Schema, 'Problem');
  const paths = Object.fromEntries(
    Object.entries(isObject(plain.paths) ? plain.paths : {}).map(([path, methods]) => [
      path,
      Object.fromEntries(
        Object.entries(isObject(methods) ? methods : {}).map(([method, operation]) => [
          method,
          isObject(operation) ? describeOperation(operation, path, components) : operation,
        ]),
      ),
    ]),
  );
  const schemas = components.schemas();
  return {
    ...plain,
    paths,
    components: {
      ...(isObject(plain.components) ? plain.components : {}),
      schemas: { ...schemas, ...withKnownCodes(schemas) },
      responses: problemResponses(problem),
    },
  };
}

/** Lists the current codes. They are not an `enum`, since later versions may have more, which must not break clients. */
function withKnownCodes({ Problem, ListedPresenceReason }: Record<string, Schema>): Record<string, Schema> {
  const codes = Object.entries(ERROR_STATUS).flatMap(([code, status]) => (status === 500 && code !== 'INTERNAL' ? [] : [code]));
  return {
    ...(Problem && { Problem: withCodes(Problem, codes) }),
    ...(ListedPresenceReason && { ListedPresenceReason: withCodes(ListedPresenceReason, PRESENCE_REASONS) }),
  };
}

function withCodes(schema: Schema, codes: readonly string[]): Schema {
  const members = isObject(schema.properties) ? schema.properties : {};
  const code = isObject(members.code) ? members.code : {};
  return { ...schema, properties: { ...members, code: { ...code, 'x-extensible-enum': codes } } };
}

/** The method name in generated clients: `GET /api/offices/:id/plan` is `getOfficesIdPlan`. */
function operationId(method: string, url: string): string {
  const words = url.replace(/^\/api\//, '').match(/[A-Za-z0-9]+/g) ?? [];
  return method.toLowerCase() + words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('');
}
