import assert from 'node:assert/strict';
import { HttpProblem } from '../../tab/shared/lib/http.ts';
import { CodeMissing } from '../../tab/shared/lib/load-code.ts';
import { causeOf, createRecovery, problemAfterReturn } from '../../tab/shared/lib/recovery.ts';

/** A server that may be unavailable, and waits that end when the test says so. */
function createWorld() {
  const world = { answers: false, asked: 0, pauses: [] as number[], wake: () => {} };
  const recovery = createRecovery({
    reachable: async () => {
      world.asked += 1;
      return world.answers;
    },
    wait(ms, signal) {
      world.pauses.push(ms);
      return new Promise((resolve) => {
        world.wake = resolve;
        signal.addEventListener('abort', () => resolve());
      });
    },
    random: () => 1,
  });
  const pass = async () => {
    world.wake();
    await new Promise(setImmediate);
  };
  return { world, recovery, pass };
}

describe('tab: recovery after an outage or a missing sign-in', () => {
  it('When the server is back, then all waiting requests are repeated, once, and nothing polls any more', async () => {
    const { world, recovery, pass } = createWorld();
    const tried: string[] = [];
    recovery.onReturn('server', () => tried.push('page'));
    recovery.onReturn('server', () => tried.push('picture'));
    recovery.onReturn('sign-in', () => tried.push('sign-in'));
    await pass();
    assert.deepEqual(tried, []);
    world.answers = true;
    await pass();
    assert.deepEqual(tried, ['page', 'picture']);
    await pass();
    assert.equal(world.asked, 2);
  });

  it('When it fails again each time, then waits grow, and after a success they are short again', async () => {
    const { world, recovery, pass } = createWorld();
    world.answers = true;
    for (let n = 0; n < 3; n++) {
      recovery.onReturn('server', () => {});
      await pass();
    }
    assert.deepEqual(world.pauses, [1000, 2000, 4000]);
    recovery.onReturn('server', () => {})();
    await pass();
    recovery.onReturn('server', () => {});
    assert.equal(world.pauses.at(-1), 1000);
  });

  it('When the server is away for minutes, then it is asked at least every twelve seconds, and every four in the first minute', async () => {
    const { world, recovery, pass } = createWorld();
    recovery.onReturn('server', () => {});
    for (let n = 0; n < 30; n++) await pass();
    assert.ok(Math.max(...world.pauses.slice(0, 16)) <= 4000, String(world.pauses));
    assert.equal(Math.max(...world.pauses), 12_000);
    world.answers = true;
    await pass();
    recovery.onReturn('server', () => {});
    assert.equal(world.pauses.at(-1), 2000);
  });

  it('When nothing waits any more, then polling ends', async () => {
    const { world, recovery, pass } = createWorld();
    recovery.onReturn('server', () => assert.fail('It waits no longer.'))();
    world.answers = true;
    await pass();
    assert.equal(world.asked, 0);
  });

  it('When a sign-in is accepted, then all refused requests are repeated, and the server is not polled', () => {
    const { world, recovery } = createWorld();
    let tried = 0;
    recovery.onReturn('sign-in', () => tried++);
    recovery.returned('server');
    assert.equal(tried, 0);
    recovery.returned('sign-in');
    recovery.returned('sign-in');
    assert.equal(tried, 1);
    assert.deepEqual(world.pauses, []);
  });

  it('knows what an error waits for', () => {
    const http = (status: number, code = 'UNKNOWN') => causeOf(new HttpProblem({ status, code, title: 'x' }));
    assert.equal(http(0, 'SERVER_AWAY'), 'server');
    assert.equal(http(502), 'server');
    assert.equal(http(500), 'server');
    assert.equal(http(500, 'INTERNAL'), undefined);
    assert.equal(http(503, 'STORE_UNAVAILABLE'), undefined);
    assert.equal(http(401, 'TOKEN_INVALID'), 'sign-in');
    assert.equal(http(404), undefined);
    assert.equal(causeOf(new CodeMissing(false, undefined)), 'server');
    assert.equal(causeOf(new CodeMissing(true, undefined)), undefined);
    assert.equal(causeOf(new Error('x')), undefined);
  });

  it('When the cause of a failed action is gone, then its problem stays, with another text, and waits for nothing', () => {
    const left = problemAfterReturn(new HttpProblem({ status: 0, code: 'SERVER_AWAY', title: 'x' }));
    assert.match(left?.message ?? '', /not known whether that was done/);
    assert.equal(causeOf(left), undefined);
    const read = problemAfterReturn(new HttpProblem({ status: 0, code: 'SERVER_AWAY', title: 'x' }), 'It is back now. Try again.');
    assert.deepEqual([read?.message, causeOf(read)], ['It is back now. Try again.', undefined]);
    assert.equal(problemAfterReturn(new HttpProblem({ status: 401, code: 'TOKEN_INVALID', title: 'x' })), undefined);
  });
});
