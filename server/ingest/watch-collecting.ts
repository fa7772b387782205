import { randomUUID } from 'node:crypto';
import type { Freshness } from '../board/freshness.ts';
import type { Staleness } from '../presence/staleness.ts';
import { type Clock, DAY, MINUTE } from '../presence/time.ts';
import type { Store } from '../store/port.ts';
import { realScheduler, type Scheduler } from './scheduler.ts';
import { type TellDeps, tellConversations } from './tell-conversations.ts';

export interface CollectingWatchDeps extends TellDeps {
  store: Store;
  clock: Clock;
  freshness: Freshness;
  scheduler?: Scheduler;
  /** Name of this instance among those that share the database. */
  holder?: string;
}

export interface CollectingWatch {
  /** Looks every five minutes from now on. */
  start(): void;
  /** Ends that, and waits for a look that is under way. */
  stop(): Promise<void>;
  /** Warns if that is due. Never throws. */
  look(): Promise<void>;
}

const LEASE = 'collecting-watch';
const LOOK = 5 * MINUTE;

/**
 * Tells administrators, wherever they asked for warnings, when the picture has become stale, daily while it lasts, and when
 * sign-ins are read again (DESIGN.md §3, promise 5). Of several instances one says it; what was said is stored first.
 */
export function createCollectingWatch(deps: CollectingWatchDeps): CollectingWatch {
  const { store, clock, log, freshness, scheduler = realScheduler } = deps;
  const holder = deps.holder ?? (store.kind === 'sqlite' ? 'embedded' : randomUUID());
  let stopped = false;
  let cancel = (): void => {};
  let looking: Promise<void> = Promise.resolve();

  const look = async (): Promise<void> => {
    try {
      if (!(await store.acquireLease(LEASE, holder, clock.now(), LOOK))) return;
      try {
        await warnIfDue(deps, await freshness.look());
      } finally {
        await store.releaseLease(LEASE, holder);
      }
    } catch (error) {
      log.warn({ error }, 'Whether sign-ins are read could not be looked up; it is tried again');
    }
  };
  const schedule = (delay: number): void => {
    if (stopped) return;
    cancel = scheduler.after(delay, () => {
      looking = look().finally(() => schedule(LOOK));
    });
  };

  return {
    start: () => schedule(LOOK),
    async stop() {
      stopped = true;
      cancel();
      await looking;
    },
    look,
  };
}

async function warnIfDue(deps: CollectingWatchDeps, stale: Staleness | undefined): Promise<void> {
  const { store, clock } = deps;
  const now = clock.now();
  const saidAt = await store.collectingWarnedAt();
  if (!stale && saidAt === undefined) return;
  if (stale && saidAt !== undefined && saidAt <= now && now - saidAt < DAY) return;
  await store.saveCollectingWarnedAt(stale ? now : undefined);
  const { sent, failed } = await tellConversations(deps, stale ? warning(stale) : '**Sign-ins are being read again.**');
  // Nobody heard it: the next look tries again.
  if (failed > 0 && sent === 0) await store.saveCollectingWarnedAt(saidAt);
}

function warning({ asOf, why }: Staleness): string {
  const what = asOf === undefined ? 'No sign-ins have been read yet' : `No sign-ins have been read since ${momentInUtc(asOf)}`;
  return `**${what}.** ${why} The integration page says what to do; until then everybody sees as of when the picture is.`;
}

function momentInUtc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ', ')} (UTC)`;
}
