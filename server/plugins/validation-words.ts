import type { FastifySchemaValidationError } from 'fastify';
import { AppError } from '../errors.ts';
import { type Message, message } from '../texts/message.ts';

interface Fault {
  at: string;
  message: Message;
}

/** Maximum faults in an answer; more help nobody. */
const MAX_FAULTS = 20;

/**
 * The errors of a JSON-schema validator as messages about fields: a JSON pointer into the body, `?name` for the query.
 * @param query the query as it was read; a parameter that stands several times is a list
 */
export function explainValidation(found: readonly FastifySchemaValidationError[], part: string, query?: unknown): AppError {
  const unions = found.filter(({ keyword }) => keyword === 'anyOf').map((union) => ({ union, branch: branchMeant(union, found) }));
  const faults = new Map<string, Fault>();
  for (const error of found) {
    if (unions.some(({ union, branch }) => isSaidByUnion(error, union, branch))) continue;
    const at = pointerOf(error, part);
    const fault = isRepeated(at, query)
      ? message('field-fault.repeated')
      : error.keyword === 'anyOf'
        ? unionFault(error, found)
        : faultOf(error);
    faults.set(JSON.stringify([at, fault]), { at, message: fault });
  }
  const errors = [...faults.values()].slice(0, MAX_FAULTS);
  const [first] = errors;
  return new AppError('BAD_REQUEST', { detail: first && sentenceOf(first), extra: { errors } });
}

/** Whether the parameter `?name` stands several times in the query. */
function isRepeated(at: string, query: unknown): boolean {
  return at.startsWith('?') && typeof query === 'object' && query !== null && Array.isArray(Reflect.get(query, at.slice(1)));
}

function sentenceOf({ at, message: fault }: Fault): Message {
  return at === '' ? message('field-fault.body', { fault }) : message('field-fault.at', { at, fault });
}

/**
 * Whether the fault of the union as a whole replaces this one. A value that fits no branch of a union fails in each of them, so one sentence
 * about the union is clearer. If its `kind` selects a branch, the faults of that branch are clearest.
 */
function isSaidByUnion(error: FastifySchemaValidationError, union: FastifySchemaValidationError, branch: string | undefined): boolean {
  if (error === union) return branch !== undefined;
  if (branchOf(error, union) === undefined) return false;
  return branch === undefined || branchOf(error, union) !== branch;
}

/** The only branch of a union of objects with the `kind` that was sent. */
function branchMeant(union: FastifySchemaValidationError, found: readonly FastifySchemaValidationError[]): string | undefined {
  const branches = new Set<string>();
  const others = new Set<string>();
  for (const error of found) {
    const branch = branchOf(error, union);
    if (branch === undefined) continue;
    branches.add(branch);
    if (error.keyword === 'const' && error.instancePath === `${union.instancePath}/kind`) others.add(branch);
  }
  const meant = [...branches].filter((branch) => !others.has(branch));
  return others.size > 0 && meant.length === 1 ? meant[0] : undefined;
}

/** The branch of a union in which a fault was found, by its place in the schema. */
function branchOf({ instancePath, schemaPath }: FastifySchemaValidationError, union: FastifySchemaValidationError): string | undefined {
  if (instancePath !== union.instancePath && !instancePath.startsWith(`${union.instancePath}/`)) return undefined;
  if (!schemaPath.startsWith(`${union.schemaPath}/`)) return undefined;
  return schemaPath.slice(union.schemaPath.length + 1).split('/')[0];
}

function pointerOf({ instancePath, keyword, params }: FastifySchemaValidationError, part: string): string {
  const member =
    keyword === 'required' ? params.missingProperty : keyword === 'additionalProperties' ? params.additionalProperty : undefined;
  const pointer = typeof member === 'string' ? `${instancePath}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}` : instancePath;
  return part === 'querystring' ? `?${pointer.slice(1)}` : pointer;
}

function faultOf({ keyword, params }: FastifySchemaValidationError): Message {
  const count = Number(params.limit);
  switch (keyword) {
    case 'required':
      return message('field-fault.missing');
    case 'additionalProperties':
      return message('field-fault.unknown');
    case 'type':
      return typeFault(params.type);
    case 'format':
      return params.format === 'date-time'
        ? message('field-fault.instant')
        : message('field-fault.format', { format: String(params.format) });
    case 'enum':
      return message('field-fault.choices', { choices: [params.allowedValues].flat().map(String) });
    case 'minLength':
      return count === 1 ? message('field-fault.empty') : message('field-fault.min-length', { count });
    case 'maxLength':
      return message('field-fault.max-length', { count });
    case 'pattern':
      return message(params.pattern === '\\S' ? 'field-fault.blank' : 'field-fault.unreadable');
    case 'minItems':
      return message('field-fault.min-items', { count });
    case 'maxItems':
      return message('field-fault.max-items', { count });
    case 'uniqueItems':
      return message('field-fault.twice');
    case 'minimum':
      return message('field-fault.minimum', { limit: String(params.limit) });
    case 'maximum':
      return message('field-fault.maximum', { limit: String(params.limit) });
    default:
      return message('field-fault.form');
  }
}

const TYPES = ['string', 'integer', 'number', 'boolean', 'object', 'array', 'null'] as const;

function typeFault(type: unknown): Message {
  const types = [type].flat().flatMap((each) => {
    const known = TYPES.find((one) => one === each);
    return known === undefined ? [] : [message(`field-fault.type.${known}`)];
  });
  const [only, ...others] = types;
  if (only === undefined) return message('field-fault.form');
  return others.length === 0 ? message('field-fault.type', { type: only }) : message('field-fault.types', { types });
}

/** `must be one of …` for a union of constants; for a union of objects, the constants that distinguish them. */
function unionFault({ instancePath }: FastifySchemaValidationError, found: readonly FastifySchemaValidationError[]): Message {
  const constants = (path: string) => [
    ...new Set(found.filter((e) => e.keyword === 'const' && e.instancePath === path).map((e) => String(e.params.allowedValue))),
  ];
  const choices = constants(instancePath);
  if (choices.length > 0) return message('field-fault.choices', { choices });
  const kinds = constants(`${instancePath}/kind`);
  return kinds.length > 0 ? message('field-fault.kinds', { kinds }) : message('field-fault.no-form');
}
