import assert from 'node:assert/strict';
import { createOrganisation } from '../../server/demo/organisation.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { isAppError } from '../../server/errors.ts';
import { GraphFailure } from '../../server/graph/failures.ts';
import { findGroups, groupMembers } from '../../server/graph/groups.ts';
import { englishOf } from '../support/error-text.ts';
import { makeClient } from './make-client.ts';

describe('Members of a group', () => {
  // More people than fit on a page of 999.
  const organisation = createOrganisation({ seed: 'groups', people: 1100 });
  const [all, some] = organisation.groups;
  let tenant: SimulatedTenant;
  beforeEach(async () => {
    tenant = await startSimulatedTenant({
      organisation,
      clock: { now: () => Date.parse('2026-11-18T12:00:00Z') },
      credentials: 'optional',
    });
  });
  afterEach(() => tenant.close());
  const read = (id: string) => groupMembers(makeClient(tenant.url).client, id);

  it('include those of nested groups, page by page, without people who left', async () => {
    const staff = organisation.people.filter(({ department }) => department !== undefined);
    const gone = staff.pop();
    assert.ok(gone && all);
    tenant.directory.remove(gone.id);
    const members = new Set(await read(all.id));
    assert.deepEqual(
      staff.filter(({ id }) => !members.has(id)),
      [],
    );
    assert.ok(!members.has(gone.id));
    assert.ok(tenant.requests.length > 1);
  });

  it('When the group is that of a department, then it is just that department', async () => {
    assert.ok(some);
    const expected = organisation.people.filter(({ department }) => department === some.departments[0]).map(({ id }) => id);
    assert.deepEqual((await read(some.id)).sort(), expected.sort());
  });

  it('When the permission is missing, then the error says which one to grant, and what works without it', async () => {
    tenant.faults.missingPermissions = ['GroupMember.Read.All', 'Directory.Read.All'];
    await assert.rejects(read(all?.id ?? ''), (error) => {
      assert.ok(error instanceof GraphFailure);
      assert.equal(error.kind, 'GROUP_PERMISSION_MISSING');
      assert.match(englishOf(error), / Directory\.Read\.All.*department/);
      return true;
    });
  });

  it('When one of the two permissions is granted, then it is enough', async () => {
    tenant.faults.missingPermissions = ['GroupMember.Read.All'];
    assert.ok((await read(all?.id ?? '')).length > 1000);
  });

  it('When the group does not exist, then the error says so', async () => {
    await assert.rejects(read('0f8fad5b-d9cb-469f-a165-70867728950e'), (error) => isAppError(error, 'GROUP_NOT_FOUND'));
  });

  it('Groups are found by the beginning of their name, for any text', async () => {
    const { client } = makeClient(tenant.url);
    assert.deepEqual(
      (await findGroups(client, 'all')).map(({ id, name }) => [id, name]),
      [[all?.id, 'All staff']],
    );
    assert.deepEqual(await findGroups(client, "') or startswith(displayName,'a"), []);
    assert.deepEqual(await findGroups(client, 'a&$top=999#'), []);
    tenant.faults.missingPermissions = ['GroupMember.Read.All', 'Directory.Read.All'];
    await assert.rejects(findGroups(client, 'all'), (error) => error instanceof GraphFailure && error.kind === 'GROUP_PERMISSION_MISSING');
  });
});
