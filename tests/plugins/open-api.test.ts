import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { createComponents } from '../../server/plugins/open-api/components.ts';
import { plainSchema } from '../../server/plugins/open-api/plain-schema.ts';
import { type Harness, startHarness } from '../routes/harness.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests look into every part of the document
type Any = any;

interface Operation {
  id: string;
  method: string;
  path: string;
  facts: Any;
}

/** Every object in a part of the document, with the names that lead to it. */
function* objectsIn(value: unknown, at: readonly string[] = []): Generator<[object: Any, at: readonly string[]]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [value, at];
  for (const [name, part] of Object.entries(value)) if (name !== 'example' && name !== 'examples') yield* objectsIn(part, [...at, name]);
}

describe('The OpenAPI document', () => {
  let on: Harness;
  let document: Any;
  let operations: Operation[];
  before(async () => {
    on = await startHarness();
    document = (await on.call(undefined, 'GET', '/api/openapi.json')).body;
    operations = Object.entries<Any>(document.paths).flatMap(([path, methods]) =>
      Object.entries<Any>(methods).map(([method, facts]) => ({ id: `${method} ${path}`, method, path, facts })),
    );
  });
  after(() => on.close());

  const schemas = () => Object.entries<Any>(document.components.schemas);
  const mediaOf = ({ facts }: Operation): [where: string, media: Any][] => [
    ...Object.entries<Any>(facts.requestBody?.content ?? {}).map(([type, media]) => [`body ${type}`, media] as [string, Any]),
    ...Object.entries<Any>(facts.responses).flatMap(([status, answer]) =>
      Object.entries<Any>(answer.content ?? {}).map(([type, media]) => [`${status} ${type}`, media] as [string, Any]),
    ),
  ];

  it('names its licence, its server, and a description of every tag', () => {
    assert.deepEqual(document.info.license, { name: 'MIT', identifier: 'MIT' });
    assert.equal(document.servers[0].url, '/');
    for (const { description } of document.tags) assert.ok(description);
  });

  it('When the server knows its address, then that is in the document', async () => {
    const { openApi } = await import('../../server/plugins/open-api/open-api.ts');
    const options = openApi({ publicUrl: 'https://indoors.contoso.com' });
    assert.equal('openapi' in options && options.openapi?.servers?.[0]?.url, 'https://indoors.contoso.com');
  });

  it('has a summary, a description, and who may call it for every operation', () => {
    for (const { id, facts } of operations) {
      assert.ok(facts.summary && facts.description, id);
      assert.match(facts.description, /For people|For administrators|Needs no token/, id);
      for (const parameter of facts.parameters ?? []) assert.ok(parameter.description, `${id} ${parameter.name}`);
    }
  });

  it('has a description and an example that fits for every body and every answer', () => {
    const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js');
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'document', components: document.components });
    const validators = new Map<string, Any>();
    for (const operation of operations) {
      for (const [status, answer] of Object.entries<Any>(operation.facts.responses)) {
        const { description } = answer.$ref ? document.components.responses[answer.$ref.split('/').pop()] : answer;
        assert.ok(description, `${operation.id} ${status}`);
      }
      for (const [where, { schema, example }] of mediaOf(operation)) {
        assert.notEqual(example, undefined, `${operation.id} ${where}`);
        if (typeof example === 'string') continue;
        const ref = `document${schema.$ref}`;
        const check = validators.get(ref) ?? ajv.compile({ $ref: ref });
        validators.set(ref, check);
        assert.ok(check(example), `${operation.id} ${where}: ${ajv.errorsText(check.errors)}`);
        assert.ok(!JSON.stringify(example).includes('"text":"text"'), `${operation.id} ${where}: add a sample`);
      }
    }
    for (const [name, { content }] of Object.entries<Any>(document.components.responses)) {
      const [[type, { example, schema }]] = Object.entries<Any>(content) as [[string, Any]];
      assert.deepEqual([type, schema.$ref], ['application/problem+json', '#/components/schemas/Problem'], name);
      assert.ok(example.code && example.title && example.status, name);
    }
  });

  it('repeats nothing: every object is a component, none of them twice, and no choice of constants either', () => {
    const structures = new Map<string, string>();
    const choices = new Map<string, string>();
    for (const [name, { description: _, examples: __, ...structure }] of schemas()) {
      const key = JSON.stringify(structure);
      assert.equal(structures.get(key), undefined, `${name} is ${structures.get(key)}: give both one title`);
      structures.set(key, name);
    }
    for (const [object, at] of objectsIn({ paths: document.paths, schemas: document.components.schemas })) {
      const isComponent = at[0] === 'schemas' && at.length === 2;
      if (object.type === 'object' && object.properties) assert.ok(isComponent, `${at.join('/')} is inline`);
      if (!Array.isArray(object.enum) || object.enum.length === 1 || at.includes('parameters')) continue;
      const key = JSON.stringify(object.enum);
      assert.equal(choices.get(key), undefined, `${at.join('/')} repeats ${choices.get(key)}: give it a title`);
      choices.set(key, at.join('/'));
    }
  });

  it('has choices of constants as enum with a type, and none as a union', () => {
    for (const [object, at] of objectsIn(document)) {
      if (Array.isArray(object.enum)) assert.ok(object.type, at.join('/'));
      for (const branch of object.anyOf ?? []) assert.ok(!('const' in branch || branch.enum?.length === 1), at.join('/'));
    }
  });

  it('has a kind that tells apart wherever one of several objects fits', () => {
    const unions = schemas().filter(([, { oneOf }]) => oneOf);
    assert.ok(unions.length >= 3);
    for (const [name, { oneOf, discriminator }] of unions) {
      assert.equal(discriminator.propertyName, 'kind', name);
      assert.deepEqual(
        Object.values(discriminator.mapping),
        oneOf.map(({ $ref }: Any) => $ref),
      );
      for (const [kind, ref] of Object.entries<string>(discriminator.mapping)) {
        const { required, properties } = document.components.schemas[ref.split('/').pop() ?? ''];
        assert.ok(required.includes('kind'), name);
        assert.deepEqual(properties.kind.enum ?? [properties.kind.const], [kind]);
      }
    }
  });

  it('uses every component, and every reference leads to one', () => {
    const used = new Set<string>();
    for (const [object, at] of objectsIn(document)) {
      if (typeof object.$ref !== 'string') continue;
      const [, , kind, name] = object.$ref.split('/');
      assert.ok(document.components[kind]?.[name], at.join('/'));
      used.add(name);
    }
    for (const [name] of [...schemas(), ...Object.entries(document.components.responses)]) assert.ok(used.has(name), name);
  });

  it('When an operation takes If-Match, then 409 and 412 are in it; when it answers If-None-Match, then 304', () => {
    const takes = (header: string) => operations.filter(({ facts }) => facts.parameters?.some(({ name }: Any) => name === header));
    assert.ok(takes('If-Match').length > 0);
    for (const { id, facts } of takes('If-Match')) assert.ok(facts.responses[409] && facts.responses[412], id);
    assert.deepEqual(
      takes('If-None-Match')
        .map(({ path }) => path)
        .sort(),
      ['/api/insights', '/api/occupancy', '/api/offices/{id}/floors/{floorId}/floor-plan', '/api/presence'],
    );
    for (const { id, facts } of takes('If-None-Match')) assert.ok(facts.responses[304] && facts.responses[200].headers.ETag, id);
  });

  it('says the types of files, and that service accounts may read what they may', () => {
    const plan = document.paths['/api/offices/{id}/floors/{floorId}/floor-plan'];
    assert.deepEqual(Object.keys(plan.get.responses[200].content), ['image/svg+xml', 'image/png']);
    assert.deepEqual(Object.keys(plan.put.requestBody.content), ['image/svg+xml', 'image/png']);
    assert.ok('text/csv' in document.paths['/api/audit'].get.responses[200].content);
    assert.match(document.paths['/api/presence'].get.description, /Service accounts may read it/);
    assert.ok(operations.some(({ facts }) => facts['x-service-accounts']));
  });

  it('When two different schemas have one title, then that is an error', () => {
    const components = createComponents();
    components.refer({ title: 'Thing', type: 'object', properties: { a: { type: 'string' } } }, 'x');
    components.refer({ title: 'Thing', type: 'object', properties: { a: { type: 'string' } }, description: 'Another word.' }, 'x');
    assert.throws(() => components.refer({ title: 'Thing', type: 'object', properties: { b: { type: 'string' } } }, 'x'), /called Thing/);
  });

  it('When values of a choice have meanings, then its description has them', () => {
    const schema = { description: 'How it is.', anyOf: [{ const: 'a', description: 'one thing' }, { const: 'b' }] };
    assert.deepEqual(plainSchema(schema), { description: 'How it is. `a`: one thing.', type: 'string', enum: ['a', 'b'] });
  });
});
