/** A JSON schema in the OpenAPI document, or any other object in it. */
export type Schema = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const isObjectSchema = (schema: Schema): boolean => schema.type === 'object' && isObject(schema.properties);

/** The same schema with each of its parts replaced. `replace` gets the name of the member to which the part belongs, if any. */
export function mapParts(schema: Schema, replace: (part: Schema, member?: string) => Schema): Schema {
  const parts: Record<string, unknown> = {};
  for (const key of ['items', 'additionalProperties'] as const) {
    const part = schema[key];
    if (isObject(part)) parts[key] = replace(part);
  }
  for (const key of ['anyOf', 'oneOf', 'allOf'] as const) {
    if (key in schema) parts[key] = listOf(schema[key]).map((part) => (isObject(part) ? replace(part) : part));
  }
  for (const key of ['properties', 'patternProperties'] as const) {
    const members = schema[key];
    if (!isObject(members)) continue;
    parts[key] = Object.fromEntries(Object.entries(members).map(([name, part]) => [name, isObject(part) ? replace(part, name) : part]));
  }
  return { ...schema, ...parts };
}
