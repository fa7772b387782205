import { parsePrefix } from '../addresses/address.ts';
import { type Count, steppedCount } from '../count.ts';
import type { RangeIndex } from '../ranges/range-index.ts';
import type { Day, Instant } from '../time.ts';
import type { World } from '../world.ts';
import { type CandidateDay, groupOfPrefix, MANY_PEOPLE } from './candidate.ts';
import { type Neighbour, neighboursOf } from './neighbours.ts';

/** An address or network that no range holds, for an administrator. Numbers of people are in steps, since all are of past days. */
export interface Candidate {
  /** The /24 (IPv4) or /64 (IPv6) in which its addresses are grouped. */
  group: string;
  /** The used addresses (IPv4), or the network itself. */
  prefixes: string[];
  /** Oldest first. */
  days: { day: Day; people: Count }[];
  /** The median of its days, and the largest. */
  usual: Count;
  most: Count;
  /** Share of the hours of use within working hours, 0 to 1, in tenths. */
  workingShare: number;
  /** People of several offices use it at the same time, or people of several time zones on one day: a VPN, a proxy or a mobile carrier. */
  sharedExit: boolean;
  suggestion?: Suggestion;
  /** Ranges in force in the same /24, or /48. */
  neighbours: Neighbour[];
}

export interface Suggestion {
  officeId: string;
  /** 0 to 1, in tenths. */
  confidence: number;
  /** The strongest evidence: statements, usual offices, or neighbouring ranges. */
  because: 'said' | 'usual' | 'neighbour';
}

export interface CandidateLists {
  /** Most people first. */
  open: Candidate[];
  dismissed: Candidate[];
}

/** The weight of a statement, in people whose usual office it is. */
const SAID_WEIGHT = 3;
/** The weight of neighbouring ranges, and the evidence for a confidence of one half. */
const NEIGHBOUR_WEIGHT = 5;
const SMOOTHING = 5;

/**
 * Lists candidates from the numbers of days (docs/RULES.md, step 6): groups of addresses that many people used on one of these days. Skips
 * addresses that a range in force at `now` holds. Dismissed candidates are listed separately; a dismissed group is listed again when it has a new
 * address.
 */
export function listCandidates(input: {
  days: readonly CandidateDay[];
  dismissed: ReadonlySet<string>;
  world: World;
  ranges: RangeIndex;
  now: Instant;
}): CandidateLists {
  const { world, dismissed, ranges, now } = input;
  const lists: CandidateLists = { open: [], dismissed: [] };
  const groups = Map.groupBy(input.days, ({ prefix }) => groupOfPrefix(prefix));
  const neighbours = neighboursOf(groups.keys(), world.ranges.values(), now);
  for (const [group, rows] of groups) {
    const all = new Set(rows.filter(({ prefix }) => !isGroupOfV4(prefix)).map(({ prefix }) => prefix));
    const free = [...all].filter((prefix) => !isHeld(prefix, ranges, now)).sort();
    for (const [list, prefixes] of [
      [lists.open, free.filter((prefix) => !dismissed.has(prefix))],
      [lists.dismissed, free.filter((prefix) => dismissed.has(prefix))],
    ] as const) {
      const counted = prefixes.length === all.size ? wholeGroup(rows, group) : apart(rows, prefixes);
      if (counted.some(({ people }) => people >= MANY_PEOPLE))
        list.push(describe({ group, prefixes, neighbours: neighbours.get(group) ?? [] }, counted, world));
    }
  }
  for (const list of [lists.open, lists.dismissed])
    list.sort((a, b) => b.usual.atLeast - a.usual.atLeast || b.days.length - a.days.length || (a.group < b.group ? -1 : 1));
  return lists;
}

function isGroupOfV4(prefix: string): boolean {
  return prefix.endsWith('/24');
}

function isHeld(prefix: string, ranges: RangeIndex, now: Instant): boolean {
  const start = parsePrefix(prefix)?.start;
  return start !== undefined && ranges.find(start, now)?.heldThen === true;
}

/** The group's own rows, in which a person who used several addresses counts once. */
function wholeGroup(rows: readonly CandidateDay[], group: string): CandidateDay[] {
  return rows.filter(({ prefix }) => prefix === group);
}

