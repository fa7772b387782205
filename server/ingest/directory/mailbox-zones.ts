import { BATCH } from '../../graph/batch.ts';
import { GraphFailure } from '../../graph/failures.ts';
import { readMailboxZones } from '../../graph/mailboxes.ts';
import { resolveZone } from '../../presence/calendar.ts';
import type { Person } from '../../presence/person.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../presence/time.ts';
import { createJob, type Job, type JobContext, type JobOptions } from '../job.ts';
import type { SyncDeps } from './round.ts';

export interface MailboxZonesDeps extends SyncDeps, JobOptions {}

const EVERY = 7 * DAY;

/** Time between two checks for newcomers; also the longest wait of a new installation after its directory was read. */
const CHECK = 5 * MINUTE;

/** Time without requests after a failure, such as a permission that is not granted. */
const RETRY = HOUR;

/**
 * Reads the zones of people's mailboxes once a week, and those of newcomers within minutes, if MailboxSettings.Read is granted. The permission is
 * optional: without it the zone of a person's client is used. One of several instances reads.
 */
export function createMailboxZones(deps: MailboxZonesDeps): Job {
  const { store, board, graph, clock, log } = deps;
  /** The last id of an interrupted pass. */
  let doneUntil = '';
  /** Newcomers whose zones were read since the last pass. */
  const newcomersRead = new Set<string>();
  let retryAt = Number.NEGATIVE_INFINITY;

  async function readIfDue(context: JobContext): Promise<void> {
    await board.refresh();
    const recorded = [...board.world().people.values()].filter(({ enabled, guest, mode }) => enabled && !guest && mode !== 'off');
    if (recorded.length === 0) return;
    const readAt = (await store.mailboxZonesReadAt()) ?? Number.NEGATIVE_INFINITY;
    const age = clock.now() - readAt;
    if (age < 0 || age >= EVERY) await readAll(recorded, context);
    else await readNewcomers(recorded, readAt, context);
  }

  async function readAll(recorded: readonly Person[], context: JobContext): Promise<void> {
    const left = recorded.filter(({ id }) => id > doneUntil);
    const isComplete = await read(left, context, (batch) => {
      doneUntil = batch.at(-1) ?? doneUntil;
    });
    if (!isComplete) return;
    doneUntil = '';
    newcomersRead.clear();
    await store.saveMailboxZonesReadAt(clock.now());
  }

  /** People whose account, or whose recording, began after the last pass. After a restart those of this week are read once more. */
  async function readNewcomers(recorded: readonly Person[], readAt: Instant, context: JobContext): Promise<void> {
    const newcomers = recorded.filter(
      ({ id, upnSince = 0, notOffSince = 0 }) => Math.max(upnSince, notOffSince) > readAt && !newcomersRead.has(id),
    );
    await read(newcomers, context, (batch) => {
      for (const id of batch) newcomersRead.add(id);
    });
  }

  /** Reads and saves in batches, in the order of the ids. Returns false if it was stopped before the end. */
  async function read(
    people: readonly Person[],
    { signal, holdsLease }: JobContext,
    done: (batch: readonly string[]) => void,
  ): Promise<boolean> {
    const ids = people.map(({ id }) => id).sort();
    for (let from = 0; from < ids.length; from += BATCH) {
      if (signal.aborted || !(await holdsLease())) return false;
      const batch = ids.slice(from, from + BATCH);
      await save(await readMailboxZones(graph, batch, { priority: 'backfill', now: clock.now(), signal }));
      done(batch);
    }
    return true;
  }

  async function save(zones: ReadonlyMap<string, string | undefined>): Promise<void> {
    const { people } = board.world();
    for (const [id, given] of zones) {
      // Exchange has its own names for some zones; an unknown name counts as absent.
      const zone = resolveZone(given) === undefined ? undefined : given;
      if (people.get(id)?.timeZone !== zone) await store.saveTimeZone(id, 'timeZone', zone);
    }
  }

  function failed(error: unknown): void {
    retryAt = clock.now() + RETRY;
    const denied = error instanceof GraphFailure && error.kind === 'FORBIDDEN';
    if (denied) log.debug({ code: error.kind }, 'No permission to read the time zones of mailboxes');
    else
      log.warn({ code: error instanceof GraphFailure ? error.kind : 'INTERNAL' }, 'Failed to read the time zones of mailboxes; will retry');
  }

  const isDue = () => clock.now() >= retryAt || retryAt > clock.now() + RETRY;
  return createJob({ ...deps, lease: 'mailbox-zones', leaseMs: 5 * MINUTE, every: CHECK, isDue, run: readIfDue, failed });
}
