import { type CredentialStatus, judgeCredential } from '../../presence/credential.ts';
import type { Instant } from '../../presence/time.ts';
import type { GraphClient } from '../client.ts';
import type { GraphCredential } from '../credential.ts';
import { readCredentialExpiry } from '../credential-expiry.ts';
import { GraphFailure } from '../failures.ts';
import { type Check, doneAt, failed, ok, skipped } from './check.ts';
import type { PortalPages } from './portal-pages.ts';
import { inTime, TIMEOUTS_MS, type Timeouts } from './reads.ts';

export interface CredentialCheckDeps {
  graph: GraphClient;
  credential: GraphCredential;
  clientId: string;
  warningDays: number;
  now: Instant;
  timeouts?: Timeouts;
}

const ID = 'credential-expiry';

/** When the secret or certificate ends, where that can be known. Never throws. */
export async function checkCredential(deps: CredentialCheckDeps, pages: PortalPages): Promise<Check> {
  const { graph, credential, now, warningDays, timeouts = TIMEOUTS_MS } = deps;
  if (credential.kind === 'none') return skipped(ID, 'No credential is used towards this Graph.');
  if (credential.kind === 'managed-identity') return ok(ID, 'A managed identity is used: there is no secret that could expire.');
  if (credential.kind === 'federated') return ok(ID, 'A federated identity is used: there is no secret that could expire.');
  try {
    const signal = AbortSignal.timeout(timeouts.step);
    const options = { tries: 2, timeoutMs: timeouts.answer, retryTimeouts: false, signal };
    const expiry = await inTime(readCredentialExpiry(graph, { ...deps, options }), signal);
    if (expiry === undefined) return unlisted(pages);
    return verdictOn({ ...expiry, checkedAt: now }, now, warningDays, pages);
  } catch (error) {
    const denied = error instanceof GraphFailure && (error.kind === 'DIRECTORY_PERMISSION_MISSING' || error.kind === 'FORBIDDEN');
    if (!denied) return { ...failed(ID, error, pages), state: 'warn' };
    const remedy = doneAt('Grant Directory.Read.All, or note the day down yourself.', pages.permissions);
    return skipped(ID, 'When the client secret expires is not known: the app may not read its own registration.', remedy);
  }
}

function verdictOn(status: CredentialStatus, now: Instant, warningDays: number, pages: PortalPages): Check {
  const { state, message, remedy } = judgeCredential(status, now, warningDays);
  if (state === 'ok') return ok(ID, message);
  return { id: ID, state: 'warn', message, remedy: doneAt(remedy, pages.credentials) };
}

function unlisted(pages: PortalPages): Check {
  return {
    id: ID,
    state: 'warn',
    message: 'The app registration lists no client secret, although one is used.',
    remedy: doneAt('Check that CLIENT_ID is the app whose secret is set.', pages.credentials),
  };
}
