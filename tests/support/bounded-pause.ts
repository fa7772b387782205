import assert from 'node:assert/strict';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';

/** More pauses than the work of one test needs. */
const MAX_PAUSES = 1000;

/** A pause that takes no time, for work that waits between its rounds. It rejects in the end, so that work which never ends fails its test. */
export function boundedPause(): () => Promise<void> {
  let pauses = 0;
  return async () => {
    pauses += 1;
    assert.ok(pauses <= MAX_PAUSES, 'the work never ends');
    await yieldToEventLoop();
  };
}
