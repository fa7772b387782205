import { AppError } from '../errors.ts';
import { message } from '../texts/message.ts';
import type { GraphClient } from './client.ts';
import { GraphFailure } from './failures.ts';
import { pages } from './paging.ts';

/**
 * Object ids (lower case) of everything in a group and in its nested groups: people, but also devices and the groups themselves; the caller keeps
 * the ids that its directory knows. Uses only `$select` and paging: a filter for users would need the eventually consistent index
 * (`ConsistencyLevel`, "Advanced query capabilities on directory objects").
 * @param groupId object id, a GUID
 * @throws AppError GROUP_NOT_FOUND; GraphFailure GROUP_PERMISSION_MISSING and every failure of a request
 */
export async function groupMembers(client: GraphClient, groupId: string, signal?: AbortSignal): Promise<string[]> {
  const ids: string[] = [];
  const first = `/v1.0/groups/${encodeURIComponent(groupId)}/transitiveMembers?$select=id&$top=999`;
  try {
    for await (const { records } of pages(client, first, { lane: 'directory', priority: 'poll', tries: 3, signal })) {
      for (const record of records) ids.push(idOf(record));
    }
  } catch (error) {
    throw groupFailure(error);
  }
  return ids;
}

export interface FoundGroup {
  id: string;
  name: string;
}

const FOUND = 20;

/**
 * Groups whose name begins with a text, in any case: the first 20 that Graph returns.
 * @throws GraphFailure GROUP_PERMISSION_MISSING and every failure of a request
 */
export async function findGroups(client: GraphClient, text: string, signal?: AbortSignal): Promise<FoundGroup[]> {
  const filter = encodeURIComponent(`startswith(displayName,'${text.replaceAll("'", "''")}')`);
  try {
    const target = `/v1.0/groups?$filter=${filter}&$select=id,displayName&$top=${FOUND}`;
    for await (const { records } of pages(client, target, { lane: 'directory', priority: 'poll', tries: 3, signal })) {
      return records.map((record) => ({ id: idOf(record), name: nameOf(record) })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
    }
  } catch (error) {
    throw groupFailure(error);
  }
  return [];
}

function nameOf(record: unknown): string {
  const name = typeof record === 'object' && record !== null && 'displayName' in record ? record.displayName : undefined;
  return typeof name === 'string' ? name : '';
}

function idOf(record: unknown): string {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  if (typeof id !== 'string' || id === '') throw new GraphFailure('ANSWER_UNEXPECTED');
  return id.toLowerCase();
}

function groupFailure(error: unknown): unknown {
  if (!(error instanceof GraphFailure)) return error;
  if (error.kind === 'PATH_UNKNOWN')
    return new AppError('GROUP_NOT_FOUND', {
      detail: message('group.not-found'),
    });
  const refused = error.kind === 'DIRECTORY_PERMISSION_MISSING' || error.kind === 'FORBIDDEN';
  return refused ? new GraphFailure('GROUP_PERMISSION_MISSING', { graphStatus: error.graphStatus, cause: error }) : error;
}
