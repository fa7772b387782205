import type { FastifySchemaValidationError } from 'fastify';
import { AppError } from '../errors.ts';
import { plural } from '../presence/count.ts';

interface Fault {
  at: string;
  message: string;
}

/** More faults than this help nobody. */
const MAX_FAULTS = 20;

/** What a JSON-schema validator found, in plain words that point at the fields: a JSON pointer into the body, `?name` for the query. */
export function explainValidation(found: readonly FastifySchemaValidationError[], part: string): AppError {
  const unions = found.filter(({ keyword }) => keyword === 'anyOf').map((union) => ({ union, branch: branchMeant(union, found) }));
  const faults = new Map<string, Fault>();
  for (const error of found) {
    if (unions.some(({ union, branch }) => isSaidByUnion(error, union, branch))) continue;
    const at = pointerOf(error, part);
    const message = error.keyword === 'anyOf' ? unionWords(error, found) : wordsOf(error);
    faults.set(`${at} ${message}`, { at, message });
  }
  const errors = [...faults.values()].slice(0, MAX_FAULTS);
  const [first] = errors;
  return new AppError('BAD_REQUEST', { detail: first ? `${first.at || 'The body'} ${first.message}` : undefined, extra: { errors } });
}

/**
 * A value that fits no branch of a union fails in each of them: one sentence on the union says it better. Where its `kind`
 * says which branch is meant, the faults of that one say it best.
 */
function isSaidByUnion(error: FastifySchemaValidationError, union: FastifySchemaValidationError, branch: string | undefined): boolean {
  if (error === union) return branch !== undefined;
  if (branchOf(error, union) === undefined) return false;
  return branch === undefined || branchOf(error, union) !== branch;
}

/** The only branch of a union of objects whose `kind` is the one that was sent. */
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

/** In which branch of a union, by its place in the schema, a fault was found. */
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

function wordsOf({ keyword, params, message }: FastifySchemaValidationError): string {
  switch (keyword) {
    case 'required':
      return 'is missing.';
    case 'additionalProperties':
      return 'is not known here.';
    case 'type':
      return `must be ${typesIn(params.type).join(' or ')}.`;
    case 'format':
      return params.format === 'date-time'
        ? 'must be an instant with date, time and zone, such as 2026-11-20T08:00:00Z.'
        : `must be a ${params.format}.`;
    case 'minLength':
      return params.limit === 1 ? 'must not be empty.' : `must have at least ${params.limit} characters.`;
    case 'maxLength':
      return `must have at most ${params.limit} characters.`;
    case 'pattern':
      return params.pattern === '\\S'
        ? 'must not be blank.'
        : 'must be text that can be read: not blank or invisible, and without control characters or such as turn the writing round.';
    case 'minItems':
      return `must have at least ${plural(Number(params.limit), 'entry', 'entries')}.`;
    case 'maxItems':
      return `must have at most ${plural(Number(params.limit), 'entry', 'entries')}.`;
    case 'uniqueItems':
      return 'must not have an entry twice.';
    case 'minimum':
      return `must be ${params.limit} or more.`;
    case 'maximum':
      return `must be ${params.limit} or less.`;
    default:
      return `${message ?? 'is not of the documented form'}.`;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'a JSON object',
  array: 'a list',
};

function typesIn(type: unknown): string[] {
  return (Array.isArray(type) ? type : [type]).map((each) => TYPES[String(each)] ?? String(each));
}

/** `must be one of …` for a union of constants; for a union of objects, the constants that tell them apart. */
function unionWords({ instancePath }: FastifySchemaValidationError, found: readonly FastifySchemaValidationError[]): string {
  const constants = (path: string) => [
    ...new Set(found.filter((e) => e.keyword === 'const' && e.instancePath === path).map((e) => String(e.params.allowedValue))),
  ];
  const own = constants(instancePath);
  if (own.length > 0) return `must be one of ${own.join(', ')}.`;
  const kinds = constants(`${instancePath}/kind`);
  return kinds.length > 0
    ? `is of none of the documented forms; \`kind\` may be ${kinds.join(', ')}.`
    : 'is of none of the documented forms.';
}
