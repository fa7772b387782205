import type { FastifyPluginAsync } from 'fastify';
import { decodeJwt } from 'jose';
import { type Static, Type } from 'typebox';
import { AppError } from '../errors.ts';
import type { DemoPerson, Organisation } from './organisation.ts';
import { demoMode } from './seed.ts';
import type { SimulatedTenant } from './simulated-tenant.ts';

const TokenRequest = Type.Object({ upn: Type.String({ minLength: 1, maxLength: 320 }) }, { additionalProperties: false });

const TOKEN_SECONDS = 8 * 3600;
const SHOWN = 12;

/** The first person of the organisation administers Indoors. */
export function administratorOf(organisation: Organisation): DemoPerson {
  return organisation.people[0] as DemoPerson;
}

/** A dozen people to choose from: the administrator, then employees of all offices. */
export function peopleToTry(organisation: Organisation): DemoPerson[] {
  const employees = organisation.people.filter((person) => person.enabled && !person.guest && demoMode(person) === 'display');
  return employees.slice(0, SHOWN);
}

export interface EndpointsDeps {
  tenant: SimulatedTenant;
  adminRole: string;
}

/**
 * The endpoints that only the demo has: tokens of the simulated identity provider for people of the simulated organisation,
 * and a list of people to try. All other endpoints check these tokens like those of Entra.
 */
export function createEndpoints({ tenant, adminRole }: EndpointsDeps): FastifyPluginAsync {
  const { organisation } = tenant;
  const administrator = administratorOf(organisation);
  return async (app) => {
    app.post<{ Body: Static<typeof TokenRequest> }>('/demo/token', { schema: { hide: true, body: TokenRequest } }, async ({ body }) => {
      const person = tenant.directory.find(body.upn);
      if (!person?.enabled)
        throw new AppError('NOT_FOUND', { detail: 'Nobody of this name can sign in. GET /demo/people lists some who can.' });
      const isAdministrator = person.id === administrator.id;
      const token = await tenant.userToken(person.upn, { roles: isAdministrator ? [adminRole] : [], expiresIn: TOKEN_SECONDS });
      const expiresAt = new Date((decodeJwt(token).exp ?? 0) * 1000);
      return {
        token,
        tokenType: 'Bearer',
        expiresAt: expiresAt.toISOString(),
        upn: person.upn,
        name: person.name,
        administrator: isAdministrator,
      };
    });

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
