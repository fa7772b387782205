import { randomUUID } from 'node:crypto';
import { GraphFailure } from '../../graph/failures.ts';
import { BATCH, readMailboxZones } from '../../graph/mailboxes.ts';
import { resolveZone } from '../../presence/calendar.ts';
import { DAY, HOUR, MINUTE } from '../../presence/time.ts';
import { realScheduler, type Scheduler } from '../scheduler.ts';
import type { SyncDeps } from './sync-directory.ts';

export interface MailboxZonesDeps extends SyncDeps {
  scheduler?: Scheduler;
  /** Name of this instance among those that share the database. */
  holder?: string;
}

export interface MailboxZones {
  /** Looks now and every hour whether it is time to read them. */
  start(): void;
  stop(): Promise<void>;
  /** Reads them if a week has passed. Never throws. */
  look(): Promise<void>;
}

const LEASE = 'mailbox-zones';
const LEASE_MS = 5 * MINUTE;
const EVERY = 7 * DAY;

/**
 * Reads the zones of people's mailboxes, once a week, where MailboxSettings.Read is granted. It is optional: without it the
 * zone that a person's client gives counts. Of several instances one reads.
 */
export function createMailboxZones(deps: MailboxZonesDeps): MailboxZones {
  const { store, board, graph, clock, log, scheduler = realScheduler } = deps;
  const holder = deps.holder ?? (store.kind === 'sqlite' ? 'embedded' : randomUUID());
  const stopping = new AbortController();
  let cancel = (): void => {};
  let looking: Promise<void> = Promise.resolve();
  /** Up to which id a pass came that broke off. */
  let doneUntil = '';

  const holdsLease = () => store.acquireLease(LEASE, holder, clock.now(), LEASE_MS);

  async function readAll(): Promise<void> {
    await board.refresh();
    const ids = [...board.world().people.values()]
      .filter(({ id, enabled, guest, mode }) => enabled && !guest && mode !== 'off' && id > doneUntil)
      .map(({ id }) => id)
      .sort();
    for (let from = 0; from < ids.length && !stopping.signal.aborted && (await holdsLease()); from += BATCH) {
      const batch = ids.slice(from, from + BATCH);
      const options = { priority: 'backfill', now: clock.now(), signal: stopping.signal } as const;
      await save(await readMailboxZones(graph, batch, options));
      doneUntil = batch.at(-1) ?? doneUntil;
      if (from + BATCH >= ids.length) await finish();
    }
    if (ids.length === 0 && doneUntil !== '') await finish();
  }

  async function save(zones: ReadonlyMap<string, string | undefined>): Promise<void> {
    const { people } = board.world();
    for (const [id, given] of zones) {
      // Exchange has names of its own for some zones; what nobody can count by is none.
      const zone = resolveZone(given) === undefined ? undefined : given;
      if (people.get(id)?.timeZone !== zone) await store.saveTimeZone(id, 'timeZone', zone);
    }
  }

  async function finish(): Promise<void> {
    doneUntil = '';
    await store.saveMailboxZonesReadAt(clock.now());
  }

  async function look(): Promise<void> {
    try {
      const age = clock.now() - ((await store.mailboxZonesReadAt()) ?? Number.NEGATIVE_INFINITY);
      if ((age >= 0 && age < EVERY) || !(await holdsLease())) return;
      try {
        await readAll();
      } finally {
        await store.releaseLease(LEASE, holder);
      }
    } catch (error) {
      if (stopping.signal.aborted) return;
      const denied = error instanceof GraphFailure && error.kind === 'FORBIDDEN';
      if (denied) log.debug({ code: error.kind }, 'Zones of mailboxes may not be read');
      else
        log.warn({ code: error instanceof GraphFailure ? error.kind : 'INTERNAL' }, 'Zones of mailboxes cannot be read; it is tried again');
    }
  }

  const schedule = (delay: number): void => {
    if (stopping.signal.aborted) return;
    cancel = scheduler.after(delay, () => {
      looking = look().finally(() => schedule(HOUR));
    });
  };

  return {
    start: () => schedule(0),
    async stop() {
      stopping.abort();
      cancel();
      await looking;
    },
    look,
  };
}
