import { createGroups, type DemoGroup } from './demo-group.ts';
import { DEPARTMENTS, FAMILY_NAMES, GIVEN_NAMES } from './names.ts';
import { type Random, seeded } from './random.ts';
import { SITES, type Site } from './sites.ts';

/** A person of the simulated organisation, with the habits that determine their days. */
export interface DemoPerson {
  index: number;
  /** Entra object id, lower case. */
  id: string;
  /** As in the directory, with capitals. */
  upn: string;
  /** As in the sign-in log: lower case; guests by their home address. */
  logUpn: string;
  name: string;
  department?: string;
  jobTitle: string;
  managerId?: string;
  enabled: boolean;
  guest: boolean;
  siteIndex: number;
  floorIndex: number;
  timeZone: string;
  habits: Habits;
}

export interface Habits {
  /** Share of working days spent in the office. */
  officeShare: number;
  /** Monday is 1; part-time workers have fewer days. */
  workdays: readonly number[];
  /** Minutes after local midnight. */
  start: number;
  end: number;
  /** 0: IPv4 at home, 1: IPv6. */
  home6: boolean;
  usesVpn: boolean;
  phone: boolean;
}

export interface Organisation {
  seed: string;
  name: string;
  domain: string;
  tenantId: string;
  clientId: string;
  clientSecret: string;
  sites: readonly Site[];
  people: readonly DemoPerson[];
  groups: readonly DemoGroup[];
}

const GUEST_SHARE = 0.04;
const FULL_WEEK = [1, 2, 3, 4, 5];
const PART_TIME_WEEKS = [
  [1, 2, 3],
  [2, 3, 4],
  [1, 2, 4, 5],
  [1, 3, 5],
];

/** The organisation of a seed: the same people with the same habits each time. */
export function createOrganisation(options: { seed?: string; people?: number } = {}): Organisation {
  const { seed = 'northlight', people: count = 250 } = options;
  const random = seeded(seed, 'organisation');
  const domain = 'northlight.example';
  const people: DemoPerson[] = [];
  const upns = new Set<string>();
  for (let index = 0; index < count; index++) people.push(createPerson(index, seed, domain, upns));
  return {
    seed,
    name: 'Northlight',
    domain,
    tenantId: random.guid(),
    clientId: random.guid(),
    clientSecret: `simulated-${random.guid()}`,
    sites: SITES,
    people: withManagers(people),
    groups: createGroups(
      seed,
      DEPARTMENTS.map(({ name }) => name),
    ),
  };
}

function createPerson(index: number, seed: string, domain: string, upns: Set<string>): DemoPerson {
  const random = seeded(seed, 'person', index);
  const given = random.pick(GIVEN_NAMES);
  const family = random.pick(FAMILY_NAMES);
  const guest = index > 2 && random.chance(GUEST_SHARE);
  const siteIndex = byShare(
    random,
    SITES.map((site) => site.share),
  );
  const site = SITES[siteIndex] as Site;
  const department = DEPARTMENTS[
    byShare(
      random,
      DEPARTMENTS.map((each) => each.share),
    )
  ] as (typeof DEPARTMENTS)[number];
  const mailbox = uniqueMailbox(given, family, upns);
  return {
    index,
    id: random.guid(),
    upn: guest ? `${mailbox}_partner.example#EXT#@${domain}` : `${mailbox}@${domain}`,
    logUpn: (guest ? `${mailbox}@partner.example` : `${mailbox}@${domain}`).toLowerCase(),
    name: `${given} ${family}`,
    department: guest ? undefined : department.name,
    jobTitle: guest ? 'Consultant' : random.pick(department.titles),
    enabled: index < 3 || !random.chance(0.015),
    guest,
    siteIndex,
    floorIndex: byShare(
      random,
      site.floors.map((floor) => floor.weight),
    ),
    timeZone: site.timeZone,
    habits: createHabits(random),
  };
}

function createHabits(random: Random): Habits {
  const kind = random.next();
  const start = random.int(7 * 60, 9 * 60 + 40);
  const partTime = random.chance(0.12);
  return {
    officeShare: kind < 0.15 ? 0.05 : kind < 0.7 ? 0.55 + random.next() * 0.25 : 0.92,
    workdays: partTime ? random.pick(PART_TIME_WEEKS) : FULL_WEEK,
    start,
    end: start + random.int(7 * 60 + 45, 9 * 60 + 30),
    home6: random.chance(0.6),
    usesVpn: random.chance(0.25),
    phone: random.chance(0.7),
  };
}

/** The first person of a department leads it. The first person of all leads these. */
function withManagers(people: readonly DemoPerson[]): DemoPerson[] {
  const heads = new Map<string, string>();
  for (const { department, id } of people) if (department && !heads.has(department)) heads.set(department, id);
  const top = people[0]?.id;
  return people.map((person) => {
    const head = person.department ? heads.get(person.department) : undefined;
    const managerId = head === person.id ? top : head;
    return managerId && managerId !== person.id ? { ...person, managerId } : person;
  });
}

function byShare(random: Random, shares: readonly number[]): number {
  let left = random.next() * shares.reduce((sum, share) => sum + share, 0);
  for (const [index, share] of shares.entries()) {
    left -= share;
    if (left < 0) return index;
  }
  return shares.length - 1;
}

const SPELLED: Record<string, string> = { ø: 'o', Ø: 'O', ı: 'i', ß: 'ss', ł: 'l', Ł: 'L', '’': '' };

function uniqueMailbox(given: string, family: string, taken: Set<string>): string {
  const ascii = (text: string) =>
    text
      .replace(/[øØıßłŁ’]/g, (letter) => SPELLED[letter] ?? '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '');
  const plain = `${ascii(given)}.${ascii(family)}`;
  let mailbox = plain;
  for (let n = 2; taken.has(mailbox.toLowerCase()); n++) mailbox = `${plain}${n}`;
  taken.add(mailbox.toLowerCase());
  return mailbox;
}
