import type { Board } from '../../board/board.ts';
import { isAppError } from '../../errors.ts';
import type { AccessEvent } from '../../presence/evidence.ts';
import type { Clock } from '../../presence/time.ts';
import type { Store } from '../../store/port/store.ts';
import { message } from '../../texts/message.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { auditLook } from '../audit.ts';
import { queryFault } from '../field-fault.ts';
import { type AccessEventFilter, type AccessEventSearch, readFilter } from './access-event-filter.ts';
import { type Walked, type WalkStore, walkAccessEvents } from './access-event-walk.ts';

export interface AccessEventDeps {
  store: WalkStore & Pick<Store, 'appendAudit'>;
  board: Pick<Board, 'refresh' | 'world' | 'rangeIndex'>;
  clock: Clock;
}

export interface FoundAccessEvents {
  filter: AccessEventFilter;
  /** The events page by page, newest day first; each page is read when it is asked for. */
  pages: AsyncIterable<Walked[]>;
}

/**
 * Finds access events of people who may be named, and counts the others. Every search is audited with its filters before anything is read.
 * `after`: the last event of the page before. `purpose`: to look at them, or to take them along as a file.
 * @throws AppError BAD_REQUEST; NOT_FOUND for an unknown range; PERSON_NOT_FOUND for an unknown person, and equally for one who may not be found
 */
export async function searchAccessEvents(
  deps: AccessEventDeps,
  actor: Actor,
  { search, after, purpose }: { search: AccessEventSearch; after?: AccessEvent | undefined; purpose: 'view' | 'export' },
): Promise<FoundAccessEvents> {
  requireAdministrator(actor);
  await deps.board.refresh();
  const look = { actor: actor.id, action: `access-events.${purpose}` } as const;
  const filter = await readAuditedFilter(deps, search, look, after !== undefined);
  if (after && (after.day < filter.fromDay || after.day > filter.toDay)) throw queryFault('?cursor', message('field-fault.cursor'));
  return { filter, pages: walkAccessEvents(deps, { filter, viewerId: actor.id, ...(after && { after }) }) };
}

/** Also audits a search for somebody who may not be found; its input may be a name and is not stored. */
async function readAuditedFilter(
  deps: AccessEventDeps,
  search: AccessEventSearch,
  look: { actor: string; action: 'access-events.view' | 'access-events.export' },
  furtherPage: boolean,
): Promise<AccessEventFilter> {
  try {
    const filter = readFilter(search, { world: deps.board.world(), now: deps.clock.now(), viewerId: look.actor });
    const [one, ...more] = filter.people ?? [];
    const subject = one && more.length === 0 ? one.id : 'access-events';
    await auditLook(deps, { ...look, subject, after: lookedFor(filter, furtherPage) });
    return filter;
  } catch (error) {
    if (isAppError(error, 'PERSON_NOT_FOUND')) await auditLook(deps, { ...look, subject: 'access-events', after: { people: [] } });
    throw error;
  }
}

function lookedFor({ fromDay, toDay, people, ip, cidr, range }: AccessEventFilter, furtherPage: boolean) {
  return {
    fromDay,
    toDay,
    ...(people && { people: people.map(({ id }) => id) }),
    ...(ip !== undefined && { address: ip }),
    ...(cidr && { address: `${cidr.start}/${cidr.length}` }),
    ...(range && { range: range.id }),
    ...(furtherPage && { furtherPage }),
  };
}
