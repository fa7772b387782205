import type { DirectoryUser } from '../presence/person.ts';
import type { Instant } from '../presence/time.ts';
import type { GetOptions, GraphClient } from './client.ts';
import { GraphFailure } from './failures.ts';
import { roundPages } from './paging.ts';

/** The delta entry of one account. An absent property has not changed. */
export type UserChange =
  | { id: string; removed: true }
  | {
      id: string;
      removed: false;
      changed: Partial<Omit<DirectoryUser, 'id' | 'department' | 'managerId' | 'upnSince'>>;
      /** When the account was created. */
      createdAt?: Instant;
      department?: string | null;
      managerId?: string | null;
    };

export interface DirectoryPage {
  changes: UserChange[];
  /** Only with the last page: the link for the next round. */
  deltaLink?: string;
}

const FACTS = 'id,userPrincipalName,displayName,department,accountEnabled,userType,createdDateTime';
const FIRST = `/v1.0/users/delta?$select=${FACTS},manager`;

/**
 * The changes of the directory since the link was issued; without a link, all accounts.
 * @throws GraphFailure LINK_EXPIRED if a full round is needed; ANSWER_UNEXPECTED if a round ends without a delta link, which means that it was
 * not complete; ROUND_ENDLESS for one without an end.
 */
export async function* directoryChanges(client: GraphClient, link?: string, signal?: AbortSignal): AsyncGenerator<DirectoryPage> {
  let ended = false;
  for await (const page of roundPages(client, link ?? FIRST, { lane: 'directory', signal })) {
    ended = page.deltaLink !== undefined;
    yield { changes: page.records.map(parseUserChange), ...(page.deltaLink === undefined ? {} : { deltaLink: page.deltaLink }) };
  }
  if (!ended) throw new GraphFailure('ANSWER_UNEXPECTED');
}

/**
 * One account by its object id; undefined if Entra has none.
 * @throws GraphFailure of every kind but PATH_UNKNOWN
 */
export async function readUser(
  client: GraphClient,
  id: string,
  options: Omit<GetOptions, 'lane'> = {},
): Promise<(UserChange & { removed: false }) | undefined> {
  const target = `/v1.0/users/${encodeURIComponent(id)}?$select=${FACTS}&$expand=manager($select=id)`;
  try {
    const change = parseUserChange(await client.get(target, { ...options, lane: 'directory' }));
    return change.removed ? undefined : change;
  } catch (error) {
    if (error instanceof GraphFailure && error.graphStatus === 404) return undefined;
    throw error;
  }
}

/** @throws GraphFailure ANSWER_UNEXPECTED for a record without an id, since skipping it could lose a deletion. */
export function parseUserChange(record: unknown): UserChange {
  if (typeof record !== 'object' || record === null) throw new GraphFailure('ANSWER_UNEXPECTED');
  const user = record as Record<string, unknown>;
  if (typeof user.id !== 'string' || user.id === '') throw new GraphFailure('ANSWER_UNEXPECTED');
  const id = user.id.toLowerCase();
  if (user['@removed'] !== undefined && user['@removed'] !== null) return { id, removed: true };
  const change: UserChange & { removed: false } = { id, removed: false, changed: {} };
  if (typeof user.userPrincipalName === 'string') change.changed.upn = user.userPrincipalName.toLowerCase();
  if (typeof user.displayName === 'string') change.changed.name = user.displayName;
  if (typeof user.accountEnabled === 'boolean') change.changed.enabled = user.accountEnabled;
  const createdAt = typeof user.createdDateTime === 'string' ? Date.parse(user.createdDateTime) : Number.NaN;
  if (Number.isFinite(createdAt)) change.createdAt = createdAt;
  if ('userType' in user) change.changed.guest = user.userType === 'Guest';
  if ('department' in user) change.department = typeof user.department === 'string' && user.department ? user.department : null;
  if ('manager@delta' in user || 'manager' in user) change.managerId = readManager(user['manager@delta'] ?? user.manager);
  return change;
}

/** A delta has the manager as a list: at most one current manager, and those that were removed. */
function readManager(value: unknown): string | null {
  const references: unknown[] = Array.isArray(value) ? value : [value];
  for (const reference of references) {
    if (typeof reference !== 'object' || reference === null || '@removed' in reference) continue;
    if ('id' in reference && typeof reference.id === 'string') return reference.id.toLowerCase();
  }
  return null;
}

/**
 * The person as in the directory after the change. Unknown properties of a new person are empty, disabled, not a guest. The caller sets
 * `upnSince`, which depends on more than the change.
 */
export function applyChange(known: DirectoryUser | undefined, change: UserChange & { removed: false }): DirectoryUser {
  const { id, changed } = change;
  const department = change.department === undefined ? known?.department : (change.department ?? undefined);
  const managerId = change.managerId === undefined ? known?.managerId : (change.managerId ?? undefined);
  const { upn = '', name = '', enabled = false, guest = false, timeZone, upnSince } = { ...known, ...changed };
  return {
    id,
    upn,
    name: name || upn,
    enabled,
    guest,
    ...(department === undefined ? {} : { department }),
    ...(managerId === undefined ? {} : { managerId }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(upnSince === undefined ? {} : { upnSince }),
  };
}
