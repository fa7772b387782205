import type { AuditEntry } from '../presence/audit-entry.ts';
import type { RouteDeps } from './deps.ts';

type Told = Omit<AuditEntry, 'id' | 'at'>;

/**
 * Notes down who changed what; lists of CIDRs too long to read are left at their number. `before` and `after` hold ids, never
 * names of people, and nothing of where anybody was or is: entries outlive what is kept about people.
 */
export function audit({ store, clock }: Pick<RouteDeps, 'store' | 'clock'>, entry: Told): Promise<void> {
  return store.appendAudit(auditEntry({ clock }, entry));
}

/** The same for what is saved together with the change that it tells of. */
export function auditEntry({ clock }: Pick<RouteDeps, 'clock'>, entry: Told): AuditEntry {
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
