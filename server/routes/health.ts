import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { AppError } from '../errors.ts';
import { endingCredentials } from '../presence/credential.ts';
import type { Instant } from '../presence/time.ts';
import type { Store } from '../store/port/store.ts';
import { textsIn } from '../texts/all-texts.ts';
import type { RouteDeps } from './deps.ts';
import { replies } from './replies.ts';
import { ClientSchema } from './schemas/client.ts';

/** Endpoints without a token: liveness, readiness, and what a client needs to sign in. */
export const healthRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, { config, store, clock, storeHealth, demo }) => {
  app.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'ok' }));

  app.get('/readyz', { schema: { hide: true } }, async () => {
    const problem = await storeHealth.check();
    if (problem) throw new AppError('STORE_UNAVAILABLE', { detail: problem.message });
    return { status: 'ready', ...(await readinessWarnings(store, clock.now(), config.credentialWarningDays)) };
  });

  const schema = {
    tags: ['Server'],
    summary: 'Get what a client needs before it can sign in',
    security: [],
    response: replies(ClientSchema),
  };
  app.get('/api/client', { schema }, async () => {
    const { clientId, tenantId, authorityHost, teamsCatalogAppId: teamsAppId } = config;
    return { clientId, tenantId, authorityHost, demo, ...(teamsAppId === undefined ? {} : { teamsAppId }) };
  });
};

/** Credentials that end soon. They are a warning for operators, not a reason to take the server out of service. */
async function readinessWarnings(store: Pick<Store, 'credentialStatuses'>, now: Instant, warningDays: number) {
  const ending = endingCredentials(await store.credentialStatuses(), now, warningDays);
  if (ending.length === 0) return {};
  const english = textsIn('en');
  const warnings = ending.map(({ of, kind, state, daysLeft, message }) => ({
    ...{ code: 'CREDENTIAL_ENDS', of, kind, state, daysLeft },
    message: english.say(message),
  }));
  return { warnings };
}
