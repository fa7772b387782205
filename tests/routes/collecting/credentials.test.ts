import assert from 'node:assert/strict';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import { ADMIN, type Harness, NOW, startHarness } from '../harness.ts';

describe('credentials on the integration page', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());

  it('have the instant of their last check, but not one in the future, which a clock that was ahead has left', async () => {
    const status = { of: 'app', kind: 'secret', expiresAt: NOW + 90 * DAY } as const;
    const shown = async (checkedAt: number) => {
      await on.store.saveCredentialStatus('app', { ...status, checkedAt });
      const { credentials } = (await on.call(ADMIN, 'GET', '/api/integration')).body;
      return credentials[0].checkedAt;
    };
    assert.equal(await shown(NOW - HOUR), new Date(NOW - HOUR).toISOString());
    assert.equal(await shown(NOW + 26 * HOUR), undefined);
  });
});
