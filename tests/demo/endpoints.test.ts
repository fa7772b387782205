import assert from 'node:assert/strict';
import Fastify from 'fastify';
import { administratorOf, createEndpoints, peopleToTry } from '../../server/demo/endpoints.ts';
import { createOrganisation } from '../../server/demo/organisation.ts';
import type { DemoServiceAccount } from '../../server/demo/service-accounts.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { describeDemo } from '../../server/demo/welcome.ts';
import { createIdentity } from '../../server/plugins/identity.ts';
import { problems } from '../../server/plugins/problems.ts';

describe('the demo’s endpoints', () => {
  const organisation = createOrganisation({ seed: 'endpoints', people: 60 });
  const clock = { now: () => Date.now() };
  const app = Fastify();
  let tenant: SimulatedTenant;
  before(async () => {
    tenant = await startSimulatedTenant({ organisation, clock });
    await app.register(problems);
    await app.register(createEndpoints({ tenant, adminRole: 'Admin' }));
  });
  after(async () => {
    await app.close();
    await tenant.close();
  });

  const ask = (upn: string) => app.inject({ method: 'POST', url: '/demo/token', payload: { upn } });

  it('When a token is requested, then the product accepts it, and only the administrator’s grants administration', async () => {
    const config = { tenantId: organisation.tenantId, clientId: organisation.clientId, authorityHost: tenant.url, adminRole: 'Admin' };
    const identity = createIdentity({ config, clock });
    for (const person of peopleToTry(organisation).slice(0, 2)) {
      const body = (await ask(person.upn)).json();
      const viewer = await identity.verify(body.token);
      const administrator = person.id === administratorOf(organisation).id;
      assert.deepEqual([viewer.id, viewer.administrator, body.administrator], [person.id, administrator, administrator]);
      assert.equal(Date.parse(body.expiresAt), viewer.expiresAt);
    }
  });

  it('When an app asks for a token, here or at the identity provider, then it is one of a service account; one with more roles is refused', async () => {
    const { tenantId, clientId } = organisation;
    const identity = createIdentity({ config: { tenantId, clientId, authorityHost: tenant.url, adminRole: 'Admin' }, clock });
    const { apps } = (await app.inject('/demo/apps')).json() as { apps: DemoServiceAccount[] };
    const form = (account: DemoServiceAccount, more: object = {}) =>
      new URLSearchParams({
        ...{
          grant_type: 'client_credentials',
          client_id: account.appId,
          client_secret: account.secret,
          scope: `api://${clientId}/.default`,
        },
        ...more,
      });
    const issue = (body: URLSearchParams) => fetch(`${tenant.url}/${tenantId}/oauth2/v2.0/token`, { method: 'POST', body });
    for (const account of apps) {
      const given = (await app.inject({ method: 'POST', url: '/demo/token', payload: { app: account.app } })).json();
      const issued = (await (await issue(form(account))).json()) as { access_token: string };
      for (const token of [given.token, issued.access_token]) {
        if (account.app === 'overpowered') await assert.rejects(identity.verify(token));
        else assert.equal((await identity.verify(token)).service?.appId, account.appId);
      }
      for (const wrong of [{ client_secret: 'x' }, { scope: 'https://graph.microsoft.com/.default' }, { grant_type: 'password' }])
        assert.ok((await issue(form(account, wrong))).status >= 400);
    }
    const unknown = await app.inject({ method: 'POST', url: '/demo/token', payload: { app: 'x' } });
    assert.deepEqual([unknown.statusCode, unknown.json().code], [404, 'NOT_FOUND']);
  });

  it('When nobody has the requested name, then the answer is 404', async () => {
    const response = await ask('nobody@northlight.example');
    assert.deepEqual([response.statusCode, response.json().code], [404, 'NOT_FOUND']);
  });

  it('When people to try are requested, then a dozen are listed, one of them the administrator', async () => {
    const { people } = (await app.inject('/demo/people')).json() as { people: { administrator: boolean }[] };
    assert.equal(people.length, 12);
    assert.equal(people.filter(({ administrator }) => administrator).length, 1);
  });

  it('When the port is in use, then the welcome and its example name the port used instead', () => {
    const [administrator, employee] = peopleToTry(organisation);
    assert.ok(administrator && employee);
    const text = describeDemo({ organisation, clock, speed: 60, employee, administrator, port: 3978, listening: 3979 });
    assert.match(text, /http:\/\/localhost:3979\/tab\//);
    assert.match(text, /Port 3978 is taken/);
    assert.match(text, /npm run ask -- --url http:\/\/127\.0\.0\.1:3979 "who's/);
  });
});
