import type { Day, Instant } from '../presence/time.ts';
import { addressAt, exitAddress, vpnAddress } from './addresses.ts';
import { planDay, type Stretch } from './day-plan.ts';
import { atLocal } from './local-time.ts';
import type { DemoPerson, Organisation } from './organisation.ts';
import { type Random, seeded, shareOf } from './random.ts';
import { ATTACKER_IP } from './sites.ts';

/** A sign-in of the simulation; the full Graph record is created from it on request. */
export interface SimulatedSignIn {
  /** Unique and stable for a sign-in. */
  key: string;
  person: DemoPerson;
  at: Instant;
  ip: string;
  interactive: boolean;
  errorCode: number;
  riskState: 'none' | 'atRisk' | 'remediated';
  credential: 'none' | 'clientSecret';
}

type Detail = Partial<Pick<SimulatedSignIn, 'interactive' | 'errorCode' | 'riskState' | 'credential'>>;

/** All sign-ins of a person on a day of their zone, in order of time. A pure function of seed, person and day. */
export function signInsOf(organisation: Organisation, person: DemoPerson, day: Day): SimulatedSignIn[] {
  const plan = planDay(organisation, person, day);
  const random = seeded(organisation.seed, 'sign-ins', person.index, day);
  const made: { minutes: number; ip: string; detail: Detail }[] = [];
  const add = (minutes: number, ip: string, detail: Detail = {}) => made.push({ minutes, ip, detail });
  plan.stretches.forEach((stretch, index) => {
    stretchSignIns(stretch, index, organisation, person, random, add);
  });
  if (plan.stretches.length > 0) oddities(plan.stretches, organisation, person, random, add);
  else if (!person.enabled && random.chance(0.1)) add(600, ATTACKER_IP, { interactive: true, errorCode: 50057 });
  const midnight = atLocal(day, 0, person.timeZone);
  return made
    .sort((a, b) => a.minutes - b.minutes)
    .map(({ minutes, ip, detail }, n) => ({
      key: `${person.index}|${day}|${n}`,
      person,
      at: midnight + Math.floor(minutes * 60_000),
      ip,
      interactive: false,
      errorCode: 0,
      riskState: 'none' as const,
      credential: 'none' as const,
      ...detail,
    }));
}

type Add = (minutes: number, ip: string, detail?: Detail) => void;

/** Adds an interactive sign-in on arrival, and background ones while the computer is on. */
function stretchSignIns(stretch: Stretch, index: number, organisation: Organisation, person: DemoPerson, random: Random, add: Add) {
  const { place, from, until } = stretch;
  const ip = () => addressAt(place, person, organisation, random);
  if (place.kind === 'mobile') return add(from + random.next() * (until - from), ip(), {});
  const viaVpn = place.kind === 'home' && person.habits.usesVpn;
  const behindExit = place.kind === 'home' && !viaVpn && shareOf(`${organisation.seed}|exit|${person.index}`) < 0.6;
  const viaExit = (at: number) => behindExit && shareOf(`${organisation.seed}|exit|${person.index}|${at}`) < 0.7;
  if (index < 2 || random.chance(0.3)) add(from + random.next() * 9, ip(), { interactive: true });
  for (let at = from + 4 + random.next() * 20; at < until; at += 28 + random.next() * 45) {
    add(at, viaVpn && random.chance(0.5) ? vpnAddress(person) : viaExit(at) ? exitAddress(person) : ip());
  }
}

/** Adds the noise of a real log: mistyped passwords, prompts, risk, servers that act on behalf of people. */
function oddities(stretches: readonly Stretch[], organisation: Organisation, person: DemoPerson, random: Random, add: Add) {
  const first = stretches.find(({ place }) => place.kind !== 'mobile') ?? (stretches[0] as Stretch);
  const ip = addressAt(first.place, person, organisation, random);
  const begin = first.from - 1 + random.next();
  if (random.chance(0.08)) add(begin, ip, { interactive: true, errorCode: 50126 });
  if (random.chance(0.15)) add(begin + 0.3, ip, { interactive: true, errorCode: random.pick([50140, 50058, 50076, 50097]) });
  if (random.chance(0.05)) add(begin + 0.5, ip, { interactive: true, errorCode: 50074 });
  if (random.chance(0.004)) add(first.from + random.int(10, 200), ATTACKER_IP, { interactive: true, riskState: 'atRisk' });
  if (random.chance(0.02)) add(first.from + random.int(10, 200), ATTACKER_IP, { interactive: true, errorCode: 50053, riskState: 'atRisk' });
  if (random.chance(0.1)) {
    // The address is where the token was issued in the morning, not the current place.
    for (let at = first.from + 30; at < 23 * 60; at += 180 + random.int(0, 60)) add(at, ip, { credential: 'clientSecret' });
  }
  if (person.habits.phone && random.chance(0.5)) {
    const evening = { kind: 'home' as const };
    add(20 * 60 + random.int(0, 150), addressAt(evening, person, organisation, random));
  }
  if (random.chance(0.003)) add(first.from + 60, '203.0.113.XXX');
  if (random.chance(0.003)) add(first.from + 61, '');
}
