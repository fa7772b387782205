import { GraphFailure } from '../graph/failures.ts';
import { applyChange, directoryChanges, type UserChange } from '../graph/users.ts';
import { firstMode } from '../presence/modes.ts';
import type { DirectoryUser } from '../presence/person.ts';
import type { CollectDeps } from './read-span.ts';

export interface DirectorySync {
  /** People who were not known before. */
  added: number;
  /** Everybody in the directory now. */
  people: number;
}

type SyncDeps = Pick<CollectDeps, 'store' | 'board' | 'graph' | 'clock' | 'log'>;

/**
 * Takes over what changed in the directory. When the delta link has expired everybody is read again; whoever is missing
 * from a round that was read to its end is gone. A round that failed removes nobody, and is read again from its beginning.
 * @throws GraphFailure, AppError STORE_UNAVAILABLE
 */
export async function syncDirectory(deps: SyncDeps, signal?: AbortSignal): Promise<DirectorySync> {
  const link = await deps.store.directoryLink();
  try {
    return await readRound(deps, link, signal);
  } catch (error) {
    if (link === undefined || !(error instanceof GraphFailure) || error.kind !== 'LINK_EXPIRED') throw error;
    deps.log.info({ kind: error.kind }, 'The directory is read anew');
    await deps.store.saveDirectoryLink(undefined);
    return await readRound(deps, undefined, signal);
  }
}

async function readRound(deps: SyncDeps, link: string | undefined, signal: AbortSignal | undefined): Promise<DirectorySync> {
  const { store, board, graph, clock } = deps;
  await board.refresh();
  const before: ReadonlyMap<string, DirectoryUser> = new Map(board.world().people);
  const known = new Map(before);
  const seen = new Set<string>();
  let added = 0;
  let deltaLink: string | undefined;
  for await (const page of directoryChanges(graph, link, signal)) {
    const { users, removed } = applyPage(page.changes, known, seen, link === undefined);
    added += users.filter((user) => !before.has(user.id)).length;
    const { settings } = board.world();
    for (const [mode, theirs] of Map.groupBy(users, (user) => firstMode(user, settings))) await store.saveDirectory(theirs, mode);
    if (removed.length > 0) await store.removePeople(removed, clock.now());
    deltaLink = page.deltaLink ?? deltaLink;
  }
  if (link === undefined) await removeUnseen(deps, before, seen);
  await store.saveDirectoryLink(deltaLink);
  await board.refresh();
  return { added, people: board.world().people.size };
}

/** What one page changes: of an account that it names twice, the last word. `known` and `seen` are brought up to date. */
function applyPage(
  changes: readonly UserChange[],
  known: Map<string, DirectoryUser>,
  seen: Set<string>,
  full: boolean,
): { users: DirectoryUser[]; removed: string[] } {
  const users = new Map<string, DirectoryUser>();
  const removed = new Set<string>();
  for (const change of changes) {
    const { id } = change;
    if (change.removed) {
      users.delete(id);
      removed.add(id);
      known.delete(id);
      seen.delete(id);
      continue;
    }
    const had = known.get(id);
    // In a full round an absent property is an empty one; a zone is not the directory's to take back.
    const base = full && !seen.has(id) && had ? { id, upn: '', name: '', enabled: false, guest: false, timeZone: had.timeZone } : had;
    const user = applyChange(base, change);
    if (!had || removed.has(id) || !same(had, user)) users.set(id, user);
    removed.delete(id);
    known.set(id, user);
    seen.add(id);
  }
  return { users: [...users.values()], removed: [...removed] };
}

async function removeUnseen(deps: SyncDeps, before: ReadonlyMap<string, DirectoryUser>, seen: ReadonlySet<string>): Promise<void> {
  const gone = [...before.keys()].filter((id) => !seen.has(id));
  if (gone.length === 0) return;
  // A directory without anybody, not even the administrator who set this up, is a mistake of somebody's.
  if (seen.size === 0) throw new GraphFailure('ANSWER_UNEXPECTED');
  await deps.store.removePeople(gone, deps.clock.now());
}

function same(a: DirectoryUser, b: DirectoryUser): boolean {
  return (
    a.upn === b.upn &&
    a.name === b.name &&
    a.department === b.department &&
    a.managerId === b.managerId &&
    a.enabled === b.enabled &&
    a.guest === b.guest &&
    a.timeZone === b.timeZone
  );
}
