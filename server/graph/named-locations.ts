import { readableName } from '../presence/names.ts';
import type { NamedLocation } from '../presence/place.ts';
import type { GraphClient } from './client.ts';
import { GraphFailure } from './failures.ts';
import { pages } from './paging.ts';

const PATH = '/v1.0/identity/conditionalAccess/namedLocations';

/**
 * Every named location of Conditional Access. Needs Policy.Read.All; its limit is one request a second for the whole tenant.
 * @throws GraphFailure POLICY_PERMISSION_MISSING; ANSWER_UNEXPECTED for what has no id: half a list would look like deletions.
 */
export async function readNamedLocations(client: GraphClient, signal?: AbortSignal): Promise<NamedLocation[]> {
  const locations: NamedLocation[] = [];
  for await (const page of pages(client, PATH, { lane: 'policies', signal })) locations.push(...page.records.map(parseNamedLocation));
  return locations;
}

const KINDS: ReadonlyMap<unknown, NamedLocation['kind']> = new Map([
  ['#microsoft.graph.ipNamedLocation', 'ip'],
  ['#microsoft.graph.countryNamedLocation', 'countries'],
  ['#microsoft.graph.compliantNetworkNamedLocation', 'compliant-network'],
]);

function parseNamedLocation(record: unknown): NamedLocation {
  if (typeof record !== 'object' || record === null) throw new GraphFailure('ANSWER_UNEXPECTED');
  const location = record as Record<string, unknown>;
  if (typeof location.id !== 'string' || location.id === '') throw new GraphFailure('ANSWER_UNEXPECTED');
  const { id, displayName, isTrusted } = location;
  const kind = KINDS.get(location['@odata.type']) ?? 'unknown';
  const name = (typeof displayName === 'string' && readableName(displayName)) || id;
  return { id, name, kind, trusted: isTrusted === true, cidrs: kind === 'ip' ? readCidrs(location.ipRanges) : [] };
}

/** @throws GraphFailure ANSWER_UNEXPECTED: a list that cannot be read must not look like an empty one. */
function readCidrs(ranges: unknown): string[] {
  if (!Array.isArray(ranges)) throw new GraphFailure('ANSWER_UNEXPECTED');
  return ranges.map((range: unknown) => {
    const cidr = typeof range === 'object' && range !== null && 'cidrAddress' in range ? range.cidrAddress : undefined;
    if (typeof cidr !== 'string') throw new GraphFailure('ANSWER_UNEXPECTED');
    return cidr;
  });
}
