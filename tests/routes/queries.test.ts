import assert from 'node:assert/strict';
import { ADMIN, type Harness, startHarness } from './harness.ts';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: { type?: string; format?: string; enum?: string[]; anyOf?: unknown[]; examples?: string[] };
}

/** A value of the form of a parameter. */
function example({ name, schema }: Parameter): string {
  if (name === 'office' || name === 'officeId') return 'berlin';
  if (schema.format === 'date') return '2026-11-20';
  if (schema.format === 'date-time') return '2026-11-20T08:00:00Z';
  return schema.type === 'integer' ? '1' : 'x';
}

/** A value of a wrong type or form; undefined for a text. */
function wrong({ schema }: Parameter): string | undefined {
  if (schema.format?.startsWith('date')) return '2026-02-31';
  if (schema.enum || schema.anyOf || schema.type !== 'string') return 'nonsense';
  return undefined;
}

describe('The queries of every endpoint that reads', () => {
  let on: Harness;
  let endpoints: [path: string, parameters: Parameter[]][];
  before(async () => {
    // All requests come from one address.
    on = await startHarness({ rateLimits: { perPerson: 100_000 } });
    const { paths } = (await on.call(ADMIN, 'GET', '/api/openapi.json')).body;
    const open = ['/api/client', '/api/health', '/api/ready', '/api/openapi.json'];
    endpoints = Object.entries(paths as Record<string, { get?: { parameters?: Parameter[]; security?: unknown[] } }>)
      .filter(([path, { get }]) => get && path.startsWith('/api/') && !open.includes(path))
      .map(([path, { get }]) => [path.replace(/\{\w+\}/g, 'x'), (get?.parameters ?? []).filter((each) => each.in === 'query')]);
  });
  after(() => on.close());

  /** The answer to a query with these parameters and with what the endpoint requires. */
  const ask = (path: string, parameters: Parameter[], given: [name: string, value: string][]) => {
    const needed = parameters.filter((each) => each.required && !given.some(([name]) => name === each.name));
    const query = new URLSearchParams([...needed.map((each): [string, string] => [each.name, example(each)]), ...given]);
    return on.call(ADMIN, 'GET', `${path}?${query}`);
  };
  const refused = async (path: string, parameters: Parameter[], given: [name: string, value: string][], fault: RegExp) => {
    const { status, body } = await ask(path, parameters, given);
    const [name = ''] = given.at(-1) ?? [];
    const said = body?.errors?.find(({ at }: { at: string }) => at === `?${name}`)?.message;
    assert.deepEqual([status, body?.code], [400, 'BAD_REQUEST'], `${path} ${JSON.stringify(given).slice(0, 80)}`);
    assert.match(String(said), fault, `${path} ${name}`);
  };

  it('An unknown parameter is refused by its name, at endpoints without parameters, too', async () => {
    assert.ok(endpoints.length > 40, String(endpoints.length));
    for (const [path, parameters] of endpoints) await refused(path, parameters, [['bogus', '1']], /not known/);
  });

  it('A parameter that stands twice is refused as such', async () => {
    for (const [path, parameters] of endpoints)
      for (const each of parameters) {
        const twice: [string, string] = [each.name, example(each)];
        await refused(path, parameters, [twice, twice], /only once/);
      }
  });

  it('A value of a wrong type or form, or a very long one, is refused with what is wrong', async () => {
    for (const [path, parameters] of endpoints)
      for (const each of parameters) {
        const value = wrong(each);
        if (value !== undefined) await refused(path, parameters, [[each.name, value]], /must/);
        await refused(path, parameters, [[each.name, 'x'.repeat(9000)]], /must/);
      }
  });

  it('An office or floor that does not exist is not an empty list', async () => {
    for (const path of ['/api/presence?', '/api/plans?day=2026-11-20&'])
      for (const [query, status] of [
        ['office=nowhere', 404],
        ['floor=nowhere', 404],
        ['office=berlin&floor=nowhere', 404],
        ['office=berlin&floor=b1', 200],
        ['floor=b2', 200],
      ] as const)
        assert.equal((await on.call(ADMIN, 'GET', path + query)).status, status, path + query);
  });
});
