import type { AuditEntry } from '../presence/audit-entry.ts';
import type { Clock } from '../presence/time.ts';
import type { Alongside } from '../store/port/alongside.ts';
import type { AuditStore } from '../store/port/audit.ts';

/**
 * `before` and `after` hold ids, never names of people, and never where anybody was or is: entries outlive what is kept
 * about people.
 */
type Entry = Omit<AuditEntry, 'id' | 'at'>;

/** Writes down a look that is audited and changes nothing. The entry of a change is written with it: `audited`. */
export function auditLook({ store, clock }: { store: Pick<AuditStore, 'appendAudit'>; clock: Clock }, entry: Entry): Promise<void> {
  return store.appendAudit(auditEntry({ clock }, entry));
}

/** Who changed what, to be written together with the change. */
export function audited(deps: { clock: Clock }, ...entries: readonly Entry[]): Alongside {
  return { audit: entries.map((entry) => auditEntry(deps, entry)) };
}

/** Lists of CIDRs too long to read are left at their number. */
export function auditEntry({ clock }: { clock: Clock }, entry: Entry): AuditEntry {
  return {
    ...entry,
    id: crypto.randomUUID(),
    at: clock.now(),
    before: shortened(entry.before),
    after: shortened(entry.after),
  };
}

const READABLE = 1000;

function shortened(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('cidrs' in value) || !Array.isArray(value.cidrs) || value.cidrs.length <= READABLE)
    return value;
  return { ...value, cidrs: [...value.cidrs.slice(0, READABLE), `… ${value.cidrs.length} in all`] };
}
