import assert from 'node:assert/strict';
import { HOUR } from '../../../server/presence/time.ts';
import { ADA, ADMIN, BEN, CEM, type Harness, NOW, startHarness } from '../harness.ts';

describe('GET /api/me/not-shown', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());
  const lines = async (as: string, headers = {}): Promise<string[]> =>
    (await on.call(as, 'GET', '/api/me/not-shown', undefined, headers)).body.lines;

  it('says when sign-ins were last read, which ranges counted for me today, and what to do', async () => {
    const [read, ranges, todo] = await lines(ADA);
    assert.equal(read, 'No sign-ins have been read yet.');
    assert.match(ranges ?? '', /^Today no sign-in of yours came from an address/);
    assert.match(todo ?? '', /choose “Office” under “You are shown as”/);
    await on.call(ADMIN, 'POST', '/api/collect');
    await on.seen(ADA, 'home', NOW - HOUR);
    const later = await lines(ADA);
    assert.match(later[0] ?? '', /^Sign-ins were last read today at 09:00\./);
    assert.equal(later[1], 'Today sign-ins of yours were counted from: Home.');
    assert.match((await lines(ADA, { 'accept-language': 'de' }))[1] ?? '', /Home/);
  });

  it('When I am shown in an office, then there is nothing to do; evidence of others is not shown', async () => {
    await on.seen(BEN, 'r1', NOW - HOUR);
    assert.deepEqual((await lines(BEN)).slice(1), ['Today sign-ins of yours were counted from: r1.']);
    assert.match((await lines(ADA))[1] ?? '', /^Today no sign-in of yours/);
  });

  it('When my presence is off, then that is the reason', async () => {
    const [off, ...more] = await lines(CEM);
    assert.match(off ?? '', /off/i);
    assert.deepEqual(more, []);
    assert.match(off ?? '', /You can switch it on under “My data”/);
    await on.call(ADMIN, 'PUT', '/api/settings', { selfServiceModes: false });
    assert.match((await lines(CEM))[0] ?? '', /An administrator can switch it on/);
  });

  it('When a page shows it, then no sentence speaks as a person, or asks for a message', async () => {
    for (const language of ['en', 'de', 'fr', 'es']) {
      for (const line of await lines(ADA, { 'accept-language': language }))
        assert.doesNotMatch(
          line,
          /\bI\b(?!ndoors)|\bme\b|\bich\b|\bmir\b|sagen Sie|\bje\b|dites|dígalo|\bla veo\b/iu,
          `${language}: ${line}`,
        );
    }
  });
});
