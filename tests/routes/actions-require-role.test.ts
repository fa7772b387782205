import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance } from 'fastify';
import { createOrganisation } from '../../server/demo/organisation.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { makeClient, testClock } from '../graph/make-client.ts';
import { BEN, type Harness, NOW, startHarness } from './harness.ts';

const HOMES = { name: 'Homes', cidrs: ['192.0.2.128/25'], target: { kind: 'remote' } };
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="4" height="4"/></svg>';
const CANDIDATE = { id: '198.51.100.0/24' };

/** A valid body for each endpoint that needs one, since a body that is not valid is refused before the action is called. */
const BODIES: Record<string, unknown> = {
  'POST /api/offices': { name: 'Paris', timeZone: 'UTC' },
  'PUT /api/offices/:id': { name: 'Mitte', timeZone: 'UTC' },
  'PUT /api/offices/:id/floors/:floorId/floor-plan': PICTURE,
  'PUT /api/offices/:id/floors/:floorId/seats': { seats: [{ x: 100, y: 200 }] },
  'POST /api/ranges': HOMES,
  'PUT /api/ranges/:id': { ...HOMES, version: 1 },
  'POST /api/ranges/preview': { change: { kind: 'create', range: HOMES } },
  'POST /api/ranges/import': { format: 'csv', text: 'name,cidrs,target\nHomes,192.0.2.128/25,remote\n' },
  'POST /api/candidates/dismiss': CANDIDATE,
  'POST /api/candidates/restore': CANDIDATE,
  'PUT /api/settings': { smallNumber: 9 },
  'POST /api/screens': { name: 'Lobby', officeId: 'berlin' },
  'PUT /api/people/:id/mode': { mode: 'track' },
  'POST /api/people/mode': { mode: 'track', selection: { kind: 'group', groupId: '5d4c3b2a-1f0e-4d9c-8b7a-6e5f4d3c2b1a' } },
  'PUT /api/people/:id/override': { status: 'remote' },
  'POST /api/integration/removal': { people: 30 },
  'POST /api/backfill': {},
  'POST /api/named-locations/import': { imports: [{ id: 'l1', target: { kind: 'remote' } }] },
  'PUT /api/named-locations/:id': { autoSync: true },
};

/** Endpoints that change nothing, audit nothing and ask Entra nothing, so that they call no action for administrators: only the route checks the role. */
const READS: Record<string, string> = {
  'GET /api/ranges': 'the ranges as they are',
  'GET /api/ranges/:id': 'the ranges as they are',
  'GET /api/ranges/export': 'the ranges as they are',
  'GET /api/ranges/changes': 'which changes can be undone',
  'POST /api/ranges/check': 'whether a text has usable addresses',
  'GET /api/my-address': 'the address of the request itself',
  'GET /api/settings': 'the settings as they are',
  'POST /api/settings/preview': 'what a change of the settings would do',
  'GET /api/screens': 'the screens without their keys',
  'GET /api/people': 'people and their modes',
  'GET /api/people/departments': 'people and their modes',
  'GET /api/integration': 'how collecting is going',
  'GET /api/backfill': 'how collecting is going',
};

describe('The endpoints for administrators, opened to everybody', () => {
  const opened: string[] = [];
  /** What Entra was asked for. */
  const asked: string[] = [];
  let on: Harness;
  let tenant: SimulatedTenant;

  /** Takes the check of the role out of every route. */
  function openToPeople(created: unknown): void {
    const { fastify } = created as { fastify: FastifyInstance };
    fastify.addHook('onRoute', (route) => {
      if (route.config?.access !== 'administrator' || route.method === 'HEAD') return;
      route.config = { ...route.config, access: 'person' };
      opened.push(`${route.method} ${route.url}`);
    });
  }

  before(async () => {
    const organisation = createOrganisation({ seed: 'roles', people: 10 });
    tenant = await startSimulatedTenant({ organisation, clock: testClock(NOW), credentials: 'optional' });
    subscribe('fastify.initialization', openToPeople);
    const ask = (what: string) => {
      asked.push(what);
      return Promise.reject(new Error('Nobody may ask for this.'));
    };
    on = await startHarness({
      graph: makeClient(tenant.url, { clock: testClock(NOW) }).client,
      checkConnection: () => ask('the connection'),
      findGroups: () => ask('groups'),
      groupMembers: () => ask('members of a group'),
    });
    unsubscribe('fastify.initialization', openToPeople);
  });
  after(async () => {
    await on.close();
    await tenant.close();
  });

  async function ask(endpoint: string): Promise<string> {
    const [method, path = ''] = endpoint.split(' ');
    const id = /^\/api\/(offices|people)/.exec(path)?.[1];
    const url = path
      .replace(':id', id === 'offices' ? 'berlin' : id === 'people' ? 'ada' : 'r1')
      .replace(':floorId', 'b1')
      .replace(':overrideId', 'o1');
    const query = path === '/api/people/groups' ? '?q=a' : '';
    const type = BODIES[endpoint] === PICTURE ? { 'content-type': 'image/svg+xml' } : undefined;
    const { status, body } = await on.call(BEN, method as 'GET', url + query, BODIES[endpoint], type);
    return `${status} ${body?.code ?? ''}`.trim();
  }

  it('the tables of this test have no endpoint that does not exist', () => {
    const known = new Set(opened);
    assert.deepEqual(
      [...Object.keys(BODIES), ...Object.keys(READS)].filter((endpoint) => !known.has(endpoint)),
      [],
    );
  });

  it('When somebody without the role asks, then the action behind each endpoint refuses before Entra is asked, except for those that only read', async () => {
    const admitted: string[] = [];
    for (const endpoint of opened) {
      if (endpoint in READS) continue;
      const answer = await ask(endpoint);
      if (answer !== '403 ADMIN_REQUIRED') admitted.push(`${endpoint}: ${answer}`);
    }
    assert.deepEqual(admitted, []);
    assert.deepEqual([...asked, ...tenant.requests], []);
  });

  it('When an endpoint only reads, then it writes no audit entry', async () => {
    const before = await on.store.auditEntries({ limit: 999 });
    for (const endpoint of Object.keys(READS)) await ask(endpoint);
    assert.deepEqual(await on.store.auditEntries({ limit: 999 }), before);
  });
});
