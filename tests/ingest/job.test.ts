import assert from 'node:assert/strict';
import { createJob, type JobDeps } from '../../server/ingest/job.ts';
import type { Store } from '../../server/store/port/store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';

describe('A job that one of all instances does', () => {
  let store: Store;
  let timers: { delay: number; run: () => void }[];
  beforeEach(async () => {
    store = await openSqliteStore({ file: ':memory:' });
    timers = [];
  });
  afterEach(() => store.close());

  const jobOf = (part: Partial<JobDeps>) =>
    createJob({
      store,
      clock: { now: () => 1_000_000 },
      scheduler: {
        after(delay, run) {
          timers.push({ delay, run });
          return () => {};
        },
      },
      name: 'test',
      leaseMs: 60_000,
      every: 500,
      firstAfter: 7,
      run: async () => {},
      failed: assert.fail,
      ...part,
    });

  it('While one instance runs it, the others do not', async () => {
    let others = 0;
    const other = jobOf({
      holder: 'b',
      run: async () => {
        others += 1;
      },
    });
    await jobOf({ holder: 'a', run: () => other.look() }).look();
    assert.equal(others, 0);
    await other.look();
    assert.equal(others, 1, 'the lease was released');
  });

  it('When a run fails, then it is reported, the lease is released, and the next run comes', async () => {
    const failures: unknown[] = [];
    let runs = 0;
    const run = async () => {
      runs += 1;
      if (runs === 1) throw new Error('once');
    };
    const job = jobOf({ holder: 'a', run, failed: (error) => failures.push(error) });
    await job.look();
    await jobOf({ holder: 'b', run }).look();
    assert.deepEqual([failures.length, runs], [1, 2]);
  });

  it('When it is stopped in a run, then the run is told, its failure is not reported, and none comes after it', async () => {
    const run: JobDeps['run'] = ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const job = jobOf({ run });
    job.start();
    timers[0]?.run();
    await new Promise(setImmediate);
    await job.stop();
    assert.deepEqual(
      timers.map(({ delay }) => delay),
      [7],
    );
  });
});
