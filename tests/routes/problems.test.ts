import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { InjectOptions } from 'fastify';
import { ADA, ADMIN, type Harness, startHarness } from './harness.ts';

describe('Problem details (RFC 9457)', () => {
  let on: Harness;
  before(async () => {
    on = await startHarness();
  });
  after(() => on.close());

  const raw = async (options: InjectOptions, as = ADMIN as string) => {
    const token = await on.identity.token(as, { roles: ['Admin'] });
    const response = await on.app.inject({ ...options, headers: { authorization: `Bearer ${token}`, ...options.headers } });
    return { status: response.statusCode, body: response.json(), type: response.headers['content-type'] };
  };
  const json = { 'content-type': 'application/json' };
  const CASES: [what: string, options: InjectOptions, status: number, code: string, at?: string][] = [
    ['malformed JSON', { method: 'POST', url: '/api/offices', headers: json, payload: '{"name":' }, 400, 'BAD_REQUEST'],
    ['an empty body', { method: 'POST', url: '/api/offices', headers: json, payload: '' }, 400, 'BAD_REQUEST'],
    ['no body at all', { method: 'POST', url: '/api/offices' }, 400, 'BAD_REQUEST'],
    ['a list as a body', { method: 'POST', url: '/api/offices', headers: json, payload: '[]' }, 400, 'BAD_REQUEST'],
    [
      'plain text',
      { method: 'POST', url: '/api/offices', headers: { 'content-type': 'text/plain' }, payload: 'hi' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a form',
      { method: 'POST', url: '/api/offices', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'a=b' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'far too much',
      { method: 'POST', url: '/api/offices', headers: json, payload: `"${'x'.repeat(25 * 1024 * 1024)}"` },
      413,
      'TOO_LARGE',
    ],
    ['an unknown route', { url: '/api/nothing' }, 404, 'NOT_FOUND'],
    ['a method nobody has', { method: 'PATCH', url: '/api/offices' }, 405, 'METHOD_NOT_ALLOWED'],
    ['a method that only another path has', { method: 'PUT', url: '/api/presence' }, 405, 'METHOD_NOT_ALLOWED'],
    ['a search without a body', { method: 'QUERY' as 'GET', url: '/api/me' }, 405, 'METHOD_NOT_ALLOWED'],
    ['a search for nothing', { method: 'QUERY' as 'GET', url: '/api/nothing' }, 404, 'NOT_FOUND'],
    [
      'plain text with a wrong method',
      { method: 'POST', url: '/api/me', headers: { 'content-type': 'text/plain' }, payload: 'hi' },
      405,
      'METHOD_NOT_ALLOWED',
    ],
    ['malformed JSON to an unknown route', { method: 'POST', url: '/api/nothing', headers: json, payload: '{' }, 404, 'NOT_FOUND'],
    ['an address that cannot be decoded', { url: '/api/people/%ff/presence' }, 400, 'BAD_REQUEST'],
    ['a missing member', { method: 'POST', url: '/api/offices', payload: { name: 'X' } }, 400, 'BAD_REQUEST', '/timeZone'],
    [
      'an unknown member',
      { method: 'POST', url: '/api/offices', payload: { name: 'X', timeZone: 'UTC', colour: 1 } },
      400,
      'BAD_REQUEST',
      '/colour',
    ],
    ['a blank name', { method: 'POST', url: '/api/offices', payload: { name: '  ', timeZone: 'UTC' } }, 400, 'BAD_REQUEST', '/name'],
    [
      'a text for a number',
      { method: 'POST', url: '/api/offices', payload: { name: 'X', timeZone: 'UTC', capacity: '4' } },
      400,
      'BAD_REQUEST',
      '/capacity',
    ],
    ...['A\u0000B', 'A\nB', 'A\ud800B', 'A\u202eB', 'A\u2028B', '\u200b', ' \u200d\u2060\ufeff', '\u3164', '\u2800'].map(
      (name): (typeof CASES)[number] => [
        `the name ${JSON.stringify(name)}`,
        { method: 'POST', url: '/api/offices', headers: json, payload: JSON.stringify({ name, timeZone: 'UTC' }) },
        400,
        'BAD_REQUEST',
        '/name',
      ],
    ),
    ...['Way\n1\u0007', 'Way \u202e1'].map((address): (typeof CASES)[number] => [
      `the address ${JSON.stringify(address)}`,
      { method: 'POST', url: '/api/offices', payload: { name: 'X', timeZone: 'UTC', address } },
      400,
      'BAD_REQUEST',
      '/address',
    ]),
    ['null', { method: 'POST', url: '/api/offices', payload: { name: null, timeZone: 'UTC' } }, 400, 'BAD_REQUEST', '/name'],
    [
      'a member deep inside',
      { method: 'POST', url: '/api/offices', payload: { name: 'X', timeZone: 'UTC', floors: [{ name: 'A' }] } },
      400,
      'BAD_REQUEST',
      '/floors/0/level',
    ],
    ['a limit that is no number', { url: '/api/presence?limit=many' }, 400, 'BAD_REQUEST', '?limit'],
    ['a limit of nothing', { url: '/api/presence?limit=0' }, 400, 'BAD_REQUEST', '?limit'],
    ['an unknown filter', { url: '/api/presence?colour=red' }, 400, 'BAD_REQUEST', '?colour'],
    ['a foreign cursor', { url: '/api/presence?cursor=abc' }, 400, 'BAD_REQUEST', '?cursor'],
  ];
  it('When a union selects its form by kind, then the errors are those of that form', async () => {
    const faults = async (change: unknown) => {
      const { body } = await raw({ method: 'POST', url: '/api/ranges/preview', payload: { change } as object });
      return body.errors.map(({ at, message }: { at: string; message: string }) => `${at} ${message}`);
    };
    assert.deepEqual(await faults({ kind: 'create' }), ['/change/range is missing.']);
    assert.deepEqual(await faults({ kind: 'update', id: 'r1' }), ['/change/range is missing.']);
    assert.deepEqual(await faults({ kind: 'close', id: 'r1', range: 1 }), ['/change/range is not known here.']);
    assert.deepEqual(await faults({ kind: 'create', range: { cidrs: [], target: { kind: 'office' } } }), [
      '/change/range/name is missing.',
      '/change/range/cidrs must have at least 1 entry.',
      '/change/range/target/officeId is missing.',
    ]);
    assert.deepEqual(await faults({ kind: 'burn' }), ['/change is of none of the documented forms; `kind` may be create, update, close.']);
    assert.deepEqual(await faults('create'), ['/change is of none of the documented forms.']);
  });

  for (const [what, options, status, code, at] of CASES) {
    it(`When ${what} is sent, then ${status} ${code}${at ? ` at ${at}` : ''}`, async () => {
      const answer = await raw(options);
      assert.deepEqual([answer.status, answer.body.code, answer.body.status], [status, code, status]);
      assert.match(String(answer.type), /^application\/problem\+json/);
      assert.ok(answer.body.title && answer.body.type);
      assert.ok(!/FST_|ajv|schema|\bstack\b/i.test(JSON.stringify(answer.body)), JSON.stringify(answer.body));
      if (at) assert.equal(answer.body.errors[0].at, at);
    });
  }

  it('When the headers are too large or not HTTP, then the answer is also a problem document', async () => {
    await on.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = on.app.server.address() as AddressInfo;
    for (const [sent, status, code] of [
      [`GET /healthz HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(70_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
      ['what is this\r\n\r\n', 400, 'BAD_REQUEST'],
    ] as const) {
      const socket = connect(port, '127.0.0.1').on('error', () => undefined);
      socket.end(sent);
      const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
      assert.match(head, new RegExp(`^HTTP/1.1 ${status} .*\r\n[^]*application/problem\\+json`));
      assert.equal(JSON.parse(body).code, code);
    }
  });

  for (const [who, statuses] of [
    ['somebody', [408]],
    // Rejected at once, and closed like every other one that does not end.
    ['nobody', [401, 408]],
  ] as const)
    it(`When the body of a request of ${who} never ends, then the connection is closed anyway`, async () => {
      const slow = await startHarness({ arriveWithin: 80 });
      await slow.app.listen({ host: '127.0.0.1', port: 0 });
      const token = who === 'somebody' ? `Authorization: Bearer ${await slow.identity.token(ADMIN, { roles: ['Admin'] })}\r\n` : '';
      const socket = connect((slow.app.server.address() as AddressInfo).port, '127.0.0.1').on('error', () => undefined);
      socket.write(`POST /api/ask HTTP/1.1\r\nHost: x\r\n${token}Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{`);
      const dripping = setInterval(() => socket.write(' '), 20);
      const answer = await text(socket);
      clearInterval(dripping);
      await slow.close();
      assert.deepEqual(
        [...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status)),
        statuses,
      );
      assert.match(answer, /"code":"REQUEST_TIMEOUT"/);
    });

  it('When an internal error occurs, then 500 without details, and a log line with its kind and place without its text', async () => {
    const broken = await startHarness();
    broken.board.refresh = () => Promise.reject(Object.assign(new TypeError('secret text\n    at secret:1:1'), { code: 'E_LIBRARY' }));
    const { status, body, text } = await broken.call(ADMIN, 'GET', '/api/settings');
    assert.deepEqual([status, body.code], [500, 'INTERNAL']);
    assert.ok(!text.includes('secret'));
    const [line = ''] = broken.lines.filter((each) => each.includes('A request failed'));
    assert.ok(!line.includes('secret'));
    const { err, route, code } = JSON.parse(line);
    assert.deepEqual([err.type, err.code, err.message, route, code], ['TypeError', 'E_LIBRARY', '', '/api/settings', 'INTERNAL']);
    assert.match(err.stack, /^\S.* \(tests\/routes\/problems\.test\.ts:\d+\)\n.*server\/routes\/settings\.ts:\d+/);
    await broken.close();
  });

  it('The OpenAPI document is valid JSON Schema throughout, and names every endpoint with its answers', async () => {
    const document = (await on.call(undefined, 'GET', '/api/openapi.json')).body;
    assert.match(document.openapi, /^3\.1/);
    const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js');
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    let schemas = 0;
    const ids = new Set<string>();
    let operations = 0;
    for (const item of Object.values(document.paths) as Record<
      string,
      { operationId: string; summary?: string; tags?: string[]; responses: Record<string, object> }
    >[]) {
      for (const operation of Object.values(item)) {
        ids.add(operation.operationId);
        operations += 1;
        assert.ok(operation.summary && operation.tags?.length, JSON.stringify(operation).slice(0, 100));
        for (const found of JSON.stringify(operation).matchAll(/"schema":/g)) if (found) schemas += 1;
        walk(operation, (schema) => assert.ok(ajv.validateSchema(schema), ajv.errorsText()));
      }
    }
    assert.ok(schemas > 50);
    assert.equal(ids.size, operations, 'each has a name of its own');
    assert.ok(ids.has('getOccupancy') && document.paths['/api/live'].get.responses[200].content['text/event-stream'].schema.$ref);
  });

  it('The documentation page requests nothing from the internet', async () => {
    const page = await on.call(undefined, 'GET', '/api/docs/');
    assert.equal(page.status, 200);
    assert.ok(!/(src|href)="https?:/.test(page.text));
    assert.ok(String(page.headers['content-security-policy']).includes("connect-src 'self'"));
  });

  it('Health, readiness and metrics need no token and show no data of people', async () => {
    assert.equal((await on.call(undefined, 'GET', '/healthz')).status, 200);
    assert.equal((await on.call(undefined, 'GET', '/readyz')).status, 200);
    await on.call(ADA, 'GET', '/api/people/ada/presence');
    const { text } = await on.call(undefined, 'GET', '/metrics');
    for (const name of ['http_request_duration_seconds_count', 'indoors_board_people 7', 'indoors_live_clients 0'])
      assert.ok(text.includes(name), name);
    assert.ok(text.includes('route="/api/people/:id/presence"') && !/\bada\b/.test(text));
  });

  it('Teams may embed the pages, nobody else may', async () => {
    const { headers } = await on.call(undefined, 'GET', '/tab/');
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /frame-ancestors 'self' https:\/\/teams\.microsoft\.com/);
    assert.equal(headers['x-frame-options'], undefined);
  });

  it('When the path does not support a method, then the answer has the supported ones', async () => {
    const allow = async (method: InjectOptions['method'], url: string) => (await on.app.inject({ method, url })).headers.allow;
    assert.equal(await allow('PATCH', '/api/offices/berlin?x=1'), 'DELETE, GET, HEAD, PUT');
    assert.equal(await allow('GET', '/api/collect'), 'POST');
    assert.equal(await allow('POST', '/healthz'), 'GET, HEAD');
    assert.equal(await allow('POST', '/api/nothing'), undefined);
  });

  it('When If-Match contradicts the body, then nothing is changed', async () => {
    const body = { name: 'Berlin', timeZone: 'Europe/Berlin', version: 7 };
    const answer = await on.call(ADMIN, 'PUT', '/api/offices/berlin', body, { 'if-match': '"1"' });
    assert.deepEqual([answer.status, answer.body.errors[0].at], [400, 'If-Match']);
    assert.equal((await on.call(ADMIN, 'GET', '/api/offices/berlin')).body.version, 1);
  });

  it('When an answer is an error, then OpenAPI says so: problem details, with their own type', async () => {
    const { paths, components } = (await on.app.inject({ url: '/api/openapi.json' })).json();
    const operations = Object.values(paths).flatMap((path) =>
      Object.values(path as Record<string, { responses: Record<string, { content?: object }> }>),
    );
    assert.ok(operations.length > 50);
    for (const { responses } of operations) {
      for (const [code, name] of [
        ['4XX', 'ClientProblem'],
        ['5XX', 'ServerProblem'],
      ] as const) {
        assert.deepEqual(responses[code], { $ref: `#/components/responses/${name}` });
        assert.deepEqual(Object.keys(components.responses[name].content), ['application/problem+json']);
      }
    }
  });
});

function walk(value: unknown, visit: (schema: object) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === 'schema' && typeof member === 'object' && member !== null) visit(member);
    walk(member, visit);
  }
}
