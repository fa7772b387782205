import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { coalesce, createMutex, createPause, endsWithin, singleFlight } from '../server/concurrency.ts';

/** Work that records when it begins, and ends when the test lets it. */
function controlled() {
  const begun: PromiseWithResolvers<string>[] = [];
  const work = () => {
    const run = Promise.withResolvers<string>();
    begun.push(run);
    return run.promise;
  };
  return { begun, work };
}
const settle = () => new Promise(setImmediate);

describe('Concurrency', () => {
  it('When work is given to a mutex, then one piece runs at a time, in order, and a failure stops none of the others', async () => {
    const { begun, work } = controlled();
    const mutex = createMutex();
    const results = Promise.allSettled([mutex(work), mutex(work), mutex(work)]);
    for (const [index, outcome] of ['a', 'fail', 'c'].entries()) {
      await settle();
      assert.equal(begun.length, index + 1);
      if (outcome === 'fail') begun[index]?.reject(new Error('b'));
      else begun[index]?.resolve(outcome);
    }
    assert.deepEqual(
      (await results).map((result) => (result.status === 'fulfilled' ? result.value : result.reason.message)),
      ['a', 'b', 'c'],
    );
  });

  it('When work is requested while it runs, then its result is shared, and later it runs again', async () => {
    const { begun, work } = controlled();
    const shared = singleFlight(work);
    const [first, second] = [shared(), shared()];
    begun[0]?.reject(new Error('once'));
    await assert.rejects(first, /once/);
    await assert.rejects(second, /once/);
    const third = shared();
    begun[1]?.resolve('well');
    assert.deepEqual([await third, begun.length], ['well', 2]);
  });

  it('When work is requested again while it runs, then one more run begins after it, and is shared', async () => {
    const { begun, work } = controlled();
    const asked = coalesce(() => work().then(() => {}));
    const first = asked();
    await settle();
    const [second, third] = [asked(), asked()];
    assert.equal(second, third);
    await settle();
    assert.equal(begun.length, 1);
    begun[0]?.resolve('');
    await first;
    await settle();
    assert.equal(begun.length, 2, 'begun after they had asked');
    begun[1]?.resolve('');
    await second;
  });

  it('When work takes longer than its caller waits, then the caller continues, and a later error does no harm', async () => {
    const late = Promise.withResolvers<string>();
    assert.equal(await endsWithin(1, late.promise), false);
    late.reject(new Error('late'));
    await settle();
    assert.equal(await endsWithin(10_000, Promise.resolve('')), true);
    await assert.rejects(endsWithin(10_000, Promise.reject(new Error('once'))), /once/);
  });
});

describe('Pauses in long work', () => {
  afterEach(() => mock.restoreAll());

  it('When little time has passed, then the work continues at once; after some milliseconds the event loop has its turn', async () => {
    let now = 0;
    mock.method(performance, 'now', () => now);
    const pause = createPause();
    let pauses = 0;
    for (let piece = 0; piece < 100; piece += 1) {
      now += 1;
      const turn = pause();
      if (turn === undefined) continue;
      pauses += 1;
      let others = false;
      setImmediate(() => {
        others = true;
      });
      await turn;
      await settle();
      assert.ok(others);
    }
    assert.equal(pauses, 20);
  });
});
