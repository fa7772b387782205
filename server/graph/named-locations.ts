import { readableName } from '../presence/names.ts';
import type { NamedLocation } from '../presence/place.ts';
import { message } from '../texts/message.ts';
import type { GraphClient } from './client.ts';
import { roundPages } from './paging.ts';

const PATH = '/v1.0/identity/conditionalAccess/namedLocations';

/** The named locations in Entra. */
export interface NamedLocationList {
  locations: NamedLocation[];
  /** False if an entry could not be identified: a location that is missing from the list may still exist. */
  complete: boolean;
}

/**
 * All named locations of Conditional Access. Needs Policy.Read.All; its limit is one request a second for the whole tenant. A location that
 * cannot be used is in the list with the reason and does not block the others.
 * @throws GraphFailure POLICY_PERMISSION_MISSING, ROUND_ENDLESS, and every failure of a request
 */
export async function readNamedLocations(client: GraphClient, signal?: AbortSignal): Promise<NamedLocationList> {
  const locations: NamedLocation[] = [];
  let complete = true;
  for await (const page of roundPages(client, PATH, { lane: 'policies', signal })) {
    for (const record of page.records) {
      const location = parseNamedLocation(record);
      if (location) locations.push(location);
      else complete = false;
    }
  }
  return { locations, complete };
}

const KINDS: ReadonlyMap<unknown, NamedLocation['kind']> = new Map([
  ['#microsoft.graph.ipNamedLocation', 'ip'],
  ['#microsoft.graph.countryNamedLocation', 'countries'],
  ['#microsoft.graph.compliantNetworkNamedLocation', 'compliant-network'],
]);

/** Undefined for a record without an id. */
function parseNamedLocation(record: unknown): NamedLocation | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const location = record as Record<string, unknown>;
  if (typeof location.id !== 'string' || location.id === '') return undefined;
  const { id, displayName, isTrusted } = location;
  const kind = KINDS.get(location['@odata.type']) ?? 'unknown';
  const name = (typeof displayName === 'string' && readableName(displayName)) || id;
  return { id, name, kind, trusted: isTrusted === true, ...(kind === 'ip' ? readRanges(location.ipRanges) : { cidrs: [] }) };
}

/** All addresses or none: a list that was read in part must not look as if the rest had been removed. */
function readRanges(ranges: unknown): Pick<NamedLocation, 'cidrs' | 'unreadable'> {
  if (!Array.isArray(ranges)) return { cidrs: [], unreadable: message('location.no-list') };
  const cidrs = ranges.map(readRange);
  const read = cidrs.filter((cidr) => cidr !== undefined);
  if (read.length === cidrs.length) return { cidrs: read };
  return {
    cidrs: [],
    unreadable: message('location.unknown-form', { unread: cidrs.length - read.length, all: cidrs.length }),
  };
}

/** `iPv4CidrRange` and `iPv6CidrRange` have one text; `iPv4Range` and `iPv6Range` have the two ends of a span. */
function readRange(range: unknown): string | undefined {
  if (typeof range !== 'object' || range === null) return undefined;
  const { cidrAddress, lowerAddress, upperAddress } = range as Record<string, unknown>;
  if (typeof cidrAddress === 'string') return cidrAddress;
  return typeof lowerAddress === 'string' && typeof upperAddress === 'string' ? `${lowerAddress}-${upperAddress}` : undefined;
}
