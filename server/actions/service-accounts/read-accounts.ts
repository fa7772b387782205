import type { Board } from '../../board/board.ts';
import type { AuditEntry } from '../../presence/audit-entry.ts';
import { addDays, dayBounds, dayOf } from '../../presence/calendar.ts';
import type { Clock, Day } from '../../presence/time.ts';
import type { AuditStore } from '../../store/port/audit.ts';
import { type Actor, requireAdministrator } from '../actor.ts';

interface Deps {
  store: Pick<AuditStore, 'auditEntries'>;
  board: Pick<Board, 'world'>;
  clock: Clock;
}

/** An app that has called with its own identity, according to the audit. */
export interface SeenAccount {
  objectId: string;
  appId?: string;
  firstDay: Day;
  lastDay: Day;
  /** The endpoints that it has read, by name, with the last day and the number of days. */
  endpoints: { endpoint: string; lastDay: Day; days: number }[];
}

/** The number of days that are read, including today. */
const DAYS = 30;
/** Entries in memory at a time. */
const PAGE = 1000;

/** The service accounts of the last 30 days, most recently active first. */
export async function readServiceAccounts(deps: Deps, actor: Actor): Promise<{ fromDay: Day; accounts: SeenAccount[] }> {
  requireAdministrator(actor);
  const zone = deps.board.world().settings.timeZone;
  const fromDay = addDays(dayOf(deps.clock.now(), zone), 1 - DAYS);
  const accounts = new Map<string, SeenAccount>();
  for await (const entry of readsSince(deps, dayBounds(fromDay, zone).start)) add(accounts, entry, dayOf(entry.at, zone));
  const sorted = [...accounts.values()].sort((a, b) => b.lastDay.localeCompare(a.lastDay) || a.objectId.localeCompare(b.objectId));
  for (const { endpoints } of sorted) endpoints.sort((a, b) => a.endpoint.localeCompare(b.endpoint));
  return { fromDay, accounts: sorted };
}

async function* readsSince({ store }: Deps, from: number): AsyncGenerator<AuditEntry> {
  let after: string | undefined;
  for (;;) {
    const page = await store.auditEntries({ action: 'service-account.read', from, limit: PAGE, ...(after !== undefined && { after }) });
    yield* page;
    after = page.at(-1)?.id;
    if (page.length < PAGE || after === undefined) return;
  }
}

/** Entries come newest first. */
function add(accounts: Map<string, SeenAccount>, { actor, subject, after }: AuditEntry, day: Day): void {
  const account = accounts.get(actor) ?? { objectId: actor, ...appIdIn(after), firstDay: day, lastDay: day, endpoints: [] };
  accounts.set(actor, account);
  account.firstDay = day;
  const endpoint = account.endpoints.find((each) => each.endpoint === subject);
  if (endpoint) endpoint.days += 1;
  else account.endpoints.push({ endpoint: subject, lastDay: day, days: 1 });
}

function appIdIn(after: unknown): { appId?: string } {
  return typeof after === 'object' && after !== null && 'appId' in after && typeof after.appId === 'string' ? { appId: after.appId } : {};
}
