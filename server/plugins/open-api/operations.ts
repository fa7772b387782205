import type { Access } from '../authentication.ts';
import type { Components } from './components.ts';
import { exampleOf } from './examples.ts';
import { problemReference } from './problem-responses.ts';
import { SAMPLES } from './samples.ts';
import { isObject, listOf, type Schema } from './schema.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Other content types of the answer, chosen by the query (`text/csv`) or those of a picture. */
    files?: readonly string[];
    /** Content types of the body, if it is a file. */
    uploads?: readonly string[];
    /** Whether it answers `If-None-Match` with 304. */
    revalidates?: true;
  }
}

/** Facts about a route that `describeOperation` needs, passed in the operation; `x-access` and `x-service-accounts` stay in the document. */
export interface RouteFacts {
  'x-access'?: Access;
  'x-service-accounts'?: true;
  'x-files'?: readonly string[];
  'x-uploads'?: readonly string[];
  'x-revalidates'?: true;
}

const WHO: Readonly<Record<Access, string>> = {
  person: 'For people of the directory.',
  administrator: 'For administrators.',
  either: 'For people of the directory, and for administrators.',
};

type Operation = Record<string, unknown> & RouteFacts & { operationId: string; summary: string };

/** An operation in the form for client generators, with descriptions and examples. */
export function describeOperation(given: Schema, path: string, components: Components): Operation {
  const { 'x-files': files, 'x-uploads': uploads, 'x-revalidates': revalidates, ...operation } = given as Operation;
  const name = `${operation.operationId[0]?.toUpperCase()}${operation.operationId.slice(1)}`;
  const parameters = listOf(operation.parameters).filter(isObject);
  const has = (place: string, header?: string) =>
    parameters.some((each) => each.in === place && (header === undefined || String(each.name).toLowerCase() === header));
  const guarded = !Array.isArray(operation.security);
  const json = isObject(operation.requestBody) ? operation.requestBody : undefined;
  const body = uploads
    ? { required: true, content: filesOf(uploads) }
    : json && { ...json, content: contentOf(json.content, `${name}Body`, components) };
  const isVersioned = has('header', 'if-match');
  const problems = [
    ...(has('query') || has('header') || body ? ['400'] : []),
    ...(guarded ? ['401', '403', '429'] : []),
    ...(has('path') ? ['404'] : []),
    ...(isVersioned ? ['409', '412'] : []),
    '4XX',
    '5XX',
  ];
  const answers = Object.entries(isObject(operation.responses) ? operation.responses : {}).filter(([status]) => /^[123]/.test(status));
  const described = answers.map(([status, answer]) => [
    status,
    answerOf(isObject(answer) ? answer : {}, { name, components, files, revalidates }),
  ]);
  return {
    ...operation,
    description: [operation.description, guarded ? whoOf(operation) : 'Needs no token.'].filter(Boolean).join('\n\n'),
    ...(parameters.length > 0 && {
      parameters: [...parameters.map((each) => parameterOf(each, path, components)), ...(revalidates ? [IF_NONE_MATCH] : [])],
    }),
    ...(parameters.length === 0 && revalidates && { parameters: [IF_NONE_MATCH] }),
    ...(body && { requestBody: body }),
    responses: {
      ...Object.fromEntries(described),
      ...(revalidates && { 304: { description: 'The client has it already (`If-None-Match`).' } }),
      ...Object.fromEntries(problems.map((status) => [status, problemReference(status)])),
    },
  };
}

function whoOf({ 'x-access': access = 'person', 'x-service-accounts': services }: RouteFacts): string {
  return services ? `${WHO[access]} Service accounts may read it, too.` : WHO[access];
}

interface AnswerFacts {
  name: string;
  components: Components;
  files?: readonly string[] | undefined;
  revalidates?: true | undefined;
}

