import assert from 'node:assert/strict';
import { AppError } from '../../server/errors.ts';
import { createJob, type Job, type JobDeps } from '../../server/ingest/job.ts';
import type { Store } from '../../server/store/port/store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';

const settle = () => new Promise(setImmediate);

describe('A job that one of all instances runs', () => {
  let store: Store;
  let timers: { delay: number; run: () => void }[];
  let jobs: Job<unknown>[];
  beforeEach(async () => {
    store = await openSqliteStore({ file: ':memory:' });
    timers = [];
    jobs = [];
  });
  afterEach(async () => {
    await Promise.all(jobs.map((job) => job.stop()));
    await store.close();
  });

  const jobOf = (part: Partial<JobDeps<unknown>>) => {
    const job = createJob<unknown>({
      store,
      clock: { now: () => 1_000_000 },
      scheduler: {
        after(delay, run) {
          timers.push({ delay, run });
          return () => {};
        },
      },
      lease: 'test',
      every: 500,
      firstAfter: 7,
      run: async () => {},
      failed: assert.fail,
      ...part,
    });
    jobs.push(job);
    return job;
  };
  /** A run that ends when the test lets it, and the number of runs. */
  const controlled = () => {
    const begun: PromiseWithResolvers<string>[] = [];
    const run: JobDeps<unknown>['run'] = () => {
      const one = Promise.withResolvers<string>();
      begun.push(one);
      return one.promise;
    };
    return { begun, run };
  };
  const fire = async () => {
    timers.at(-1)?.run();
    await settle();
    await settle();
  };

  it('While one instance runs it, the others do not, except for jobs without a lease', async () => {
    let others = 0;
    const run = async () => {
      others += 1;
    };
    const other = jobOf({ holder: 'b', run });
    await jobOf({ holder: 'a', run: () => other.run() }).run();
    assert.equal(others, 0);
    await other.run();
    assert.equal(others, 1, 'the lease was released');
    await jobOf({ holder: 'a', run: () => jobOf({ holder: 'b', lease: undefined, run }).run() }).run();
    assert.equal(others, 2);
  });

  it('When it is requested while it runs, then the run is shared', async () => {
    const { begun, run } = controlled();
    const job = jobOf({ run });
    const both = [job.run(), job.run()];
    await settle();
    begun[0]?.resolve('done');
    assert.deepEqual([await Promise.all(both), begun.length], [['done', 'done'], 1]);
  });

  it('When a run fails, then it is reported, the lease is released, and the next run comes', async () => {
    const failures: unknown[] = [];
    let runs = 0;
    const run = async () => {
      runs += 1;
      if (runs === 1) throw new Error('once');
    };
    const job = jobOf({ holder: 'a', run, failed: (error) => failures.push(error) });
    job.start();
    await fire();
    assert.deepEqual([failures.length, timers.map(({ delay }) => delay)], [1, [7, 500]]);
    await jobOf({ holder: 'b', run }).run();
    await fire();
    assert.deepEqual([failures.length, runs], [1, 3]);
  });

  it('When the database is unavailable, then that is reported, also while it checks whether a run is due, and it retries', async () => {
    const failures: unknown[] = [];
    const away = async () => Promise.reject(new AppError('STORE_UNAVAILABLE'));
    const failed = (error: unknown) => failures.push(error);
    for (const part of [{ isDue: away }, { store: { ...store, acquireLease: away } }]) {
      jobOf({ ...part, run: async () => assert.fail(), failed }).start();
      await fire();
      assert.equal(timers.at(-1)?.delay, 500);
    }
    assert.equal(failures.length, 2);
  });

  it('When it is not due, then it does not run, except on request', async () => {
    let runs = 0;
    const run = async () => {
      runs += 1;
    };
    const job = jobOf({ isDue: (requested) => requested, run });
    job.start();
    await fire();
    assert.deepEqual([runs, timers.length], [0, 2]);
    job.request();
    assert.equal(timers.at(-1)?.delay, 0);
    await fire();
    assert.equal(runs, 1);
    await job.run();
    assert.equal(runs, 2);
  });

  for (const asked of ['by its timer', 'by hand'] as const) {
    it(`When it is requested while it runs ${asked}, then the next run begins right after that one`, async () => {
      const { begun, run } = controlled();
      const job = jobOf({ run });
      job.start();
      if (asked === 'by its timer') await fire();
      else void job.run();
      await settle();
      job.request();
      assert.equal(timers.length, 1);
      begun[0]?.resolve('');
      await settle();
      await settle();
      assert.equal(timers.at(-1)?.delay, 0);
      await fire();
      assert.equal(begun.length, 2);
      begun[1]?.resolve('');
    });
  }

  it('When another instance takes its lease, then a run ends with its next heartbeat, and that is not an error', async () => {
    const job = jobOf({
      holder: 'a',
      run: async ({ keepAlive }) => {
        await keepAlive();
        await store.releaseLease('test', 'a');
        await store.acquireLease('test', 'b', 1_000_000, 60_000);
        await keepAlive();
      },
    });
    await assert.rejects(job.run(), { code: 'SHUTTING_DOWN' });
  });

  it('When it is stopped during a run, then the signal is aborted, its error is not reported, and no run follows', async () => {
    const run: JobDeps<unknown>['run'] = ({ signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const job = jobOf({ run });
    job.start();
    await fire();
    await job.stop();
    assert.deepEqual(
      timers.map(({ delay }) => delay),
      [7],
    );
    await assert.rejects(job.run(), { code: 'SHUTTING_DOWN' });
  });
});
