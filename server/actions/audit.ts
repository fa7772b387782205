import type { AuditEntry } from '../presence/audit-entry.ts';
import { readShortLists, shortenList } from '../presence/short-lists.ts';
import type { Clock } from '../presence/time.ts';
import type { Alongside } from '../store/port/alongside.ts';
import type { AuditStore } from '../store/port/audit.ts';

/**
 * An entry without id and instant. `before` and `after` contain ids, never names of people, and never where anybody was or is: entries are kept
 * longer than data about people.
 */
type Entry = Omit<AuditEntry, 'id' | 'at'>;

/** Reads that are audited, and the start of reading by hand. None of them changes what the store holds for people. */
type Look =
  | 'access-events.view'
  | 'access-events.export'
  | 'audit.export'
  | 'collection.start'
  | 'people.mode-preview'
  | 'person.override-view'
  | 'range.preview';

/** Audits a read that changes nothing. For a change, use `audited`: its entry is written with it. */
export function auditLook(
  { store, clock }: { store: Pick<AuditStore, 'appendAudit'>; clock: Clock },
  entry: Entry & { action: Look },
): Promise<void> {
  return store.appendAudit(auditEntry({ clock }, entry));
}

/** Audit entries to write together with a change. */
export function audited(deps: { clock: Clock }, ...entries: readonly Entry[]): Alongside {
  return { audit: entries.map((entry) => auditEntry(deps, entry)) };
}

/** Maximum CIDRs in the record of an entry. */
const MAX_CIDRS = 1000;

/** The entry with its id and instant, and with lists of CIDRs shortened. */
export function auditEntry({ clock }: { clock: Clock }, entry: Entry): AuditEntry {
  return {
    ...entry,
    id: crypto.randomUUID(),
    at: clock.now(),
    before: shortenList(entry.before, 'cidrs', MAX_CIDRS),
    after: shortenList(entry.after, 'cidrs', MAX_CIDRS),
  };
}

/** A stored entry in the form of today. Entries of earlier versions shortened lists in another way. */
export function readEntry(entry: AuditEntry): AuditEntry {
  return { ...entry, before: readShortLists(entry.before), after: readShortLists(entry.after) };
}
