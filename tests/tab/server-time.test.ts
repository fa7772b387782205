import assert from 'node:assert/strict';
import type { LiveChange } from '../../server/routes/schemas/live.ts';
import { followLive, type LiveState } from '../../tab/shared/lib/live.ts';
import { createServerClock, untilNextMinute } from '../../tab/shared/lib/server-clock.ts';
import { dayIn } from '../../tab/shared/lib/time.ts';

describe('tab: the server’s time', () => {
  it('When a page stays open over midnight, then today is the new day, regardless of the clock of this machine', () => {
    let elapsed = 7_000_000;
    const clock = createServerClock(() => elapsed);
    assert.equal(clock.now(), undefined);
    clock.observe('2026-11-20T22:59:10.000Z');
    elapsed += untilNextMinute(clock.now() ?? '');
    assert.equal(clock.now(), '2026-11-20T23:00:00.000Z');
    assert.equal(dayIn(clock.now() ?? '', 'Europe/Berlin'), '2026-11-21');
  });

  it('When the server sends another time, then that counts from then on; when this machine’s clock is set back, time does not go backwards', () => {
    let elapsed = 0;
    const clock = createServerClock(() => elapsed);
    clock.observe('2026-11-20T12:00:00.000Z');
    elapsed = -3_600_000;
    assert.equal(clock.now(), '2026-11-20T12:00:00.000Z');
    clock.observe('2026-11-20T11:00:00.000Z');
    elapsed += 1000;
    assert.equal(clock.now(), '2026-11-20T11:00:01.000Z');
  });
});

describe('tab: a silent connection', () => {
  /** Waits that end when the test says so. */
  function createWaits() {
    const waits: { ms: number; end: () => void; over: boolean }[] = [];
    const wait = (ms: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        const each = { ms, over: false, end: resolve };
        waits.push(each);
        signal.addEventListener('abort', () => {
          each.over = true;
          resolve();
        });
      });
    const settle = () => new Promise(setImmediate);
    return {
      wait,
      settle,
      /** Ends the newest running wait of that length. */
      async pass(ms: number) {
        waits.findLast((each) => each.ms === ms && !each.over)?.end();
        for (let i = 0; i < 5; i++) await settle();
      },
    };
  }

  async function follow(open: (init: RequestInit) => Promise<Response>) {
    const states: LiveState[] = [];
    const times: string[] = [];
    const stop = new AbortController();
    const waits = createWaits();
    const http = { open: (_path: string, _type: string, init: RequestInit = {}) => open(init) };
    const ended = followLive(
      {
        http,
        wait: waits.wait,
        random: () => 1,
        onState: (state) => states.push(state),
        onChange: (_change: LiveChange) => {},
        onMe: () => {},
        onTime: (iso) => times.push(iso),
        onStale: () => {},
        onReset: () => {},
      },
      stop.signal,
    );
    for (let i = 0; i < 5; i++) await waits.settle();
    const end = async () => {
      stop.abort();
      await ended;
    };
    return { states, times, waits, end };
  }

  it('When no byte comes for 45 s, then it is no longer live, and the connection is opened again', async () => {
    const lines: ReadableStreamDefaultController[] = [];
    const { states, times, waits, end } = await follow(async () => {
      const body = new ReadableStream({ start: (controller) => void lines.push(controller) });
      return new Response(body);
    });
    lines[0]?.enqueue(new TextEncoder().encode('event: time\ndata: {"now":"2026-11-20T12:00:00.000Z"}\n\n'));
    for (let i = 0; i < 5; i++) await waits.settle();
    assert.deepEqual([states, times], [['connecting', 'live'], ['2026-11-20T12:00:00.000Z']]);
    await waits.pass(45_000);
    assert.deepEqual(states, ['connecting', 'live', 'reconnecting']);
    await waits.pass(1000);
    assert.deepEqual(states, ['connecting', 'live', 'reconnecting', 'live']);
    assert.equal(lines.length, 2);
    await end();
  });

  it('When the server accepts the request and never answers it, then it is aborted, too', async () => {
    let given: AbortSignal | null | undefined;
    const { states, waits, end } = await follow(({ signal }) => {
      given = signal;
      return new Promise(() => {});
    });
    assert.deepEqual(states, ['connecting']);
    await waits.pass(45_000);
    assert.equal(given?.aborted, true);
    assert.deepEqual(states, ['connecting', 'reconnecting']);
    await end();
  });
});
