import { GraphFailure, type GraphFailureKind } from '../../graph/failures.ts';
import { directoryChanges } from '../../graph/users.ts';
import type { DirectoryUser } from '../../presence/person.ts';
import type { DirectoryState, MissingPeople } from '../../store/port/directory.ts';
import { createRoundView } from './apply-changes.ts';
import { dueRound } from './due-round.ts';
import { removeMissing } from './remove-missing.ts';
import type { RoundOptions, SyncDeps, SyncOptions } from './round.ts';
import { saveUsers } from './save-users.ts';

export interface DirectorySync {
  /** Number of new people. */
  added: number;
  /** Number of people in the directory. */
  people: number;
  /** Set if too many people were missing from the last full round to remove anybody. */
  missing?: MissingPeople;
}

/**
 * Reads the changes of the directory, or reads it in full if that is due (`dueRound`) or the delta link has expired.
 * People missing from a complete full round are looked up by id, and removed if Entra does not have them. A
 * failed round removes nobody, and is read again from its beginning.
 * @throws GraphFailure, AppError STORE_UNAVAILABLE
 */
export async function syncDirectory(deps: SyncDeps, options: SyncOptions = {}): Promise<DirectorySync> {
  const { store, clock, log } = deps;
  const state = await store.directoryState();
  const wishes = {
    unknownPeople: options.unknown?.askForFullRound(state.fullAt) ?? false,
    removalConfirmed: (await store.removalConfirmed()) !== undefined,
  };
  const round = dueRound(state, clock.now(), wishes);
  if (round === 'wait') throw new GraphFailure('ROUND_ENDLESS');
  if (round === 'full') return readInFull(deps, state, options);
  try {
    return await readChanges(deps, state, options);
  } catch (error) {
    if (!hasFailedAs(error, 'LINK_EXPIRED')) throw error;
    log.info({}, 'The delta link of the directory has expired; reading the whole directory');
    const { link: _expired, gaveUpAt: _over, ...rest } = state;
    await store.saveDirectoryState(rest);
    return readInFull(deps, rest, options);
  }
}

async function readChanges(deps: SyncDeps, state: DirectoryState, options: SyncOptions): Promise<DirectorySync> {
  try {
    const { added, deltaLink } = await readRound(deps, state, options);
    return await finish(deps, added, { ...state, ...(deltaLink === undefined ? {} : { link: deltaLink }) });
  } catch (error) {
    if (hasFailedAs(error, 'ROUND_ENDLESS')) {
      const { link: _endless, ...rest } = state;
      await deps.store.saveDirectoryState({ ...rest, ...(state.fullAt === undefined ? {} : { gaveUpAt: state.fullAt }) });
    }
    throw error;
  }
}

async function readInFull(deps: SyncDeps, state: DirectoryState, options: SyncOptions): Promise<DirectorySync> {
  const { store, clock, board, log } = deps;
  const startedAt = clock.now();
  const { link: _unused, missing: before, gaveUpAt: _over, ...rest } = state;
  const confirmed = await store.removalConfirmed();
  const { added, deltaLink, missing, notAsked } = await readFullRound(deps, state, { ...options, confirmed });
  const linked = { ...rest, ...(deltaLink === undefined ? {} : { link: deltaLink }) };
  if (notAsked) {
    // The round itself was complete: the next one reads changes from its end on, and missing people are looked up again in an hour.
    await finish(deps, added, { ...linked, ...(before ? { missing: before } : {}), gaveUpAt: clock.now() });
    throw notAsked;
  }
  // A confirmation that was given meanwhile applies to the next round.
  if ((await store.removalConfirmed())?.at === confirmed?.at) await store.saveRemovalConfirmed(undefined);
  if (missing) log.warn({ ...missing }, 'Too many people are missing from the directory; waiting for confirmation before removing them');
  const told = missing ? { missing: { ...missing, since: before?.since ?? clock.now() } } : {};
  const synced = await finish(deps, added, { ...linked, ...told, fullAt: startedAt });
  const { people, byUpn } = board.world();
  options.unknown?.fullRoundEnded((id) => people.has(id) || byUpn.has(id));
  return synced;
}

/** Reads a full round. If it fails, stores when it may be tried again. */
async function readFullRound(deps: SyncDeps, state: DirectoryState, options: RoundOptions): Promise<RoundResult> {
  const { link, ...rest } = state;
  try {
    return await readRound(deps, rest, options);
  } catch (error) {
    const endless = hasFailedAs(error, 'ROUND_ENDLESS');
    // With a link, changes are read meanwhile. Without one, the next run tries again, unless the round would again have no end.
    const kept = endless || link === undefined ? rest : state;
    if (endless || (link !== undefined && error instanceof GraphFailure))
      await deps.store.saveDirectoryState({ ...kept, gaveUpAt: deps.clock.now() });
    throw error;
  }
}

interface RoundResult {
  added: number;
  deltaLink: string | undefined;
  missing: Omit<MissingPeople, 'since'> | undefined;
  /** Why missing people could not be looked up. */
  notAsked?: GraphFailure;
}

/** One complete round; a full one if the state has no link. */
async function readRound(deps: SyncDeps, { link }: DirectoryState, options: RoundOptions): Promise<RoundResult> {
  const { store, board, graph, clock } = deps;
  await board.refresh();
  const before: ReadonlyMap<string, DirectoryUser> = new Map(board.world().people);
  const full = link === undefined;
  const view = createRoundView({ before, removedPeople: board.world().removedPeople, full, now: clock.now });
  let added = 0;
  let deltaLink: string | undefined;
  for await (const page of directoryChanges(graph, link, options.signal)) {
    const users = view.take(page.changes);
    added += users.filter((user) => !before.has(user.id)).length;
    await saveUsers(deps, users);
    deltaLink = page.deltaLink ?? deltaLink;
    await options.onPage?.(page.deltaLink === undefined);
  }
  const removed = view.removed();
  if (removed.length > 0) await store.removePeople(removed, clock.now());
  const missing = full ? view.missing() : [];
  if (missing.length === 0) return { added, deltaLink, missing: undefined };
  // A directory without anybody, not even the administrator, is an error of the round.
  if (view.isEmpty()) throw new GraphFailure('ANSWER_UNEXPECTED');
  try {
    return { added, deltaLink, missing: await removeMissing(deps, missing, before, options) };
  } catch (error) {
    if (error instanceof GraphFailure) return { added, deltaLink, missing: undefined, notAsked: error };
    throw error;
  }
}

async function finish({ store, board, clock }: SyncDeps, added: number, state: DirectoryState): Promise<DirectorySync> {
  await store.saveDirectoryState({ ...state, readAt: clock.now() });
  await board.refresh();
  return { added, people: board.world().people.size, ...(state.missing ? { missing: state.missing } : {}) };
}

function hasFailedAs(error: unknown, kind: GraphFailureKind): boolean {
  return error instanceof GraphFailure && error.kind === kind;
}
