import assert from 'node:assert/strict';
import { InfiniteQueryObserver, type QueryClient, QueryObserver } from '@tanstack/react-query';
import type { Me } from '../../server/routes/schemas/me.ts';
import { newerMe } from '../../tab/features/my-status/newer-me.ts';
import { HttpProblem } from '../../tab/shared/lib/http.ts';
import { createListeners } from '../../tab/shared/lib/live-listeners.ts';
import { createQueryClient } from '../../tab/shared/lib/query-client.ts';

const away = () => Promise.reject(new HttpProblem({ status: 0, code: 'SERVER_AWAY', title: 'away' }));
const settled = () => new Promise(setImmediate);

/** A cache, and a record of what waits for what. */
function createCache() {
  const waiting = new Map<() => void, string>();
  const onReturn = (cause: string, again: () => void) => {
    waiting.set(again, cause);
    return () => void waiting.delete(again);
  };
  const back = async () => {
    const all = [...waiting.keys()];
    waiting.clear();
    for (const again of all) again();
    await settled();
  };
  return { client: createQueryClient({ onReturn }), causes: () => [...waiting.values()], back };
}

function show(client: QueryClient, fetchIt: () => Promise<string>) {
  const observer = new QueryObserver(client, { queryKey: ['offices'], queryFn: fetchIt });
  return { observer, hide: observer.subscribe(() => {}) };
}

describe('tab: the cache of the server’s answers', () => {
  let client: QueryClient;
  afterEach(() => client.clear());

  it('When the server is unavailable, then a query only waits for it, and is repeated when it is back, until it succeeds', async () => {
    const cache = createCache();
    ({ client } = cache);
    const answers = [away, away, async () => 'Berlin'];
    let asked = 0;
    const { observer, hide } = show(client, () => (answers[asked++] ?? away)());
    await settled();
    assert.deepEqual([asked, cache.causes()], [1, ['server']], 'nothing is repeated blindly');
    await cache.back();
    assert.deepEqual([asked, cache.causes()], [2, ['server']]);
    await cache.back();
    assert.deepEqual([asked, cache.causes(), observer.getCurrentResult().data], [3, [], 'Berlin']);
    hide();
  });

  it('When a failed query is no longer on screen, then nothing waits for it; permanent errors are not waited for', async () => {
    const cache = createCache();
    ({ client } = cache);
    const { hide } = show(client, away);
    await settled();
    hide();
    assert.deepEqual(cache.causes(), []);
    const other = show(client, () => Promise.reject(new HttpProblem({ status: 409, code: 'X', title: 'x' })));
    await settled();
    assert.deepEqual(cache.causes(), []);
    other.hide();
  });

  it('When two parts show the same data, then it is fetched once', async () => {
    const cache = createCache();
    ({ client } = cache);
    let asked = 0;
    const fetchIt = async () => `${++asked}`;
    const [one, other] = [show(client, fetchIt), show(client, fetchIt)];
    await settled();
    assert.deepEqual([asked, other.observer.getCurrentResult().data], [1, '1']);
    one.hide();
    other.hide();
  });

  it('When a further page of a list fails, then the shown part stays, and all of it is read once the server is back', async () => {
    const cache = createCache();
    ({ client } = cache);
    const answers = [async () => 'a', away, async () => 'b'];
    let asked = 0;
    const observer = new InfiniteQueryObserver(client, {
      queryKey: ['people'],
      queryFn: () => (answers[asked++] ?? away)(),
      initialPageParam: 0,
      getNextPageParam: () => 1,
    });
    const hide = observer.subscribe(() => {});
    const pages = () => observer.getCurrentResult().data?.pages;
    await settled();
    await observer.fetchNextPage();
    assert.deepEqual([pages(), cache.causes()], [['a'], ['server']]);
    await cache.back();
    assert.deepEqual([pages(), cache.causes()], [['b'], []]);
    hide();
  });
});

describe('tab: the events of the live stream', () => {
  it('are delivered to all listeners, and not after they have stopped', () => {
    const { events, listen } = createListeners();
    const heard: string[] = [];
    const stop = listen({ onReset: () => heard.push('page') });
    listen({ onReset: () => heard.push('me') });
    events.onReset();
    stop();
    events.onReset();
    assert.deepEqual(heard, ['page', 'me', 'me']);
  });

  it('When an event is newer than an answer, then the event is used', () => {
    const at = (now: string) => ({ now }) as Me;
    const [early, late] = [at('2026-11-20T09:00:00.000Z'), at('2026-11-20T09:00:01.000Z')];
    assert.deepEqual([newerMe(late, early), newerMe(early, late), newerMe(undefined, early)], [late, late, early]);
  });
});
