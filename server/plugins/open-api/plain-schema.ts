import { isObject, listOf, type Schema } from './schema.ts';

/**
 * A schema in the form for client generators: a union of constants becomes an `enum`, objects with different `kind` become `oneOf`, and a map has
 * the schema of its values as `additionalProperties`.
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

/** Whether it is a constant. `@fastify/swagger` writes constants as an enum with one value. */
const isConstant = (schema: Schema): boolean => 'const' in schema || (Array.isArray(schema.enum) && schema.enum.length === 1);

export const constantOf = (schema: Schema): unknown => schema.const ?? listOf(schema.enum)[0];

/** An `enum` has one description for all values, so it contains the meaning of each. */
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
