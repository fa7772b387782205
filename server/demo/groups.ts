import type { DemoGroup } from './demo-group.ts';
import type { SimulatedDirectory } from './directory.ts';
import type { Faults } from './faults.ts';
import { badRequest, directoryPermissionMissing, invalidFilter, notFound } from './graph-errors.ts';
import { isGranted } from './permissions.ts';

export interface GroupPagesDeps {
  groups: readonly DemoGroup[];
  directory: SimulatedDirectory;
  faults: Faults;
  baseUrl: () => string;
}

/** Permissions for reading the members of a group; one of them is enough. */
const PERMISSIONS = ['GroupMember.Read.All', 'Directory.Read.All'];
const DEFAULT_PAGE = 100;
const MAX_PAGE = 999;

/** `GET /groups` with a `startswith` on the name. */
export function groupsPage({ groups, faults, baseUrl }: GroupPagesDeps, query: URLSearchParams): unknown {
  if (PERMISSIONS.every((name) => faults.missingPermissions.includes(name))) throw directoryPermissionMissing();
  const filter = query.get('$filter') ?? '';
  const start = /^startswith\(displayName,'((?:[^']|'')*)'\)$/i.exec(filter)?.[1]?.replaceAll("''", "'");
  if (start === undefined) throw invalidFilter(filter);
  const found = groups.filter(({ name }) => name.toLowerCase().startsWith(start.toLowerCase()));
  return {
    '@odata.context': `${baseUrl()}/v1.0/$metadata#groups(id,displayName)`,
    value: found.slice(0, Number(query.get('$top') ?? DEFAULT_PAGE)).map(({ id, name }) => ({ id, displayName: name })),
  };
}

/** `GET /groups/{id}/transitiveMembers` with `$select`, `$top` and paging. Refuses options that need `ConsistencyLevel`, like Graph. */
export function groupMembersPage({ groups, directory, faults, baseUrl }: GroupPagesDeps, id: string, query: URLSearchParams): unknown {
  if (!isGranted(faults, ...PERMISSIONS)) throw directoryPermissionMissing();
  for (const name of ['$filter', '$search', '$orderby', '$count']) {
    if (query.has(name)) throw badRequest(`'${name}' needs the header ConsistencyLevel.`);
  }
  const top = Number(query.get('$top') ?? DEFAULT_PAGE);
  if (!(top >= 1 && top <= MAX_PAGE)) throw badRequest(`Invalid page size specified: '${query.get('$top')}'.`);
  const members = membersOf(groups, directory, id);
  const start = Number(query.get('$skiptoken') ?? 0);
  const path = `${baseUrl()}/v1.0/groups/${id}/transitiveMembers`;
  const rest = new URLSearchParams(query);
  rest.set('$skiptoken', String(start + top));
  return {
    '@odata.context': `${baseUrl()}/v1.0/$metadata#directoryObjects(id)`,
    ...(start + top < members.length ? { '@odata.nextLink': `${path}?${rest}` } : {}),
    value: members.slice(start, start + top),
  };
}

function membersOf(groups: readonly DemoGroup[], directory: SimulatedDirectory, id: string): { '@odata.type': string; id: string }[] {
  const root = groups.find((group) => group.id === id.toLowerCase());
  if (!root) throw notFound();
  const inside = new Set([root]);
  for (const { groupIds } of inside) for (const group of groups) if (groupIds.includes(group.id)) inside.add(group);
  const departments = new Set([...inside].flatMap((group) => group.departments));
  const people = directory.people().filter(({ department }) => department !== undefined && departments.has(department));
  return [
    ...[...inside].filter((group) => group !== root).map((group) => ({ '@odata.type': '#microsoft.graph.group', id: group.id })),
    ...[...inside].flatMap(({ deviceIds }) => deviceIds).map((each) => ({ '@odata.type': '#microsoft.graph.device', id: each })),
    ...people.map((person) => ({ '@odata.type': '#microsoft.graph.user', id: person.id })),
  ];
}
