import type { GraphClient } from '../graph/client.ts';
import type { GraphCredential } from '../graph/credential.ts';
import { readCredentialExpiry } from '../graph/credential-expiry.ts';
import { GraphFailure } from '../graph/failures.ts';
import type { Log } from '../graph/log.ts';
import { type CredentialStatus, credentialHealth, isWarningDue } from '../presence/credential.ts';
import { type Clock, HOUR, MINUTE } from '../presence/time.ts';
import type { Store } from '../store/port/store.ts';
import { createJob, type Job, type JobOptions } from './job.ts';
import { addWarning } from './warnings.ts';

export interface CredentialWatchDeps extends JobOptions {
  store: Store;
  graph: GraphClient;
  clock: Clock;
  log: Log;
  credential: GraphCredential;
  clientId: string;
  /** From how many days before the end on people are warned. */
  warningDays: number;
  /** Whether there is a bot that delivers warnings. */
  warns: boolean;
}

/**
 * Warns before the secret or certificate ends: in the log, and through the bot in conversations with warnings. Once a week,
 * daily in the last week. One instance checks; the warning is stored first, so that a restart does not repeat it.
 */
export function createCredentialWatch(deps: CredentialWatchDeps): Job {
  return createJob({
    ...deps,
    lease: 'credential-watch',
    leaseMs: 5 * MINUTE,
    every: HOUR,
    run: async () => warnIfDue(deps, await refreshStatus(deps)),
    failed: (error) => deps.log.warn({ error }, 'Failed to check when the credential expires; will retry'),
  });
}

/** The last known status if it cannot be read now; unknown if it may not be read. */
async function refreshStatus({ store, graph, clock, log, ...deps }: CredentialWatchDeps): Promise<CredentialStatus | undefined> {
  const now = clock.now();
  try {
    const expiry = await readCredentialExpiry(graph, { ...deps, now, options: { tries: 2 } });
    const status = expiry && { kind: expiry.kind, expiresAt: expiry.expiresAt, checkedAt: now };
    await store.saveCredentialStatus(status);
    return status;
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    log.debug({ code: error.kind }, 'Failed to read the expiry date of the credential');
    const denied = error.kind === 'DIRECTORY_PERMISSION_MISSING' || error.kind === 'FORBIDDEN';
    if (!denied) return store.credentialStatus();
    await store.saveCredentialStatus(undefined);
    return undefined;
  }
}

async function warnIfDue(deps: CredentialWatchDeps, status: CredentialStatus | undefined): Promise<void> {
  const { store, clock, log, warningDays } = deps;
  const now = clock.now();
  const before = await store.warningSent();
  if (!status || !isWarningDue(status, before, now, warningDays)) return;
  const verdict = credentialHealth(status, now, warningDays);
  // First the warning: one that is added a second time, since the process died before the next line, arises once.
  if (deps.warns) await addWarning(deps, 'credential-ends', before?.at ?? status.expiresAt);
  await store.saveWarningSent({ at: now, expiresAt: status.expiresAt });
  log.warn({ kind: status.kind, daysLeft: verdict.daysLeft }, 'The credential expires soon or has expired');
}
