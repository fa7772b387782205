import type { Components } from './components.ts';
import { LEFT_OUT, SAMPLES } from './samples.ts';
import { isObject, listOf, type Schema } from './schema.ts';

interface Where {
  component?: string | undefined;
  member?: string | undefined;
}

/** An example of a value that fits a schema, made from the schemas' own examples and the samples. */
export function exampleOf(schema: Schema, components: Components, where: Where = {}): unknown {
  const { name, schema: content } = components.resolve(schema);
  if (name !== undefined) return exampleOf(content, components, { component: name, member: where.member });
  const own = givenIn(schema);
  if (own !== undefined) return own;
  const sample = sampleOf(where);
  if (sample !== undefined && fits(sample, schema)) return sample;
  return madeOf(schema, components, where);
}

const givenIn = ({ examples, example, const: constant, enum: choices }: Schema): unknown =>
  listOf(examples)[0] ?? example ?? constant ?? listOf(choices)[0];

/** Whether a sample has the type of a schema: members with one name may be numbers in one place and texts in another. */
function fits(sample: unknown, { $ref, type, items, properties }: Schema): boolean {
  if ($ref !== undefined) return false;
  if (type === 'array') return Array.isArray(sample) && isObject(items) && fits(sample[0], items);
  if (type === 'integer' || type === 'number') return typeof sample === 'number';
  if (type === 'object') return isObject(sample) && properties === undefined;
  return type === undefined || typeof sample === type;
}

function sampleOf({ component, member }: Where): unknown {
  if (member === undefined) return undefined;
  return SAMPLES[`${component}.${member}`] ?? SAMPLES[member];
}

function madeOf(schema: Schema, components: Components, where: Where): unknown {
  const branch = [...listOf(schema.oneOf), ...listOf(schema.anyOf), ...listOf(schema.allOf)].find(isObject);
  if (branch) return exampleOf(branch, components, where);
  if (isObject(schema.properties)) return objectOf(schema, components, where.component);
  if (isObject(schema.additionalProperties)) return { example: exampleOf(schema.additionalProperties, components) };
  if (schema.type === 'array') return isObject(schema.items) ? [exampleOf(schema.items, components, where)] : [];
  if (schema.type === 'string') return schema.format === 'date-time' ? SAMPLES.from : schema.format === 'date' ? SAMPLES.day : 'text';
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return schema.default ?? schema.minimum ?? 1;
  return {};
}

function objectOf({ properties, required }: Schema, components: Components, component: string | undefined): Record<string, unknown> {
  const members = isObject(properties) ? Object.entries(properties) : [];
  const needed = new Set(listOf(required));
  const shown = members.filter(([name]) => needed.has(name) || !(LEFT_OUT.has(name) || LEFT_OUT.has(`${name}:${component}`)));
  return Object.fromEntries(
    shown.map(([name, part]) => [name, isObject(part) ? exampleOf(part, components, { component, member: name }) : null]),
  );
}
