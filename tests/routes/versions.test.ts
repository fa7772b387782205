import assert from 'node:assert/strict';
import { ADMIN, type Answer, type Harness, startHarness } from './harness.ts';

interface Operation {
  parameters?: { in: string; name: string }[];
}

/** A body that fits, with nothing in it that depends on the version. */
const BODIES: Record<string, object> = {
  'PUT /api/offices/{id}': {
    name: 'Berlin Mitte',
    timeZone: 'Europe/Berlin',
    floors: [
      { id: 'b1', name: 'First floor', level: 1 },
      { id: 'b2', name: 'Second floor', level: 2 },
    ],
  },
  'PUT /api/offices/{id}/floors/{floorId}/seats': { seats: [] },
  'PUT /api/ranges/{id}': { name: 'Home', cidrs: ['192.0.2.0/24'], target: { kind: 'remote' } },
  'PUT /api/settings': { smallNumber: 6 },
  'POST /api/settings/preview': { smallNumber: 7 },
};

describe('Versions: every endpoint that takes If-Match', () => {
  let on: Harness;
  let operations: { method: 'PUT' | 'POST' | 'DELETE'; path: string; readAt: string }[];
  beforeEach(async () => {
    on = await startHarness();
    const document = on.app.swagger() as unknown as { paths: Record<string, Record<string, Operation>> };
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, { parameters }]) => parameters?.some(({ in: place, name }) => place === 'header' && name === 'If-Match'))
        .map(([method]) => ({
          method: method.toUpperCase() as 'PUT',
          path: urlOf(path),
          readAt: urlOf('get' in methods ? path : path.replace(/\/[^/]+$/, '')),
        })),
    );
  });
  afterEach(() => on.close());

  const urlOf = (path: string) => path.replace('{floorId}', 'b1').replace('{id}', path.startsWith('/api/ranges') ? 'home' : 'berlin');
  const bodyOf = (method: string, path: string) =>
    method === 'DELETE'
      ? undefined
      : (Object.entries(BODIES).find(
          ([endpoint]) => endpoint.split(' ')[0] === method && urlOf(endpoint.split(' ')[1] ?? '') === path,
        )?.[1] ?? assert.fail(`add a body for ${method} ${path}`));
  const get = (url: string) => on.call(ADMIN, 'GET', url);
  const versionOf = ({ headers }: Answer) => Number(/^"(\d+)"$/.exec(String(headers.etag))?.[1] ?? assert.fail(`no ETag: ${headers.etag}`));
  const refusal = ({ status, body }: Answer) => [status, body.status, body.code, typeof body.current?.version];

  it('they are found in the document, and their records can be read with an ETag', async () => {
    assert.equal(operations.length, 7);
    for (const { readAt } of operations) assert.ok(versionOf(await get(readAt)) >= 1, readAt);
  });

  it('When If-Match is stale, then 412, with the record as it is, and nothing is changed', async () => {
    for (const { method, path, readAt } of operations) {
      const before = await get(readAt);
      const header = { 'if-match': `"${versionOf(before) + 7}"` };
      const answer = await on.call(ADMIN, method, path, bodyOf(method, path), header);
      assert.deepEqual(refusal(answer), [412, 412, 'VERSION_CONFLICT', 'number'], `${method} ${path}`);
      assert.equal((await get(readAt)).text, before.text, `${method} ${path}`);
    }
  });

  it('When the version in the body is stale, then 409; when both are, then 412; when they contradict each other, then 400', async () => {
    for (const { method, path, readAt } of operations.filter((each) => each.method !== 'DELETE')) {
      const version = versionOf(await get(readAt));
      const call = (inBody: number, headers?: Record<string, string>) =>
        on.call(ADMIN, method, path, { ...bodyOf(method, path), version: inBody }, headers);
      assert.deepEqual(refusal(await call(version + 7)), [409, 409, 'VERSION_CONFLICT', 'number'], `${method} ${path}`);
      assert.deepEqual(refusal(await call(version + 7, { 'if-match': '*' })), [409, 409, 'VERSION_CONFLICT', 'number']);
      assert.equal((await call(version + 7, { 'if-match': `"${version + 7}"` })).status, 412);
      for (const [inBody, inHeader] of [
        [version, version + 7],
        [version + 7, version],
      ] as const) {
        const { status, body } = await call(inBody, { 'if-match': `"${inHeader}"` });
        assert.deepEqual([status, body.code, body.errors[0].at], [400, 'BAD_REQUEST', 'If-Match'], `${method} ${path}`);
      }
    }
  });

  it('When If-Match is the ETag that was read, then it is done, and the answer of a record has the new ETag', async () => {
    for (const { method, path, readAt } of operations.filter((each) => each.method !== 'DELETE')) {
      const tag = String((await get(readAt)).headers.etag);
      const answer = await on.call(ADMIN, method, path, bodyOf(method, path), { 'if-match': tag });
      assert.equal(answer.status, 200, answer.text);
      if (method === 'PUT') assert.equal(versionOf(answer), answer.body.version, path);
      else assert.equal(answer.headers.etag, undefined, 'nothing was saved');
    }
    for (const { method, path, readAt } of operations.filter((each) => each.method === 'DELETE')) {
      for (const range of ['r1', 'r2']) await on.call(ADMIN, 'DELETE', `/api/ranges/${range}`);
      const tag = String((await get(readAt)).headers.etag);
      assert.equal((await on.call(ADMIN, method, path, undefined, { 'if-match': tag })).status, 200, path);
    }
  });

  it('When another server is faster, then the refusal has the record as it is, too', async () => {
    const { saveOffice, saveSettings, changeRanges } = on.store;
    const faster = <A extends unknown[], R>(write: (...given: A) => Promise<R>, first: () => Promise<unknown>) => {
      let done = false;
      return async (...given: A): Promise<R> => {
        if (!done) {
          done = true;
          await first();
        }
        return write(...given);
      };
    };
    const { store, board } = on;
    const office = board.world().offices.get('berlin') ?? assert.fail();
    store.saveOffice = faster(saveOffice, () => saveOffice({ ...office, name: 'Mitte', version: 2 }));
    store.saveSettings = faster(saveSettings, () =>
      saveSettings({ ...board.world().settings, smallNumber: 9, version: board.world().settings.version + 1 }),
    );
    store.changeRanges = faster(changeRanges, async () => {
      const range = board.world().ranges.get('home') ?? assert.fail();
      await store.saveRange({ ...range, name: 'Flat', version: 2 });
    });
    for (const [url, body, current] of [
      ['/api/offices/berlin', BODIES['PUT /api/offices/{id}'], { name: 'Mitte', version: 2 }],
      ['/api/settings', { smallNumber: 6 }, { smallNumber: 9 }],
      ['/api/ranges/home', { ...BODIES['PUT /api/ranges/{id}'], name: 'House' }, { name: 'Flat', version: 2 }],
    ] as const) {
      const tag = String((await get(url)).headers.etag);
      const answer = await on.call(ADMIN, 'PUT', url, body, { 'if-match': tag });
      assert.deepEqual(refusal(answer), [412, 412, 'VERSION_CONFLICT', 'number'], url);
      for (const [name, value] of Object.entries(current)) assert.equal(answer.body.current[name], value, url);
    }
  });
});
