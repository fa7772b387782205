import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { createCatchUp } from '../../server/board/catch-up.ts';

const TIMEOUT = 1000;

describe('Catching up before an answer', () => {
  let waiting: { answer: () => void; fail: (error: Error) => void }[];
  let catchUp: () => Promise<void>;
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    waiting = [];
    catchUp = createCatchUp(() => new Promise((answer, fail) => void waiting.push({ answer, fail })), TIMEOUT);
  });
  afterEach(() => mock.timers.reset());

  /** Whether a call has returned without time passing. */
  async function isBack(call: Promise<void>): Promise<boolean> {
    let back = false;
    void call.then(() => {
      back = true;
    });
    await yieldToEventLoop();
    return back;
  }

  it('When the store does not answer, then the first call waits until the timeout, and those after it return at once, but try', async () => {
    const first = catchUp();
    mock.timers.tick(TIMEOUT - 1);
    assert.equal(await isBack(first), false);
    mock.timers.tick(1);
    assert.equal(await isBack(first), true);
    assert.equal(await isBack(catchUp()), true);
    assert.equal(await isBack(catchUp()), true);
    assert.equal(waiting.length, 3);
  });

  it('When the store answers again, then calls wait for it again', async () => {
    const first = catchUp();
    mock.timers.tick(TIMEOUT);
    await first;
    waiting[0]?.answer();
    await yieldToEventLoop();
    const next = catchUp();
    assert.equal(await isBack(next), false);
    waiting[1]?.answer();
    assert.equal(await isBack(next), true);
  });

  it('When the store fails, then the call returns anyway, and the next ones do not wait', async () => {
    const first = catchUp();
    waiting[0]?.fail(new Error('away'));
    assert.equal(await isBack(first), true);
    assert.equal(await isBack(catchUp()), true);
  });
});
