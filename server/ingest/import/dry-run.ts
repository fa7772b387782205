import { readAddress } from '../../presence/addresses/address.ts';
import type { Person } from '../../presence/person.ts';
import { UNMATCHED_RANGE_ID } from '../../presence/place.ts';
import { createPlacer } from '../../presence/placement.ts';
import { buildRangeIndex } from '../../presence/ranges/range-index.ts';
import type { Malformed, SignIn } from '../../presence/sign-in.ts';
import { ALWAYS, type Instant } from '../../presence/time.ts';
import type { World } from '../../presence/world.ts';
import type { CollectionCounts } from '../../store/port/collecting.ts';
import { countRecord, noCounts } from '../../store/port/counts.ts';

/** The result that an import would have. It contains numbers of people, and no names. */
export interface DryRun {
  counts: CollectionCounts;
  /** The faults of malformed records, with the number of each. */
  malformed: Map<string, number>;
  /** People by day and place, in order. */
  days: { day: string; place: string; people: number }[];
  /** Sign-ins that count in two rows: for the range that holds the address now, and for the built-in range, since no range held it then. */
  twice: number;
  /** Networks that no range holds (/24, /64), those with the most people first. */
  networks: { network: string; people: number; signIns: number }[];
}

/**
 * The people in an export. Each is treated as an enabled member, so that a file can be tried before a permission is granted. `now` is the newest
 * instant of the file. An instant after `latest`, the machine's current time, is not that of a sign-in.
 */
export async function peopleOfExport(
  records: AsyncIterable<SignIn | Malformed>,
  latest: Instant,
): Promise<{ people: Person[]; newest: Instant }> {
  const upns = new Map<string, string>();
  const unnamed = new Set<string>();
  let newest: Instant = 0;
  for await (const record of records) {
    if ('malformed' in record) continue;
    if (record.at <= latest) newest = Math.max(newest, record.at);
    const upn = record.upn?.trim().toLowerCase() ?? '';
    const id = record.userId?.toLowerCase() ?? '';
    if (id !== '') upns.set(id, upns.get(id) || upn);
    else if (upn !== '') unnamed.add(upn);
  }
  const named = new Set(upns.values());
  // A person with an id in one record and only a name in another counts once.
  for (const upn of unnamed) if (!named.has(upn)) upns.set(upn, upn);
  return { people: [...upns].map(([id, upn]) => memberOf(id, upn)), newest };
}

function memberOf(id: string, upn: string): Person {
  // Nobody else in the file has this UPN, so treat it as always theirs.
  return { id, upn, upnSince: ALWAYS, name: id, enabled: true, guest: false, mode: 'display', notOffSince: ALWAYS, displaySince: ALWAYS };
}

/** Places every record by the current world, without storing. */
export async function dryRun(records: AsyncIterable<SignIn | Malformed>, world: World, now: Instant): Promise<DryRun> {
  const index = buildRangeIndex(world.ranges.values());
  const place = createPlacer(world, index);
  const counts = noCounts();
  const malformed = new Map<string, number>();
  const days = new Map<string, Set<string>>();
  const networks = new Map<string, { people: Set<string>; signIns: number }>();
  let twice = 0;
  for await (const record of records) {
    if ('malformed' in record) {
      countRecord(counts, 'malformed');
      malformed.set(record.malformed, (malformed.get(record.malformed) ?? 0) + 1);
      continue;
    }
    const placed = place(record, now);
    countRecord(counts, placed.reason);
    if (placed.personDays.length > 1) twice++;
    for (const { day, rangeId, personId } of placed.personDays) addTo(days, `${day}\t${placeName(rangeId, world)}`, personId);
    if (placed.reason === 'unmatched' || placed.reason === 'candidate' || placed.reason === 'placed-unmatched')
      noteNetwork(networks, record);
  }
  return {
    counts,
    malformed,
    days: [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, people]) => ({ day: key.split('\t')[0] ?? '', place: key.split('\t')[1] ?? '', people: people.size })),
    twice,
    networks: [...networks]
      .map(([network, { people, signIns }]) => ({ network, people: people.size, signIns }))
      .sort((a, b) => b.people - a.people || b.signIns - a.signIns),
  };
}

function noteNetwork(networks: Map<string, { people: Set<string>; signIns: number }>, signIn: SignIn): void {
  const address = readAddress(signIn.ip);
  if (typeof address === 'string') return;
  const network = networkOf(address.text, address.family);
  const seen = networks.get(network) ?? { people: new Set<string>(), signIns: 0 };
  seen.people.add((signIn.userId || signIn.upn || '').toLowerCase());
  seen.signIns++;
  networks.set(network, seen);
}

function networkOf(text: string, family: 4 | 6): string {
  if (family === 4) return `${text.split('.').slice(0, 3).join('.')}.0/24`;
  const [head = '', tail] = text.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail ? tail.split(':') : [];
  const full = tail === undefined ? groups : [...groups, ...Array<string>(8 - groups.length - rest.length).fill('0'), ...rest];
  return `${full.slice(0, 4).join(':')}::/64`;
}

function placeName(rangeId: string, world: World): string {
  if (rangeId === UNMATCHED_RANGE_ID) return 'remote (addresses of no range)';
  const target = world.ranges.get(rangeId)?.versions.at(-1)?.target;
  if (target?.kind !== 'office') return target?.kind ?? 'unknown';
  const office = world.offices.get(target.officeId);
  // The file is of past days.
  const floor = world.settings.pastFloors ? office?.floors.find(({ id }) => id === target.floorId) : undefined;
  return floor ? `${office?.name}, ${floor.name}` : (office?.name ?? 'unknown office');
}

function addTo(sets: Map<string, Set<string>>, key: string, member: string): void {
  const set = sets.get(key) ?? new Set<string>();
  set.add(member);
  sets.set(key, set);
}
