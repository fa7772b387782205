import assert from 'node:assert/strict';
import { ADMIN, type Harness, startHarness } from './harness.ts';

const METHODS = ['post', 'put', 'delete'] as const;

describe('The endpoints that take no body', () => {
  let on: Harness;
  let endpoints: [method: 'POST' | 'PUT' | 'DELETE', path: string][];
  before(async () => {
    on = await startHarness({ rateLimits: { perPerson: 100_000 } });
    const { paths } = (await on.call(ADMIN, 'GET', '/api/openapi.json')).body;
    endpoints = Object.entries(paths as Record<string, Record<string, { requestBody?: unknown; security?: unknown[] }>>).flatMap(
      ([path, operations]) =>
        METHODS.filter((method) => operations[method] && operations[method]?.requestBody === undefined).map(
          (method): (typeof endpoints)[number] => [method.toUpperCase() as 'POST', path.replace(/\{\w+\}/g, 'x')],
        ),
    );
  });
  after(() => on.close());

  it('refuse one, so that a version in it is not taken for checked, and accept an empty object', async () => {
    assert.ok(endpoints.length > 15, endpoints.join(' '));
    for (const [method, path] of endpoints) {
      const { status, body } = await on.call(ADMIN, method, path, { version: 99 });
      assert.deepEqual([status, body?.code], [400, 'BAD_REQUEST'], `${method} ${path}`);
      assert.match(body.detail, /without a body/, `${method} ${path}`);
    }
    const { body } = await on.call(ADMIN, 'DELETE', '/api/ranges/r1', {}, { 'if-match': '"1"' });
    assert.equal(body.outcome, 'closed');
  });
});
