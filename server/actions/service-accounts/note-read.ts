import { createHash } from 'node:crypto';
import type { Board } from '../../board/board.ts';
import { dayOf } from '../../presence/calendar.ts';
import type { Clock, Day } from '../../presence/time.ts';
import type { AuditStore } from '../../store/port/audit.ts';
import { auditEntry } from '../audit.ts';

/** An app that calls with its own identity. */
interface Account {
  objectId: string;
  appId?: string;
}

/** Audits that a service account reads an endpoint (`/api/people/{id}/presence`): once a day, before the answer. */
export type NoteServiceRead = (account: Account, endpoint: string) => Promise<void>;

interface Deps {
  store: Pick<AuditStore, 'appendAudit'>;
  board: Pick<Board, 'world'>;
  clock: Clock;
}

/**
 * One entry per account, endpoint and day of the organisation (docs/RULES.md, promise 3). The id is derived from these three, and the store keeps
 * the first entry with an id: so a restart, or several instances at once, do not create a second one. The id of a person or an office in the
 * address is never part of it.
 */
export function createServiceReads({ store, board, clock }: Deps): NoteServiceRead {
  let today: Day | undefined;
  const noted = new Set<string>();
  return async ({ objectId, appId }, endpoint) => {
    const day = dayOf(clock.now(), board.world().settings.timeZone);
    if (day !== today) noted.clear();
    today = day;
    const id = entryId([objectId, endpoint, day]);
    if (noted.has(id)) return;
    // In lower case, like all subjects, so that the audit can be filtered by it.
    const subject = endpoint.toLowerCase();
    const entry = auditEntry({ clock }, { actor: objectId, action: 'service-account.read', subject, after: { appId, day } });
    await store.appendAudit({ ...entry, id });
    noted.add(id);
  };
}

/** In the form of a UUID, like all ids of entries. */
function entryId(parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}
