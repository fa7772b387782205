import { BATCH } from '../../graph/batch.ts';
import { GraphFailure } from '../../graph/failures.ts';
import { readMailboxZones } from '../../graph/mailboxes.ts';
import { resolveZone } from '../../presence/calendar.ts';
import { DAY, HOUR, MINUTE } from '../../presence/time.ts';
import { createJob, type Job, type JobContext, type JobOptions } from '../job.ts';
import type { SyncDeps } from './round.ts';

export interface MailboxZonesDeps extends SyncDeps, JobOptions {}

const EVERY = 7 * DAY;

/**
 * Reads the zones of people's mailboxes once a week, if MailboxSettings.Read is granted. The permission is optional: without it the zone of a
 * person's client is used. One of several instances reads.
 */
export function createMailboxZones(deps: MailboxZonesDeps): Job {
  const { store, board, graph, clock, log } = deps;
  /** The last id of an interrupted pass. */
  let doneUntil = '';

  async function readAll({ signal, holdsLease }: JobContext): Promise<void> {
    await board.refresh();
    const ids = [...board.world().people.values()]
      .filter(({ id, enabled, guest, mode }) => enabled && !guest && mode !== 'off' && id > doneUntil)
      .map(({ id }) => id)
      .sort();
    for (let from = 0; from < ids.length && !signal.aborted && (await holdsLease()); from += BATCH) {
      const batch = ids.slice(from, from + BATCH);
      const options = { priority: 'backfill', now: clock.now(), signal } as const;
      await save(await readMailboxZones(graph, batch, options));
      doneUntil = batch.at(-1) ?? doneUntil;
      if (from + BATCH >= ids.length) await finish();
    }
    if (ids.length === 0 && doneUntil !== '') await finish();
  }

  async function save(zones: ReadonlyMap<string, string | undefined>): Promise<void> {
    const { people } = board.world();
    for (const [id, given] of zones) {
      // Exchange has its own names for some zones; an unknown name counts as absent.
      const zone = resolveZone(given) === undefined ? undefined : given;
      if (people.get(id)?.timeZone !== zone) await store.saveTimeZone(id, 'timeZone', zone);
    }
  }

  async function finish(): Promise<void> {
    doneUntil = '';
    await store.saveMailboxZonesReadAt(clock.now());
  }

  async function readIfDue(context: JobContext): Promise<void> {
    const age = clock.now() - ((await store.mailboxZonesReadAt()) ?? Number.NEGATIVE_INFINITY);
    if (age < 0 || age >= EVERY) await readAll(context);
  }

  function failed(error: unknown): void {
    const denied = error instanceof GraphFailure && error.kind === 'FORBIDDEN';
    if (denied) log.debug({ code: error.kind }, 'No permission to read the time zones of mailboxes');
    else
      log.warn({ code: error instanceof GraphFailure ? error.kind : 'INTERNAL' }, 'Failed to read the time zones of mailboxes; will retry');
  }

  return createJob({ ...deps, lease: 'mailbox-zones', leaseMs: 5 * MINUTE, every: HOUR, run: readIfDue, failed });
}
