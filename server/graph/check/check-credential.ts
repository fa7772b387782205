import { type CredentialOwner, type CredentialStatus, credentialHealth } from '../../presence/credential.ts';
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
  /** The owner. Default: the app. */
  of?: CredentialOwner;
  warningDays: number;
  now: Instant;
  timeouts?: Timeouts;
}

export const CREDENTIAL_CHECKS = { app: 'credential-expiry', bot: 'bot-credential-expiry' } as const satisfies Record<
  CredentialOwner,
  string
>;

/** When the secret or certificate expires, if this can be read. Never throws. */
export async function checkCredential(deps: CredentialCheckDeps, pages: PortalPages): Promise<Check> {
  const { graph, credential, now, warningDays, of = 'app', timeouts = TIMEOUTS_MS } = deps;
  const id = CREDENTIAL_CHECKS[of];
  if (credential.kind === 'none') return skipped(id, message('check.credential.none'));
  if (credential.kind === 'managed-identity') return ok(id, message('check.credential.managed-identity'));
  if (credential.kind === 'federated') return ok(id, message('check.credential.federated'));
  try {
    const signal = AbortSignal.timeout(timeouts.step);
    const options = { tries: 2, timeoutMs: timeouts.answer, retryTimeouts: false, signal };
    const expiry = await inTime(readCredentialExpiry(graph, { ...deps, options }), signal);
    if (expiry === undefined) return unlisted(id, pages);
    return verdictOn({ ...expiry, of, checkedAt: now }, now, warningDays, pages);
  } catch (error) {
    const denied = error instanceof GraphFailure && (error.kind === 'DIRECTORY_PERMISSION_MISSING' || error.kind === 'FORBIDDEN');
    if (!denied) return { ...failed(id, error, pages), state: 'warn' };
    const remedy = doneAt(message('check.credential.denied.remedy'), pages.permissions);
    return skipped(id, message('check.credential.denied'), remedy);
  }
}

function verdictOn(status: CredentialStatus, now: Instant, warningDays: number, pages: PortalPages): Check {
  const id = CREDENTIAL_CHECKS[status.of];
  const verdict = credentialHealth(status, now, warningDays);
  if (!verdict.remedy) return ok(id, verdict.message);
  return { id, state: 'warn', message: verdict.message, remedy: doneAt(verdict.remedy, pages.credentials) };
}

function unlisted(id: string, pages: PortalPages): Check {
  return {
    id,
    state: 'warn',
    message: message('check.credential.unlisted'),
    remedy: doneAt(message('check.credential.unlisted.remedy'), pages.credentials),
  };
}
