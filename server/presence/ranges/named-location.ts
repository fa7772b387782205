import { type Message, message } from '../../texts/message.ts';
import { type CidrProblem, parseCidrs } from '../addresses/cidrs.ts';
import type { NamedLocation, NamedLocationLink, Range } from '../place.ts';
import type { Instant } from '../time.ts';
import { closeRange, editRange, isClosed } from './range-edit.ts';

/** Entra's limits: locations per tenant, and CIDRs per location. */
export const NAMED_LOCATION_LIMITS = { locations: 195, cidrs: 2000 } as const;

/** A parsed location: canonical CIDRs (host bits masked, mapped ones as IPv4), and entries that cannot be used. */
export interface ReadLocation {
  location: NamedLocation;
  cidrs: string[];
  problems: CidrProblem[];
  /** Why no entry can be used; absent if some can. */
  unusable?: Message;
  /** It cannot be parsed: its addresses are unknown, so a range that follows it does not change. */
  unreadable: boolean;
}

/** The kind of a valid address that a range cannot have. */
const READABLE: ReadonlySet<CidrProblem['reason']> = new Set(['not-public', 'too-wide']);

/** The CIDRs of a location that a range can have, or a message on why it cannot have any. Never throws. */
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

/** The change in Entra since the last update of the range. */
export type LocationChange =
  | { kind: 'changed'; added: string[]; removed: string[]; name?: string }
  | { kind: 'removed' }
  | { kind: 'unusable'; why: Message };

/**
 * The difference between a location and the range that follows it; undefined if there is none or the location cannot be read.
 * `read` undefined: the location was deleted in Entra.
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
 * Updates the range to its location from `at` on, or closes it if the location has no usable address. A name that an administrator
 * chose is kept: only a name from the location follows it.
 */
export function follow(range: Range, read: ReadLocation | undefined, at: Instant): Range {
  if (!read || read.unusable !== undefined) return closeRange(range, at);
  const link = range.namedLocation;
  const name = range.name === link?.name ? read.location.name : range.name;
  const edited = editRange(range, { name, cidrs: read.cidrs }, at);
  return link ? { ...edited, namedLocation: { ...link, name: read.location.name } } : edited;
}

/** The range with another link, or none; its content does not change. */
export function relink(range: Range, link: NamedLocationLink | undefined): Range {
  const { namedLocation, ...rest } = range;
  return { ...rest, version: range.version + 1, ...(link ? { namedLocation: link } : {}) };
}

/** The range in force that follows this location. */
export function followerOf(locationId: string, ranges: Iterable<Range>): Range | undefined {
  for (const range of ranges) if (range.namedLocation?.id === locationId && !isClosed(range)) return range;
  return undefined;
}
