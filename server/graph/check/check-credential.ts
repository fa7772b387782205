import { type CredentialStatus, credentialHealth } from '../../presence/credential.ts';
import type { Instant } from '../../presence/time.ts';
import { message } from '../../texts/message.ts';
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
  if (credential.kind === 'none') return skipped(ID, message('check.credential.none'));
  if (credential.kind === 'managed-identity') return ok(ID, message('check.credential.managed-identity'));
  if (credential.kind === 'federated') return ok(ID, message('check.credential.federated'));
  try {
    const signal = AbortSignal.timeout(timeouts.step);
    const options = { tries: 2, timeoutMs: timeouts.answer, retryTimeouts: false, signal };
    const expiry = await inTime(readCredentialExpiry(graph, { ...deps, options }), signal);
    if (expiry === undefined) return unlisted(pages);
    return verdictOn({ ...expiry, checkedAt: now }, now, warningDays, pages);
  } catch (error) {
    const denied = error instanceof GraphFailure && (error.kind === 'DIRECTORY_PERMISSION_MISSING' || error.kind === 'FORBIDDEN');
    if (!denied) return { ...failed(ID, error, pages), state: 'warn' };
    const remedy = doneAt(message('check.credential.denied.remedy'), pages.permissions);
    return skipped(ID, message('check.credential.denied'), remedy);
  }
}

function verdictOn(status: CredentialStatus, now: Instant, warningDays: number, pages: PortalPages): Check {
  const verdict = credentialHealth(status, now, warningDays);
  if (!verdict.remedy) return ok(ID, verdict.message);
  return { id: ID, state: 'warn', message: verdict.message, remedy: doneAt(verdict.remedy, pages.credentials) };
}

function unlisted(pages: PortalPages): Check {
  return {
    id: ID,
    state: 'warn',
    message: message('check.credential.unlisted'),
    remedy: doneAt(message('check.credential.unlisted.remedy'), pages.credentials),
  };
}
