import assert from 'node:assert/strict';
import type { GraphClient } from '../../server/graph/client.ts';
import { GraphFailure } from '../../server/graph/failures.ts';
import { pages, roundPages } from '../../server/graph/paging.ts';
import { signInPages } from '../../server/graph/sign-in-pages.ts';
import { applyChange, directoryChanges, parseUserChange } from '../../server/graph/users.ts';
import { type FakeGraph, json, startFakeGraph } from './fake-graph.ts';
import { makeClient } from './make-client.ts';

const WINDOW = { from: Date.parse('2026-11-20T08:00:00Z'), until: Date.parse('2026-11-20T09:00:00Z'), events: 'all' } as const;
const record = (minute: number) => ({ createdDateTime: `2026-11-20T08:${String(minute).padStart(2, '0')}:00Z`, userId: `u${minute}` });
const failsAs = (kind: string) => (error: unknown) => error instanceof GraphFailure && error.kind === kind;

async function all<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const page of pages) found.push(page);
  return found;
}

describe('Sign-ins, page by page', () => {
  let fake: FakeGraph;
  beforeEach(async () => {
    fake = await startFakeGraph();
  });
  afterEach(() => fake.close());
  const read = () => all(signInPages(makeClient(fake.url).client, WINDOW));

  it('requests both kinds of sign-ins in the window from the beta', async () => {
    await read();
    assert.equal(
      fake.requests[0]?.path,
      '/beta/auditLogs/signIns?$filter=createdDateTime ge 2026-11-20T08:00:00.000Z and createdDateTime lt 2026-11-20T09:00:00.000Z' +
        " and signInEventTypes/any(t: t eq 'interactiveUser' or t eq 'nonInteractiveUser')&$top=1000",
    );
  });

  it('When only interactive ones are available, then v1.0 is requested without a type', async () => {
    await all(signInPages(makeClient(fake.url).client, { ...WINDOW, events: 'interactive' }));
    assert.match(
      fake.requests[0]?.path ?? '',
      /^\/v1\.0\/auditLogs\/signIns\?\$filter=createdDateTime ge \S+ and createdDateTime lt \S+&\$top=1000$/,
    );
  });

  it('follows every nextLink verbatim, also one in lower case', async () => {
    fake.signIns = [1, 2, 3, 4, 5].map(record);
    fake.pageSize = 2;
    assert.deepEqual(
      (await read()).map((page) => page.signIns.length),
      [2, 2, 1],
    );
    assert.match(fake.requests[2]?.path ?? '', /^\/beta\/auditLogs\/signins\?\$filter=.*&\$skiptoken=4$/);
  });

  it('keeps the spelling and order of a nextLink exactly', async () => {
    const link = '/beta/auditLogs/signIns?$skiptoken=a%2Fb=c%3d&x=1&$top=2&flag';
    fake.next = [json(200, { value: [], '@odata.nextLink': fake.url + link })];
    await read();
    assert.equal(fake.requests[1]?.path, decodeURIComponent(link));
  });

  it('follows empty pages', async () => {
    fake.next = [json(200, { value: [], '@odata.nextLink': `${fake.url}/beta/x` }), json(200, { value: [record(1)] })];
    assert.deepEqual(
      (await read()).map((page) => page.signIns.length),
      [0, 1],
    );
  });

  it('When a page has no value, then it is an error, not the end', async () => {
    fake.next = [json(200, { error: null })];
    await assert.rejects(read, failsAs('ANSWER_UNEXPECTED'));
  });

  for (const link of ['https://graph.example.com/beta/x', 'http://127.0.0.1:1/beta/x', 'not a link']) {
    it(`When a nextLink is ${link}, then it is rejected and no token is sent there`, async () => {
      fake.next = [json(200, { value: [], '@odata.nextLink': link })];
      await assert.rejects(read, failsAs('FOREIGN_LINK'));
    });
  }

  for (const length of [1, 2, 3]) {
    it(`When nextLinks form a circle of ${length}, then reading ends with an error after one round`, async () => {
      fake.always = (request, response) => {
        const at = Number(new URL(request.url ?? '', fake.url).searchParams.get('$skiptoken') ?? 0);
        const link = `${fake.url}/beta/auditLogs/signIns?$skiptoken=${(at % length) + 1}`;
        json(200, { value: [record(1)], '@odata.nextLink': link })(request, response);
        return true;
      };
      await assert.rejects(read, failsAs('ROUND_ENDLESS'));
      assert.equal(fake.requests.length, length + 1);
    });
  }
});

