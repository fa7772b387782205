import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { runInTimeSlices } from '../server/concurrency.ts';
import type { Steps } from '../server/presence/steps.ts';

describe('Work in time slices', () => {
  let now = 0;
  beforeEach(() => {
    mock.method(performance, 'now', () => now);
  });
  afterEach(() => mock.restoreAll());

  /** The number of pauses in so many steps, each of which takes so many milliseconds. */
  async function pausesOf(count: number, milliseconds: number, sliceMs?: number): Promise<number> {
    let pauses = 0;
    function* work(): Steps<string> {
      for (let step = 0; step < count; step += 1) {
        now += milliseconds;
        yield;
      }
      return 'done';
    }
    const beside = async () => {
      pauses += 1;
      // Other work of a busy server.
      now += 300;
    };
    const result = await runInTimeSlices(work(), beside, sliceMs);
    assert.equal(result, 'done');
    return pauses;
  }

  it('When steps are short, then several are done between two pauses', async () => assert.equal(await pausesOf(400, 0.5), 40));

  it('When the slices are longer, then there are fewer pauses', async () => assert.equal(await pausesOf(400, 0.5, 50), 4));

  it('When a step takes long, then a pause follows it at once', async () => assert.equal(await pausesOf(7, 6), 7));
});
