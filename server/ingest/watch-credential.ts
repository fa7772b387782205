import { randomUUID } from 'node:crypto';
import type { GraphClient } from '../graph/client.ts';
import type { GraphCredential } from '../graph/credential.ts';
import { readCredentialExpiry } from '../graph/credential-expiry.ts';
import { GraphFailure } from '../graph/failures.ts';
import type { Log } from '../graph/log.ts';
import { type CredentialStatus, isWarningDue, judgeCredential, type WarningConversation } from '../presence/credential.ts';
import { type Clock, HOUR, MINUTE } from '../presence/time.ts';
import type { Store } from '../store/port.ts';
import { realScheduler, type Scheduler } from './scheduler.ts';
import { tellConversations } from './tell-conversations.ts';

export interface CredentialWatchDeps {
  store: Store;
  graph: GraphClient;
  clock: Clock;
  log: Log;
  credential: GraphCredential;
  clientId: string;
  /** From how many days before the end on people are warned. */
  warningDays: number;
  /** Where a new credential is made. */
  page: string;
  /** Has the bot say it in a conversation; absent where the bot is off. */
  tell?: (conversation: WarningConversation, text: string) => Promise<void>;
  scheduler?: Scheduler;
  /** Name of this instance among those that share the database. */
  holder?: string;
}

export interface CredentialWatch {
  /** Looks now and every hour. */
  start(): void;
  /** Ends that, and waits for a look that is under way. */
  stop(): Promise<void>;
  /** Reads when the credential ends, keeps it, and warns if that is due. Never throws. */
  look(): Promise<void>;
}

const LEASE = 'credential-watch';

/**
 * Tells people before the secret or certificate ends: in the log, and through the bot where somebody asked for it. Once a week,
 * daily in the last week. Of several instances one looks; what was said is stored first, so that a restart repeats nothing.
 */
export function createCredentialWatch(deps: CredentialWatchDeps): CredentialWatch {
  const { store, clock, log, scheduler = realScheduler } = deps;
  const holder = deps.holder ?? (store.kind === 'sqlite' ? 'embedded' : randomUUID());
  let stopped = false;
  let cancel = (): void => {};
  let looking: Promise<void> = Promise.resolve();

  const look = async (): Promise<void> => {
    try {
      if (!(await store.acquireLease(LEASE, holder, clock.now(), 5 * MINUTE))) return;
      try {
        await warnIfDue(deps, await refreshStatus(deps));
      } finally {
        await store.releaseLease(LEASE, holder);
      }
    } catch (error) {
      log.warn({ error }, 'Whether the credential ends soon could not be looked up; it is tried again');
    }
  };
  const schedule = (delay: number): void => {
    if (stopped) return;
    cancel = scheduler.after(delay, () => {
      looking = look().finally(() => schedule(HOUR));
    });
  };

  return {
    start: () => schedule(0),
    async stop() {
      stopped = true;
      cancel();
      await looking;
    },
    look,
  };
}

/** What could not be read for now is as it was read last; what may not be read is not known. */
async function refreshStatus({ store, graph, clock, log, ...deps }: CredentialWatchDeps): Promise<CredentialStatus | undefined> {
  const now = clock.now();
  try {
    const expiry = await readCredentialExpiry(graph, { ...deps, now, options: { tries: 2 } });
    const status = expiry && { kind: expiry.kind, expiresAt: expiry.expiresAt, checkedAt: now };
    await store.saveCredentialStatus(status);
    return status;
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    log.debug({ code: error.kind }, 'The end of the credential could not be read');
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
  const verdict = judgeCredential(status, now, warningDays);
  await store.saveWarningSent({ at: now, expiresAt: status.expiresAt });
  log.warn({ kind: status.kind, daysLeft: verdict.daysLeft }, verdict.message);
  const { sent, failed } = await tellConversations(deps, `**${verdict.message}** ${verdict.remedy} ${deps.page}`);
  // Nobody heard it: the next look tries again.
  if (failed > 0 && sent === 0) await store.saveWarningSent(before);
}
