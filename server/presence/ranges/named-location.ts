import { type Message, message } from '../../errors.ts';
import { type CidrProblem, parseCidrs } from '../addresses/cidrs.ts';
import type { NamedLocation, NamedLocationLink, Range } from '../place.ts';
import type { Instant } from '../time.ts';
import { closeRange, editRange, isClosed } from './range-edit.ts';

/** Entra's own limits: locations a tenant, and CIDRs a location. */
export const NAMED_LOCATION_LIMITS = { locations: 195, cidrs: 2000 } as const;

/** A location as a range can take it: CIDRs canonical (host bits masked, mapped ones as IPv4), and what cannot be used. */
export interface ReadLocation {
  location: NamedLocation;
  cidrs: string[];
  problems: CidrProblem[];
  /** Why none of it can be used; absent where something can. */
  unusable?: Message;
  /** It cannot be read as it stands: what it has is not known, so a range that follows it stays as it is. */
  unreadable: boolean;
}

/** What an address is that can be read, and cannot be a range's. */
const READABLE: ReadonlySet<CidrProblem['reason']> = new Set(['not-public', 'too-wide']);

export function readLocation(location: NamedLocation): ReadLocation {
  const { cidrs, problems } = parseCidrs(location.cidrs);
  const why = location.unreadable ?? problems.find(({ reason }) => !READABLE.has(reason))?.message;
  if (why !== undefined) return { location, cidrs: [], problems, unusable: message('location.unreadable', { why }), unreadable: true };
  const unusable = whyUnusable(location, cidrs.length);
  return { location, cidrs, problems, unreadable: false, ...(unusable === undefined ? {} : { unusable }) };
}

function whyUnusable({ kind }: NamedLocation, usable: number): Message | undefined {
  switch (kind) {
    case 'countries':
      return message('location.countries');
    case 'compliant-network':
      return message('location.compliant-network');
    case 'unknown':
      return message('location.unknown');
    case 'ip':
      return usable > 0 ? undefined : message('location.not-public');
  }
}

/** What has changed in Entra since the range was brought up to date. */
export type LocationChange =
  | { kind: 'changed'; added: string[]; removed: string[]; name?: string }
  | { kind: 'removed' }
  | { kind: 'unusable'; why: Message };

/**
 * What a range that follows a location lacks to be like it; undefined of nothing, and of a location that cannot be read.
 * `read` undefined: Entra has it no more. Pure.
 */
export function changeOf(range: Range, read: ReadLocation | undefined): LocationChange | undefined {
  if (!read) return { kind: 'removed' };
  if (read.unreadable) return undefined;
  if (read.unusable !== undefined) return { kind: 'unusable', why: read.unusable };
  const before = new Set(range.versions.at(-1)?.cidrs);
  const after = new Set(read.cidrs);
  const added = read.cidrs.filter((cidr) => !before.has(cidr));
  const removed = [...before].filter((cidr) => !after.has(cidr));
  const renamed = range.namedLocation !== undefined && range.namedLocation.name !== read.location.name;
  if (added.length === 0 && removed.length === 0 && !renamed) return undefined;
  return { kind: 'changed', added, removed, ...(renamed ? { name: read.location.name } : {}) };
}

/**
 * The range as its location is now, from `at` on; closed where there is nothing left to follow. A name that an administrator
 * gave stays theirs: only one that was the location's follows it.
 */
export function follow(range: Range, read: ReadLocation | undefined, at: Instant): Range {
  if (!read || read.unusable !== undefined) return closeRange(range, at);
  const link = range.namedLocation;
  const name = range.name === link?.name ? read.location.name : range.name;
  const edited = editRange(range, { name, cidrs: read.cidrs }, at);
  return link ? { ...edited, namedLocation: { ...link, name: read.location.name } } : edited;
}

/** The range with another link, or none; its rules stay. */
export function relink(range: Range, link: NamedLocationLink | undefined): Range {
  const { namedLocation, ...rest } = range;
  return { ...rest, version: range.version + 1, ...(link ? { namedLocation: link } : {}) };
}

/** The range that follows this location and is in force; closed ones follow nothing any more. */
export function followerOf(locationId: string, ranges: Iterable<Range>): Range | undefined {
  for (const range of ranges) if (range.namedLocation?.id === locationId && !isClosed(range)) return range;
  return undefined;
}