/** Some addresses of a group: distinct people are no longer known, so the largest number is used. */
function apart(rows: readonly CandidateDay[], prefixes: readonly string[]): CandidateDay[] {
  const byDay = Map.groupBy(
    rows.filter(({ prefix }) => prefixes.includes(prefix)),
    ({ day }) => day,
  );
  return [...byDay.values()].map((of) => {
    const largest = of.reduce((a, b) => (b.people > a.people ? b : a));
    const mixedHours = Math.max(...of.map((row) => row.mixedHours));
    return { ...largest, mixedHours };
  });
}

function describe(place: Pick<Candidate, 'group' | 'prefixes' | 'neighbours'>, rows: readonly CandidateDay[], world: World): Candidate {
  const step = world.settings.smallNumber;
  const ordered = [...rows].sort((a, b) => (a.day < b.day ? -1 : 1));
  const numbers = rows.map(({ people }) => people).sort((a, b) => a - b);
  const hours = sum(rows, (row) => row.hours);
  const sharedExit = rows.filter((row) => row.mixedHours > 0 || spansZones(row, world)).length * 2 >= rows.length;
  const suggestion = sharedExit ? undefined : suggestOffice(rows, place.neighbours, world);
  return {
    ...place,
    days: ordered.map(({ day, people }) => ({ day, people: steppedCount(people, step) })),
    usual: steppedCount(numbers[Math.floor(numbers.length / 2)] ?? 0, step),
    most: steppedCount(numbers.at(-1) ?? 0, step),
    workingShare: tenths(hours === 0 ? 0 : sum(rows, (row) => row.workingHours) / hours),
    sharedExit,
    ...(suggestion ? { suggestion } : {}),
  };
}

/** From this number and this share on, people outside the largest zone are too many to be visitors. */
const FAR_PEOPLE = 3;
const FAR_SHARE = 1 / 3;

/** Whether people of offices in different time zones used it on one day: it cannot be near both. */
function spansZones({ offices }: CandidateDay, world: World): boolean {
  const byZone = new Map<string, number>();
  for (const { officeId, usual } of offices) {
    const zone = world.offices.get(officeId)?.timeZone;
    if (zone !== undefined) byZone.set(zone, (byZone.get(zone) ?? 0) + usual);
  }
  const total = [...byZone.values()].reduce((all, n) => all + n, 0);
  const far = total - Math.max(0, ...byZone.values());
  return far >= FAR_PEOPLE && far >= total * FAR_SHARE;
}

/** The active office with the most evidence. The confidence is its share of all evidence, lower if there is little evidence. */
function suggestOffice(rows: readonly CandidateDay[], neighbours: readonly Neighbour[], world: World): Suggestion | undefined {
  const weights = new Map<string, { said: number; usual: number; beside: number }>();
  const weightOf = (officeId: string) => {
    const known = weights.get(officeId) ?? { said: 0, usual: 0, beside: 0 };
    weights.set(officeId, known);
    return known;
  };
  for (const { officeId, said, usual } of rows.flatMap((row) => row.offices)) {
    weightOf(officeId).said += said * SAID_WEIGHT;
    weightOf(officeId).usual += usual;
  }
  for (const { target } of neighbours) if (target.kind === 'office') weightOf(target.officeId).beside = NEIGHBOUR_WEIGHT;
  let total = 0;
  let best: { officeId: string; weight: number; because: Suggestion['because'] } | undefined;
  for (const [officeId, { said, usual, beside }] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (world.offices.get(officeId)?.archivedAt !== undefined || !world.offices.has(officeId)) continue;
    const weight = said + usual + beside;
    total += weight;
    const because = said > 0 && said >= usual ? 'said' : usual > 0 ? 'usual' : 'neighbour';
    if (weight > (best?.weight ?? 0)) best = { officeId, weight, because };
  }
  return best && { officeId: best.officeId, confidence: tenths(best.weight / (total + SMOOTHING)), because: best.because };
}

function sum(rows: readonly CandidateDay[], of: (row: CandidateDay) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}

function tenths(share: number): number {
  return Math.round(share * 10) / 10;
}
