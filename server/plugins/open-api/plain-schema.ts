import { isObject, listOf, type Schema } from './schema.ts';

/**
 * A schema as clients are generated from it: a choice of constants is an `enum`, objects that their `kind` tells apart are `oneOf`, and a map
 * names the schema of its values as `additionalProperties`.
 */
export function plainSchema(schema: Schema): Schema {
  const { anyOf, ...rest } = schema;
  const branches = listOf(anyOf).filter(isObject);
  if (branches.length > 0 && branches.every(isConstant)) return enumOf(rest, branches);
  if (branches.length > 0 && branches.every(hasKind)) return { ...rest, oneOf: branches };
  if (Array.isArray(schema.enum) && schema.type === undefined) return { type: typeof schema.enum[0], ...schema };
  if (isObject(schema.patternProperties)) return mapOf(schema);
  return schema;
}

/** A constant, which `@fastify/swagger` writes as a choice of one. */
const isConstant = (schema: Schema): boolean => 'const' in schema || (Array.isArray(schema.enum) && schema.enum.length === 1);

export const constantOf = (schema: Schema): unknown => schema.const ?? listOf(schema.enum)[0];

/** The meaning of each value is in its description; an `enum` has one description for all. */
function enumOf(rest: Schema, branches: readonly Schema[]): Schema {
  const meanings = branches
    .filter(({ description }) => description !== undefined)
    .map((each) => `\`${constantOf(each)}\`: ${each.description}.`);
  const description = [...(typeof rest.description === 'string' ? [rest.description] : []), ...meanings].join(' ');
  const type = typeof branches.map(constantOf)[0];
  return { ...rest, ...(description && { description }), type, enum: branches.map(constantOf) };
}

function hasKind({ properties }: Schema): boolean {
  return isObject(properties) && isObject(properties.kind) && isConstant(properties.kind);
}

function mapOf({ patternProperties, ...rest }: Schema): Schema {
  const [values] = isObject(patternProperties) ? Object.values(patternProperties) : [];
  return { ...rest, additionalProperties: values };
}
