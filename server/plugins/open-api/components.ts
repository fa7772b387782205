import { constantOf, plainSchema } from './plain-schema.ts';
import { isObject, isObjectSchema, listOf, mapParts, type Schema } from './schema.ts';

const REFERENCE = '#/components/schemas/';
const NAME = /^[A-Z][A-Za-z0-9]*$/;

export interface Components {
  /** By name, in alphabetical order. */
  schemas(): Record<string, Schema>;
  /** The component of a reference; for a schema without one, the schema itself. */
  resolve(schema: Schema): { name?: string; schema: Schema };
  /** The schema with references in place of its objects and named unions. `hint` is the name for an object without a title. */
  refer(schema: Schema, hint: string): Schema;
}

/**
 * Collects the schemas of the routes as components. The `title` of a schema is its name. An object without a title gets the name of its parent
 * and its member: the member `advice` of `Candidate` becomes `CandidateAdvice`.
 */
export function createComponents(): Components {
  const found = new Map<string, Schema>();

  function refer(given: Schema, hint: string): Schema {
    const schema = plainSchema(given);
    const own = nameOf(schema);
    const name = own ?? (isObjectSchema(schema) ? hint : undefined);
    const content = mapParts(schema, (part, member) => refer(part, `${name ?? hint}${member ? singular(member) : ''}`));
    if (name === undefined) return content;
    const { title: _, ...component } = withDiscriminator(content, schema.oneOf);
    const known = found.get(name);
    if (known && JSON.stringify(bare(known)) !== JSON.stringify(bare(component)))
      throw new Error(`Two different schemas are called ${name}; give one of them another title.`);
    if (!known) found.set(name, component);
    const { description } = component;
    const first = known ?? component;
    return { $ref: `${REFERENCE}${name}`, ...(description !== undefined && description !== first.description && { description }) };
  }

  return {
    refer,
    resolve(schema) {
      if (typeof schema.$ref !== 'string') return { schema };
      const name = schema.$ref.slice(REFERENCE.length);
      return { name, schema: found.get(name) ?? {} };
    },
    schemas: () => Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function nameOf({ title }: Schema): string | undefined {
  return typeof title === 'string' && NAME.test(title) ? title : undefined;
}

/** The schema without members that may differ between uses. */
function bare({ description: _, default: __, examples: ___, ...structure }: Schema): Schema {
  return structure;
}

/** Adds a discriminator: `kind` selects one of the referenced schemas. @param branches the schemas before they became references */
function withDiscriminator(schema: Schema, branches: unknown): Schema {
  const refs = listOf(schema.oneOf).map((branch) => (isObject(branch) ? branch.$ref : undefined));
  if (refs.length === 0 || refs.includes(undefined)) return schema;
  const mapping = Object.fromEntries(listOf(branches).map((branch, i) => [String(kindOf(branch)), refs[i]]));
  return { ...schema, discriminator: { propertyName: 'kind', mapping } };
}

function kindOf(branch: unknown): unknown {
  const members = isObject(branch) && isObject(branch.properties) ? branch.properties : {};
  return isObject(members.kind) ? constantOf(members.kind) : undefined;
}

/** The singular of a member: `endpoints` becomes `Endpoint`, `countries` `Country`, `people` `Person`. */
function singular(member: string): string {
  if (member === 'people') return 'Person';
  const word = member.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
}
