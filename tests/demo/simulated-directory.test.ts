import assert from 'node:assert/strict';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { createOrganisation } from '../../server/demo/organisation.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';

interface Page {
  value: { id: string; displayName?: string; '@removed'?: { reason: string } }[];
  '@odata.nextLink'?: string;
  '@odata.deltaLink'?: string;
  error?: { code: string };
}

describe('the simulated Graph: users', () => {
  const organisation = createOrganisation({ seed: 'users', people: 25 });
  let now = Date.parse('2026-11-18T12:00:00Z');
  let tenant: SimulatedTenant;
  beforeEach(async () => {
    tenant = await startSimulatedTenant({ organisation, clock: { now: () => now }, credentials: 'optional', deltaPageSize: 10 });
  });
  afterEach(() => tenant.close());

  const get = async (url: string) => {
    const response = await fetch(url);
    return { status: response.status, page: (await response.json()) as Page };
  };
  const readAll = async (start: string) => {
    const value: Page['value'] = [];
    let link = start;
    for (;;) {
      const { page } = await get(link);
      value.push(...page.value);
      if (page['@odata.deltaLink']) return { value, link: page['@odata.deltaLink'] };
      link = page['@odata.nextLink'] as string;
    }
  };
  const first = () => `${tenant.url}/v1.0/users/delta?$select=id,displayName,accountEnabled,manager`;

  it('When all is read and something changes, then the delta link returns only the change', async () => {
    const all = await readAll(first());
    assert.equal(all.value.length, 25);
    assert.deepEqual((await readAll(all.link)).value, []);
    const [changed, removed] = organisation.people;
    assert.ok(changed && removed);
    tenant.directory.change(changed.id, { name: 'Somebody Else' });
    tenant.directory.remove(removed.id);
    const delta = await readAll(all.link);
    assert.deepEqual(
      delta.value.map(({ id, displayName, '@removed': gone }) => [id, displayName ?? gone?.reason]),
      [
        [changed.id, 'Somebody Else'],
        [removed.id, 'deleted'],
      ],
    );
  });

  it('When a UPN is given to somebody else, or an account goes, then the directory finds the holder of today', () => {
    const [leaver, heir] = organisation.people;
    assert.ok(leaver && heir);
    const { directory } = tenant;
    const holder = (upnOrId: string) => directory.find(upnOrId)?.id;
    assert.deepEqual(
      [holder(leaver.upn.toUpperCase()), holder(leaver.id), holder('nobody@example.com')],
      [leaver.id, leaver.id, undefined],
    );
    directory.remove(leaver.id);
    assert.deepEqual([holder(leaver.upn), holder(leaver.id)], [undefined, undefined]);
    directory.change(heir.id, { upn: leaver.upn });
    assert.deepEqual([holder(leaver.upn), holder(heir.upn)], [heir.id, undefined]);
    directory.restore(leaver.id);
    directory.change(leaver.id, { upn: 'back@example.com' });
    assert.deepEqual([holder(leaver.upn), holder('back@example.com')], [heir.id, leaver.id]);
  });

  it('When the token is a week old, or the state was lost, then the answer is 410 syncStateNotFound', async () => {
    const { link } = await readAll(first());
    tenant.faults.syncStateLost = true;
    const lost = await get(link);
    assert.deepEqual([lost.status, lost.page.error?.code], [410, 'syncStateNotFound']);
    assert.equal((await get(link)).status, 200);
    now += 8 * 86_400_000;
    assert.equal((await get(link)).status, 410);
  });

  it('When somebody is removed or restored without a change record, then only a full round and the account itself show it', async () => {
    const { link } = await readAll(first());
    const [ada] = organisation.people;
    assert.ok(ada);
    const account = () => get(`${tenant.url}/v1.0/users/${ada.id}?$select=id,createdDateTime`);
    const inFull = async () => (await readAll(first())).value.some(({ id }) => id === ada.id);
    tenant.directory.remove(ada.id, 'changed', { silently: true });
    assert.deepEqual([(await readAll(link)).value, await inFull(), (await account()).status], [[], false, 404]);
    tenant.directory.restore(ada.id, { silently: true });
    assert.deepEqual([(await readAll(link)).value, await inFull()], [[], true]);
    const createdDateTime = new Date(now - 400 * 86_400_000).toISOString().replace('.000', '');
    assert.deepEqual((await account()).page, { id: ada.id, createdDateTime });
    tenant.faults.omittedUsers = [ada.id];
    assert.deepEqual([await inFull(), (await account()).status], [false, 200]);
  });

  it('When rounds are endless, then empty pages link to each other, or always to another page', async () => {
    const follow = async (link: string) => String((await get(link)).page['@odata.nextLink']);
    tenant.faults.endless = 'circle';
    const a = await follow(first());
    const b = await follow(a);
    assert.deepEqual([a.slice(-1), b.slice(-1), await follow(b)], ['A', 'B', a]);
    tenant.faults.endless = 'growing';
    assert.match(await follow(await follow(first())), /=2$/);
  });

  it('When mailboxes are requested in a batch, then each has its own answer', async () => {
    const [ada, guest] = organisation.people;
    const nobody = 'nobody';
    assert.ok(ada && guest);
    tenant.directory.change(guest.id, { guest: true });
    const ask = async () => {
      const requests = [ada.id, guest.id, nobody].map((id) => ({
        id,
        method: 'GET',
        url: `/users/${id}/mailboxSettings?$select=timeZone`,
      }));
      const response = await fetch(`${tenant.url}/v1.0/$batch`, { method: 'POST', body: JSON.stringify({ requests }) });
      const { responses } = (await response.json()) as { responses: { id: string; status: number; body: { timeZone?: string } }[] };
      return new Map(responses.map(({ id, status, body }) => [id, body.timeZone ?? status]));
    };
    tenant.directory.change(ada.id, { timeZone: 'Europe/Berlin' });
    assert.deepEqual(
      await ask(),
      new Map<string, string | number>([
        [nobody, 404],
        [guest.id, 404],
        [ada.id, 'W. Europe Standard Time'],
      ]),
    );
    tenant.faults.missingPermissions = ['MailboxSettings.Read'];
    assert.equal((await ask()).get(ada.id), 403);
  });

  it('When $top, $orderby or $expand is given, then it is rejected', async () => {
    for (const option of ['$top=5', '$orderby=displayName', '$expand=manager']) {
      assert.equal((await get(`${tenant.url}/v1.0/users/delta?${option}`)).status, 400);
    }
  });
});

