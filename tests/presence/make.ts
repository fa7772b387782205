import { BlockList } from 'node:net';
import type { PersonDay } from '../../server/presence/evidence.ts';
import type { Clear, Override, Statement } from '../../server/presence/override.ts';
import type { Person } from '../../server/presence/person.ts';
import type { Office, Range, RangeVersion, Target } from '../../server/presence/place.ts';
import type { PersonEvidence } from '../../server/presence/presence-types.ts';
import type { RangeIndex, RangeMatch } from '../../server/presence/ranges/range-index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../server/presence/settings.ts';
import type { SignIn } from '../../server/presence/sign-in.ts';
import type { Instant } from '../../server/presence/time.ts';
import { createWorld, type World } from '../../server/presence/world.ts';

/** Factories for tests of the engine. Omitted fields have the simplest valid value. */

/** `'2026-03-10 09:30'` is that instant in UTC. */
export function utc(text: string): Instant {
  return Date.parse(`${text.replace(' ', 'T')}${text.length === 10 ? 'T00:00' : ''}Z`);
}

export const ADA = 'aaaaaaaa-0000-4000-8000-000000000001';
export const BOB = 'bbbbbbbb-0000-4000-8000-000000000002';
export const ADMIN = 'dddddddd-0000-4000-8000-000000000004';

export function person(fields: Partial<Person> = {}): Person {
  const mode = fields.mode ?? 'display';
  const instants = {
    ...(mode === 'off' ? {} : { notOffSince: 0 }),
    ...(mode === 'display' ? { displaySince: 0 } : {}),
  };
  return { id: ADA, upn: 'ada@example.com', name: 'Ada Lovelace', enabled: true, guest: false, mode, ...instants, ...fields };
}

export function office(id: string, fields: Partial<Office> = {}): Office {
  return { id, name: id, timeZone: 'UTC', floors: [], createdAt: 0, version: 1, ...fields };
}

export function floor(id: string, fields: Partial<Office['floors'][number]> = {}) {
  return { id, name: `Floor ${id}`, level: 0, ...fields };
}

export function version(cidrs: string[], target: Target, fields: Partial<RangeVersion> = {}): RangeVersion {
  return { from: 0, cidrs, target, presence: true, accessLogging: false, ...fields };
}

export function range(id: string, versions: RangeVersion[], fields: Partial<Range> = {}): Range {
  return { id, name: `Range ${id}`, source: 'manual', createdAt: 0, versions, version: 1, ...fields };
}

export const inOffice = (officeId: string, floorId?: string): Target => ({
  kind: 'office',
  officeId,
  ...(floorId === undefined ? {} : { floorId }),
});
export const REMOTE_TARGET: Target = { kind: 'remote' };
export const IGNORE_TARGET: Target = { kind: 'ignore' };

export function settings(fields: Partial<Settings> = {}): Settings {
  return { ...DEFAULT_SETTINGS, ...fields };
}

export function world(fields: { people?: Person[]; offices?: Office[]; ranges?: Range[]; settings?: Partial<Settings> } = {}): World {
  return createWorld({
    people: fields.people ?? [person()],
    offices: fields.offices ?? [],
    ranges: fields.ranges ?? [],
    settings: settings(fields.settings),
  });
}

export function signIn(at: Instant, fields: Partial<SignIn> = {}): SignIn {
  return { at, userId: ADA, ip: '203.0.113.7', errorCode: 0, ...fields };
}

let seq = 0;
export function override(statement: Statement, fields: Partial<Override>): Override {
  seq += 1;
  return { id: `override-${seq}`, personId: ADA, statement, setAt: 0, setBy: ADA, from: 0, end: Number.MAX_SAFE_INTEGER, seq, ...fields };
}

export function clear(at: Instant): Clear {
  seq += 1;
  return { personId: ADA, at, setBy: ADA, seq };
}

export function personDay(rangeId: string, first: Instant, last: Instant = first, fields: Partial<PersonDay> = {}): PersonDay {
  return { personId: ADA, rangeId, day: new Date(first).toISOString().slice(0, 10), first, last, ...fields };
}

export function evidence(days: PersonDay[], fields: Partial<PersonEvidence> = {}): PersonEvidence {
  return { person: person(), days, overrides: [], clears: [], weeklyRules: [], ...fields };
}

/**
 * The rules of matching, implemented slowly with Node's block lists: of the ranges in force at the instant, otherwise of those that began first
 * after it, the longest prefix, then the range made first.
 */
export function naiveIndex(ranges: readonly Range[]): RangeIndex {
  return {
    conflicts: [],
    find(address, at): RangeMatch | undefined {
      const holding: { match: RangeMatch; length: number }[] = [];
      for (const range of ranges) {
        for (const version of range.versions) {
          for (const cidr of version.cidrs) {
            const length = prefixHolding(cidr, address.text, address.family);
            if (length !== undefined) holding.push({ match: { range, version, heldThen: false }, length });
          }
        }
      }
      const then = holding.filter(({ match: { version } }) => version.from <= at && at < (version.until ?? Number.POSITIVE_INFINITY));
      const soonest = Math.min(...holding.map(({ match }) => match.version.from).filter((from) => from > at));
      const candidates = then.length > 0 ? then : holding.filter(({ match }) => match.version.from === soonest);
      const best = candidates.sort((a, b) => b.length - a.length || a.match.range.createdAt - b.match.range.createdAt)[0];
      return best === undefined ? undefined : { ...best.match, heldThen: then.length > 0 };
    },
  };
}

function prefixHolding(cidr: string, ip: string, family: 4 | 6): number | undefined {
  const [base = '', length] = cidr.split('/');
  const cidrFamily = base.includes(':') ? 6 : 4;
  if (cidrFamily !== family) return undefined;
  const bits = length === undefined ? (family === 4 ? 32 : 128) : Number(length);
  const list = new BlockList();
  list.addSubnet(base, bits, family === 4 ? 'ipv4' : 'ipv6');
  return list.check(ip, family === 4 ? 'ipv4' : 'ipv6') ? bits : undefined;
}