describe('A chain of pages without an end', () => {
  const options = { lane: 'directory' } as const;
  /** Answers at once: thousands of pages over HTTP take seconds. */
  const endless = (recordsOf: (page: number) => unknown[]): GraphClient => ({
    get: async (target) => ({ value: recordsOf(Number(target)), '@odata.nextLink': String(Number(target) + 1) }),
    freshToken: async () => undefined,
    tally: () => ({ requests: 0, throttled: 0 }),
    statuses: () => ({}),
    served: { at: () => undefined, ahead: () => undefined, isCurrent: () => false },
  });
  async function count(chain: AsyncIterable<unknown>): Promise<number> {
    let read = 0;
    await assert.rejects(async () => {
      for await (const _ of chain) read += 1;
    }, failsAs('ROUND_ENDLESS'));
    return read;
  }

  it('When it has something new on every page, then it is stopped after 5,000', async () =>
    assert.equal(
      await count(
        roundPages(
          endless((page) => [{ id: page }]),
          '0',
          options,
        ),
      ),
      5000,
    ));

  it('When it repeats earlier entries, then a round is stopped after 50 pages without a change', async () => {
    assert.equal(
      await count(
        roundPages(
          endless((page) => [{ id: page % 3 }]),
          '0',
          options,
        ),
      ),
      53,
    );
    assert.equal(
      await count(
        roundPages(
          endless(() => []),
          '0',
          options,
        ),
      ),
      50,
    );
  });

  it('When something new comes from time to time, then a round continues', async () =>
    assert.equal(
      await count(
        roundPages(
          endless((page) => (page % 40 === 0 ? [{ id: page }] : [])),
          '0',
          options,
        ),
      ),
      5000,
    ));

  it('When a sign-in log has many empty pages in a row, then reading continues, because Graph is searching', async () =>
    assert.equal(
      await count(
        pages(
          endless(() => []),
          '0',
          options,
        ),
      ),
      5000,
    ));
});

describe('The directory by delta', () => {
  it('reads the first round, then from the link', async () => {
    const fake = await startFakeGraph();
    try {
      fake.users = [{ id: 'A1', userPrincipalName: 'Ada@Example.com', displayName: 'Ada', accountEnabled: true }];
      const { client } = makeClient(fake.url);
      const [page] = await all(directoryChanges(client));
      assert.equal(page?.changes[0]?.id, 'a1');
      assert.ok(page?.deltaLink);
      const [next] = await all(directoryChanges(client, page.deltaLink));
      assert.deepEqual(next?.changes, []);
      fake.next = [json(200, { value: [] })];
      await assert.rejects(all(directoryChanges(client)), failsAs('ANSWER_UNEXPECTED'), 'a round without a delta link is not whole');
    } finally {
      await fake.close();
    }
  });

  it('When a property is absent, then it has not changed; when it is null, then it is gone', () => {
    const known = { id: 'a', upn: 'ada@example.com', name: 'Ada', department: 'R&D', managerId: 'm', enabled: true, guest: false };
    const change = (fields: object) => {
      const parsed = parseUserChange({ id: 'A', ...fields });
      assert.ok(!parsed.removed);
      return applyChange(known, parsed);
    };
    assert.deepEqual(change({}), known);
    assert.deepEqual(change({ displayName: 'Ada L.' }), { ...known, name: 'Ada L.' });
    assert.equal(change({ department: null }).department, undefined);
    assert.equal(change({ accountEnabled: false }).enabled, false);
    assert.equal(change({ userType: 'Guest' }).guest, true);
    assert.equal(change({ 'manager@delta': [{ id: 'Old', '@removed': { reason: 'deleted' } }, { id: 'New' }] }).managerId, 'new');
    assert.equal(change({ 'manager@delta': [{ id: 'Old', '@removed': { reason: 'deleted' } }] }).managerId, undefined);
  });

  it('accepts both kinds of removal, and rejects a record without an id', () => {
    assert.deepEqual(parseUserChange({ id: 'A', '@removed': { reason: 'changed' } }), { id: 'a', removed: true });
    assert.deepEqual(parseUserChange({ id: 'A', '@removed': { reason: 'deleted' } }), { id: 'a', removed: true });
    assert.throws(() => parseUserChange({ displayName: 'x' }), failsAs('ANSWER_UNEXPECTED'));
  });
});