describe('the simulated identity provider', () => {
  const organisation = createOrganisation({ seed: 'identity', people: 5 });
  let tenant: SimulatedTenant;
  beforeEach(async () => {
    tenant = await startSimulatedTenant({ organisation, clock: { now: () => Date.parse('2026-11-18T12:00:00Z') } });
  });
  afterEach(() => tenant.close());

  const ask = async (fields: Record<string, string>) => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: organisation.clientId,
      client_secret: organisation.clientSecret,
      scope: `${tenant.url}/.default`,
      ...fields,
    });
    const response = await fetch(`${tenant.url}/${organisation.tenantId}/oauth2/v2.0/token`, { method: 'POST', body });
    return {
      status: response.status,
      body: (await response.json()) as { access_token?: string; error?: string; error_description?: string },
    };
  };
  const users = (token?: string) => {
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    return fetch(`${tenant.url}/v1.0/users/delta`, { headers }).then(({ status }) => status);
  };

  it('When the secret is right, then Graph accepts its token, and rejects requests without a token or with an invalid one', async () => {
    const { status, body } = await ask({});
    assert.equal(status, 200);
    assert.deepEqual([await users(body.access_token), await users(), await users('nonsense')], [200, 401, 401]);
    const [person] = organisation.people;
    assert.ok(person);
    assert.equal(await users(await tenant.userToken(person.upn)), 401, 'a token for the app is none for Graph');
  });

  it('When the secret is wrong or expired, then the answer has Entra’s error code', async () => {
    const wrong = await ask({ client_secret: 'no' });
    tenant.faults.secretExpired = true;
    const expired = await ask({});
    assert.deepEqual([wrong.status, wrong.body.error], [401, 'invalid_client']);
    assert.match(wrong.body.error_description ?? '', /^AADSTS7000215/);
    assert.deepEqual([expired.status, expired.body.error], [401, 'invalid_client']);
    assert.match(expired.body.error_description ?? '', /^AADSTS7000222/);
  });

  it('When a user’s token is checked by the published keys, then it is valid and names the person, the app and the tenant', async () => {
    const metadata = (await (await fetch(`${tenant.url}/${organisation.tenantId}/v2.0/.well-known/openid-configuration`)).json()) as {
      issuer: string;
      jwks_uri: string;
    };
    const [person] = organisation.people;
    assert.ok(person);
    const token = await tenant.userToken(person.upn.toUpperCase(), { roles: ['Admin'] });
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(metadata.jwks_uri)), {
      issuer: metadata.issuer,
      audience: organisation.clientId,
    });
    assert.deepEqual(
      [payload.oid, payload.tid, payload.scp, payload.roles, payload.name, payload.ver],
      [person.id, organisation.tenantId, 'access_as_user', ['Admin'], person.name, '2.0'],
    );
    assert.ok((decodeJwt(await tenant.userToken(person.upn, { expiresIn: -60 })).exp ?? 0) < Date.now() / 1000);
  });
});
