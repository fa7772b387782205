import type { GraphClient } from '../graph/client.ts';
import type { GraphCredential } from '../graph/credential.ts';
import { readCredentialExpiry } from '../graph/credential-expiry.ts';
import { GraphFailure } from '../graph/failures.ts';
import type { Log } from '../graph/log.ts';
import { CREDENTIAL_OWNERS, type CredentialOwner, type CredentialStatus, credentialHealth, dueWarning } from '../presence/credential.ts';
import { type Clock, DAY, HOUR, MINUTE } from '../presence/time.ts';
import type { Store } from '../store/port/store.ts';
import { createJob, type Job, type JobOptions } from './job.ts';
import { addWarning } from './warnings.ts';

export interface WatchedCredential {
  of: CredentialOwner;
  credential: GraphCredential;
  /** The registration that it belongs to. */
  clientId: string;
}

export interface CredentialWatchDeps extends JobOptions {
  store: Store;
  graph: GraphClient;
  clock: Clock;
  log: Log;
  credentials: readonly WatchedCredential[];
  /** Days before the end at which the first warning is sent. */
  warningDays: number;
  /** Whether there is a bot that delivers warnings. */
  warns: boolean;
}

/**
 * Warns before a secret or certificate expires: in the log, and through the bot in conversations with warnings, once for each number of days
 * (`dueWarning`). One instance checks. The warning is stored first, so that a restart does not repeat it.
 */
export function createCredentialWatch(deps: CredentialWatchDeps): Job {
  return createJob({
    ...deps,
    lease: 'credential-watch',
    leaseMs: 5 * MINUTE,
    every: HOUR,
    async run() {
      const before = await deps.store.credentialStatuses();
      for (const owner of CREDENTIAL_OWNERS) {
        const watched = deps.credentials.find(({ of }) => of === owner);
        const known = before.find(({ of }) => of === owner);
        if (watched) await warnIfDue(deps, await refreshStatus(deps, watched, known));
        // It belonged to an earlier configuration.
        else if (known) await deps.store.saveCredentialStatus(owner, undefined);
      }
    },
    failed: (error) => deps.log.warn({ error }, 'Failed to check when the credential expires; will retry'),
  });
}

/** The last known status if it cannot be read now; unknown if it may not be read. */
async function refreshStatus(
  { store, graph, clock, log }: CredentialWatchDeps,
  { of, credential, clientId }: WatchedCredential,
  known: CredentialStatus | undefined,
): Promise<CredentialStatus | undefined> {
  const now = clock.now();
  try {
    const expiry = await readCredentialExpiry(graph, { credential, clientId, now, options: { tries: 2 } });
    const status = expiry && { of, kind: expiry.kind, expiresAt: expiry.expiresAt, checkedAt: now };
    await store.saveCredentialStatus(of, status);
    return status;
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    log.debug({ code: error.kind, of }, 'Failed to read the expiry date of the credential');
    const denied = error.kind === 'DIRECTORY_PERMISSION_MISSING' || error.kind === 'FORBIDDEN';
    if (!denied) return known;
    await store.saveCredentialStatus(of, undefined);
    return undefined;
  }
}

async function warnIfDue(deps: CredentialWatchDeps, status: CredentialStatus | undefined): Promise<void> {
  if (!status) return;
  const { store, clock, log, warningDays } = deps;
  const { of, kind, expiresAt } = status;
  const now = clock.now();
  const days = dueWarning(status, await store.warningSent(of), now, warningDays);
  if (days === undefined) return;
  // Adds the warning first. If the process dies before the next line, it is added again, which has no effect.
  if (deps.warns) await addWarning(deps, 'credential-ends', { subject: of, at: expiresAt - days * DAY });
  await store.saveWarningSent(of, { at: now, expiresAt });
  log.warn({ of, kind, daysLeft: credentialHealth(status, now, warningDays).daysLeft }, 'The credential expires soon or has expired');
}
