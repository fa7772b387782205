import assert from 'node:assert/strict';
import { DAY, MINUTE } from '../../server/presence/time.ts';
import { ADMIN, type Harness, NOW, startHarness } from '../routes/harness.ts';
import { runTrimmed } from '../support/run-script.ts';

describe('npm run backfill', function () {
  this.timeout(30_000);
  let on: Harness;
  let url = '';
  let token = '';

  before(async () => {
    on = await startHarness();
    url = await on.app.listen({ host: '127.0.0.1', port: 0 });
    token = await on.identity.token(ADMIN, { roles: ['Admin'] });
    await on.store.advanceWatermark(NOW, NOW);
  });
  after(() => on.close());

  /** The output of the terminal. */
  const run = (...args: string[]) => runAs(token, ...args);
  const runAs = (INDOORS_TOKEN: string, ...args: string[]) =>
    runTrimmed('server/cli/backfill.ts', ['--url', url, ...args], { INDOORS_TOKEN });
  const stored = async () => (await on.store.collection()).backfill;

  for (const [args, said] of [
    [['--days', 'abc'], /--days must be a whole number from 1 to 30/],
    [['--days', '31'], /--days must be a whole number from 1 to 30/],
    [['--days', '-1'], /^--days must be a whole number from 1 to 30, not “-1”\.$/],
    [['--days', '3', '--from', '2026-11-01'], /either --days or --from/],
    [['--from', 'yesterday'], /--from is not an instant/],
    [['--loud'], /--loud/],
    [['--stop'], /No backfill is under way/],
    [['--from', '2026-01-01T00:00:00Z', '--until', '2026-01-02T00:00:00Z'], /No part of this span can be read/],
  ] as const) {
    it(`${args.join(' ')}: says what is wrong and fails`, async () => {
      const { code, out, err } = await run(...args);
      assert.match(err, said);
      assert.deepEqual([code, out, /\n\s+at /.test(err)], [1, '', false]);
    });
  }

  it('When the token is not valid, then it reports that and fails', async () => {
    const { code, err } = await runAs('bad');
    assert.match(err, /^The token was not accepted/);
    assert.equal(code, 1);
  });

  it('starts, shows its progress to each caller, and reports its result', async () => {
    assert.equal((await run('--status')).out, 'There has been no backfill yet.');
    const from = new Date(NOW - 3 * DAY).toISOString();
    const watching = run('--from', from);
    let backfill = await stored();
    for (; !backfill; backfill = await stored()) await new Promise((resolve) => setTimeout(resolve, 20));
    const counts = { read: 900, used: 800, discarded: { failed: 100 }, requests: 7, throttled: 1, late: 0 };
    const half = { doneFrom: (backfill.from + backfill.until) / 2, windows: 4, worked: MINUTE, counts };
    await on.store.saveBackfill({ ...backfill, ...half, version: 2 });
    const { out } = await run('--status');
    assert.match(
      out,
      /^Under way: .* 50 % read\.\n900 records read, 800 used, in 4 windows with 7 requests, 1 throttled\.\nAbout 60 s left\.$/,
    );
    assert.match((await run('--days', '3')).err, /A backfill is running/);
    assert.match((await run('--stop')).out, /^Stopped: /);
    const ended = await watching;
    assert.deepEqual([ended.code, ended.out.split(':')[0]], [0, 'Stopped']);
    assert.match(
      ended.err,
      /^Whole days of UTC are read: from 2026-11-17T00:00:00.000Z until 2026-11-20T09:00:00.000Z\.\n\d+ %, \d+ records/,
      'where there is no terminal for a bar',
    );
  });

  it('When the span is longer than what can be read, then it reports the span that is read', async () => {
    const watching = run('--days', '30');
    for (let run = await stored(); run?.stoppedAt !== undefined; run = await stored())
      await new Promise((resolve) => setTimeout(resolve, 20));
    const { out } = await run('--stop');
    assert.match(out, /^Stopped/);
    const { err } = await watching;
    const begins = (await stored())?.from ?? 0;
    assert.ok(begins > NOW - 31 * DAY);
    assert.ok(err.startsWith(`Only sign-ins from ${new Date(begins).toISOString()} on can be read: older ones are not kept`), err);
  });
});