function answerOf(answer: Schema, { name, components, files = [], revalidates }: AnswerFacts): Schema {
  const content = contentOf(answer.content, `${name}Answer`, components);
  const [main] = Object.values(content).filter(isObject);
  const schema = isObject(main?.schema) ? main.schema : {};
  const { schema: component } = components.resolve(schema);
  const isRecord = isObject(component.properties) && 'version' in component.properties;
  const headers = { ...(isRecord && { ETag: VERSION_TAG }), ...(revalidates && { ETag: CONTENT_TAG }) };
  const own = answer.description === 'Default Response' ? undefined : answer.description;
  return {
    description: own ?? component.description ?? 'Done.',
    ...(Object.keys(headers).length > 0 && { headers }),
    content: { ...(isAnything(schema) ? {} : content), ...filesOf(files) },
  };
}

const VERSION_TAG = { description: 'The version of the record, in quotes; for `If-Match`.', schema: { type: 'string', examples: ['"3"'] } };
const CONTENT_TAG = { description: 'Changes with the answer; for `If-None-Match`.', schema: { type: 'string', examples: ['W/"qG1x"'] } };
const IF_NONE_MATCH = {
  in: 'header',
  name: 'If-None-Match',
  required: false,
  description: 'The `ETag` of an earlier answer: if nothing has changed, 304 without a body.',
  schema: { type: 'string', examples: ['W/"qG1x"'] },
};
const FILES: Readonly<Record<string, Schema>> = {
  'text/csv': { schema: { type: 'string' }, example: 'day,name\r\n2026-11-20,Ada Adams\r\n' },
  'image/svg+xml': { schema: { type: 'string', format: 'binary' }, example: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  'image/png': { schema: { type: 'string', format: 'binary' }, example: '' },
};

/** Whether a schema has no content: the answer is a file. */
const isAnything = ({ description: _, ...rest }: Schema): boolean => Object.keys(rest).length === 0;

const filesOf = (types: readonly string[]) =>
  Object.fromEntries(types.map((type) => [type, FILES[type] ?? { schema: { type: 'string' } }]));

function contentOf(content: unknown, hint: string, components: Components): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(isObject(content) ? content : {}).map(([type, media]) => {
      const schema = components.refer(isObject(media) && isObject(media.schema) ? media.schema : {}, hint);
      return [type, { schema, example: (isObject(media) && media.example) || exampleOf(schema, components) }];
    }),
  );
}

/** Descriptions of parameters that many operations share. */
const PARAMETERS: Readonly<Record<string, string>> = {
  id: 'The id, as in lists.',
  floorId: 'Id of a floor of the office.',
  personId: 'Object id of a person.',
  overrideId: 'Id of a statement.',
  digestId: 'Id of a digest.',
  office: 'Id of an office.',
  floor: 'Id of a floor of it.',
  department: 'As in the directory, in any case.',
  status: 'Where they are.',
  mode: 'Their mode.',
  limit: 'Maximum number of items on a page.',
  cursor: '`nextCursor` of the page before.',
  format: 'The format of the answer; default: `json`.',
  day: 'Calendar day.',
  fromDay: 'First day.',
  toDay: 'Last day, included.',
  from: 'Beginning, included.',
};

function parameterOf(parameter: Schema, path: string, components: Components): Schema {
  const schema = components.refer(isObject(parameter.schema) ? parameter.schema : {}, String(parameter.name));
  const name = parameter.name === 'if-match' ? 'If-Match' : parameter.name;
  const idOf = parameter.name === 'id' && path.startsWith('/api/offices') ? 'officeId' : String(parameter.name);
  const described = parameter.description ?? schema.description ?? PARAMETERS[String(parameter.name)];
  const example = exampleOf(schema, components, { member: idOf in SAMPLES ? idOf : 'id' });
  return {
    ...parameter,
    name,
    ...(described !== undefined && { description: described }),
    schema,
    ...(parameter.in === 'path' && { example }),
  };
}
