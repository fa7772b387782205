import assert from 'node:assert/strict';
import { accountName, daysRead, lastRead } from '../../../tab/features/admin/integration/service-accounts/view-model.ts';

describe('tab: service accounts for administrators', () => {
  const account = { objectId: 'o-1', firstDay: '2026-11-18', lastDay: '2026-11-20', endpoints: [] };

  it('names an app by the id that the portal finds, otherwise by its object id', () => {
    assert.equal(accountName({ ...account, appId: 'a-1' }), 'App a-1');
    assert.equal(accountName(account), 'App with the object id o-1');
  });

  it('says when it last read, and on how many days', () => {
    assert.equal(lastRead(account, '2026-11-21'), 'Last on Fri 20 Nov');
    assert.deepEqual([daysRead({ days: 1 }), daysRead({ days: 3 })], ['on 1 day', 'on 3 days']);
  });
});
