import type { Board } from '../../board/board.ts';
import type { AuditEntry, AuditQuery } from '../../presence/audit-entry.ts';
import { lastExpiredAudit } from '../../presence/retention.ts';
import type { Clock } from '../../presence/time.ts';
import type { Store } from '../../store/port/store.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { auditLook, readEntry } from '../audit.ts';

export interface AuditLogDeps {
  store: Pick<Store, 'auditEntries' | 'appendAudit'>;
  board: Pick<Board, 'world'>;
  clock: Clock;
}

/** All given fields must match (`AuditQuery`). */
export type AuditFilter = Omit<AuditQuery, 'limit' | 'after' | 'about'>;

/** Entries in memory at a time. */
const PAGE = 500;

/** A page of entries, newest first, and whether there are more. `after`: the id of the last entry of the page before. */
export async function readAuditLog(
  deps: AuditLogDeps,
  actor: Actor,
  { filter, limit, after }: { filter: AuditFilter; limit: number; after?: string | undefined },
): Promise<{ entries: AuditEntry[]; more: boolean }> {
  requireAdministrator(actor);
  const found = await deps.store.auditEntries({ ...keptOf(filter, deps), ...(after !== undefined && { after }), limit: limit + 1 });
  return { entries: found.slice(0, limit).map(readEntry), more: found.length > limit };
}

/** All entries that match, newest first, page by page. It is audited before reading, so that they contain its own entry. */
export async function exportAuditLog(
  deps: AuditLogDeps,
  actor: Actor,
  { filter, format }: { filter: AuditFilter; format: 'csv' | 'json' },
): Promise<AsyncIterable<AuditEntry[]>> {
  requireAdministrator(actor);
  const kept = keptOf(filter, deps);
  const after = { actor: kept.actor, action: kept.action, subject: kept.subject, from: new Date(kept.from).toISOString(), format };
  await auditLook(deps, { actor: actor.id, action: 'audit.export', subject: 'audit', after });
  return pagesOf(deps, kept);
}

/** Expired entries are not read, whether or not they have been deleted yet. */
function keptOf({ from, ...filter }: AuditFilter, { board, clock }: AuditLogDeps): AuditFilter & { from: number } {
  const kept = lastExpiredAudit(clock.now(), board.world().settings) + 1;
  return { ...filter, from: Math.max(kept, from ?? kept) };
}

async function* pagesOf({ store }: Pick<AuditLogDeps, 'store'>, filter: AuditFilter): AsyncGenerator<AuditEntry[]> {
  for (let after: string | undefined; ; ) {
    const page = await store.auditEntries({ ...filter, ...(after !== undefined && { after }), limit: PAGE });
    yield page.map(readEntry);
    after = page.at(-1)?.id;
    if (page.length < PAGE) return;
  }
}
