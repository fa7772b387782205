import type { FastifyPluginAsync } from 'fastify';
import { decodeJwt } from 'jose';
import { type Static, Type } from 'typebox';
import { AppError } from '../errors.ts';
import type { DemoPerson, Organisation } from './organisation.ts';
import { demoMode } from './seed.ts';
import { serviceAccountsOf } from './service-accounts.ts';
import type { SimulatedTenant } from './simulated-tenant.ts';

const TokenRequest = Type.Union([
  Type.Object({ upn: Type.String({ minLength: 1, maxLength: 320 }) }, { additionalProperties: false }),
  Type.Object({ app: Type.String({ minLength: 1, maxLength: 100 }) }, { additionalProperties: false }),
]);

const TOKEN_SECONDS = 8 * 3600;
const SHOWN = 12;

/** The administrator of Indoors is the first person of the organisation. */
export function administratorOf(organisation: Organisation): DemoPerson {
  return organisation.people[0] as DemoPerson;
}

/** A dozen people to sign in as: the administrator, then employees of all offices. */
export function peopleToTry(organisation: Organisation): DemoPerson[] {
  const employees = organisation.people.filter((person) => person.enabled && !person.guest && demoMode(person) === 'display');
  return employees.slice(0, SHOWN);
}

export interface EndpointsDeps {
  tenant: SimulatedTenant;
  adminRole: string;
}

function expiryOf(token: string): string {
  return new Date((decodeJwt(token).exp ?? 0) * 1000).toISOString();
}

/**
 * Endpoints that exist only in the demo: tokens of the simulated identity provider for people and apps of the simulated organisation, and lists
 * of both. All other endpoints verify these tokens like Entra's.
 */
export function createEndpoints({ tenant, adminRole }: EndpointsDeps): FastifyPluginAsync {
  const { organisation } = tenant;
  const administrator = administratorOf(organisation);
  const accounts = serviceAccountsOf(organisation);

  async function appToken(name: string) {
    const account = accounts.find(({ app }) => app === name);
    if (!account) throw new AppError('NOT_FOUND', { detail: 'No app has this name. GET /demo/apps lists them.' });
    const token = await tenant.appToken(account, { expiresIn: TOKEN_SECONDS });
    return { token, tokenType: 'Bearer', expiresAt: expiryOf(token), app: account.app, roles: account.roles };
  }

  return async (app) => {
    app.post<{ Body: Static<typeof TokenRequest> }>('/demo/token', { schema: { hide: true, body: TokenRequest } }, async ({ body }) => {
      if ('app' in body) return appToken(body.app);
      const person = tenant.directory.find(body.upn);
      if (!person?.enabled)
        throw new AppError('NOT_FOUND', { detail: 'Nobody with this name can sign in. GET /demo/people lists some who can.' });
      const isAdministrator = person.id === administrator.id;
      const token = await tenant.userToken(person.upn, { roles: isAdministrator ? [adminRole] : [], expiresIn: TOKEN_SECONDS });
      return {
        token,
        tokenType: 'Bearer',
        expiresAt: expiryOf(token),
        upn: person.upn,
        name: person.name,
        administrator: isAdministrator,
      };
    });

    app.get('/demo/apps', { schema: { hide: true } }, async () => ({
      authorityHost: tenant.url,
      apps: accounts.map(({ app, displayName, appId, objectId, secret, roles }) => ({ app, displayName, appId, objectId, secret, roles })),
    }));

    app.get('/demo/people', { schema: { hide: true } }, async () => ({
      people: peopleToTry(organisation).map(({ upn, name, department, jobTitle, siteIndex, id }) => ({
        upn,
        name,
        department,
        jobTitle,
        office: organisation.sites[siteIndex]?.name,
        administrator: id === administrator.id,
      })),
    }));
  };
}
