import { AppError } from '../../errors.ts';
import type { Clock, Instant } from '../../presence/time.ts';
import type { Alongside } from '../../store/port/alongside.ts';
import type { Backfill } from '../../store/port/collecting.ts';
import { message } from '../../texts/message.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { audited } from '../audit.ts';
import { fieldFault } from '../field-fault.ts';

/** Reads sign-ins from before the live poll. */
export interface Backfills {
  /**
   * Starts a backfill. Both ends are clipped to what can be read. `alongside` is written with it.
   * @throws AppError NOT_COLLECTED_YET, SIGN_INS_NOT_POLLED, BACKFILL_RUNNING, SPAN_NOT_READABLE
   */
  request(span: { from?: Instant; until?: Instant }, actor: string, alongside?: (begun: Backfill) => Alongside): Promise<Backfill>;
  /** Stops the backfill; undefined if none is running. */
  cancel(alongside?: (stopped: Backfill) => Alongside): Promise<Backfill | undefined>;
  /** The readable span; undefined before the first poll. */
  reach(): Promise<{ from: Instant; until: Instant } | undefined>;
}

interface BackfillDeps {
  backfill: Backfills;
  clock: Clock;
}

/** Starts reading a span of the past; without an end, as far as possible. @throws AppError BAD_REQUEST and those of `request` */
export async function startBackfill(
  { backfill, clock }: BackfillDeps,
  actor: Actor,
  span: { from?: Instant; until?: Instant },
): Promise<Backfill> {
  requireAdministrator(actor);
  if (span.from !== undefined && span.until !== undefined && span.from >= span.until)
    throw fieldFault('BAD_REQUEST', '/until', message('span.upside-down'));
  return backfill.request(span, actor.id, ({ id, from, until }) => {
    const after = { from: new Date(from).toISOString(), until: new Date(until).toISOString() };
    return audited({ clock }, { actor: actor.id, action: 'backfill.start', subject: id, after });
  });
}

/** Stops the running backfill; data that was read stays. @throws AppError NOT_FOUND */
export async function stopBackfill({ backfill, clock }: BackfillDeps, actor: Actor): Promise<Backfill> {
  requireAdministrator(actor);
  const stopped = await backfill.cancel(({ id, doneFrom }) => {
    const after = { doneFrom: new Date(doneFrom).toISOString() };
    return audited({ clock }, { actor: actor.id, action: 'backfill.stop', subject: id, after });
  });
  if (!stopped) throw new AppError('NOT_FOUND', { detail: message('backfill.none') });
  return stopped;
}
