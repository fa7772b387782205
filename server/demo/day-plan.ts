import type { Day } from '../presence/time.ts';
import { dayNumber, weekdayOf } from './local-time.ts';
import type { DemoPerson, Organisation } from './organisation.ts';
import { type Random, seeded, shareOf } from './random.ts';
import { UNLISTED_SITES } from './sites.ts';

/** A part of a person's day at one place, in minutes after local midnight of the person's zone. */
export interface Stretch {
  place:
    | { kind: 'office'; siteIndex: number; floorIndex?: number }
    | { kind: 'annex'; siteIndex: number }
    | { kind: 'home' }
    | { kind: 'mobile' };
  from: number;
  until: number;
}

export interface DayPlan {
  kind: 'office' | 'home' | 'leave' | 'free';
  stretches: Stretch[];
}

const WEEKDAY_FACTOR = [0, 0.85, 1.1, 1.15, 1.05, 0.65, 0, 0];
const nothing = (kind: 'leave' | 'free'): DayPlan => ({ kind, stretches: [] });

/** Where a person is on a day. A pure function of seed, person and day. */
export function planDay(organisation: Organisation, person: DemoPerson, day: Day): DayPlan {
  if (!person.enabled) return nothing('free');
  const random = seeded(organisation.seed, 'day', person.index, day);
  const weekday = weekdayOf(day);
  const { habits } = person;
  if (weekday > 5) return random.chance(0.04) ? atHome(random, 10 * 60, 10 * 60 + random.int(20, 90)) : nothing('free');
  if (!habits.workdays.includes(weekday) || (person.guest && !random.chance(0.35))) return nothing('free');
  const week = Math.floor((dayNumber(day) + 3) / 7);
  if (shareOf(`${organisation.seed}|leave|${person.index}|${week}`) < 0.07 || random.chance(0.02)) return nothing('leave');
  const start = habits.start + random.int(-25, 35);
  const end = Math.min(habits.end + random.int(-40, 50), 23 * 60);
  if (random.chance(habits.officeShare * (WEEKDAY_FACTOR[weekday] ?? 0))) return atOffice(random, organisation, person, start, end);
  const plan = atHome(random, start, end);
  if (random.chance(0.05)) plan.stretches = lateToOffice(random, person, start, end);
  else if (worksFromAnnex(organisation, person, day)) {
    const place = { kind: 'annex' as const, siteIndex: person.siteIndex };
    plan.stretches = plan.stretches.map((stretch) => ({ ...stretch, place }));
  }
  return plan;
}

/** Many people who live far from the office work at an annex or a coworking space near their home. */
function worksFromAnnex({ seed }: Organisation, { index, siteIndex, habits }: DemoPerson, day: Day): boolean {
  if (habits.usesVpn || UNLISTED_SITES[siteIndex] === undefined) return false;
  return shareOf(`${seed}|annex|${index}`) < 0.55 && shareOf(`${seed}|annex|${index}|${day}`) < 0.8;
}

function atHome(random: Random, from: number, until: number): DayPlan {
  const lunch = from + (until - from) / 2 + random.int(-20, 20);
  return {
    kind: 'home',
    stretches: [
      { place: { kind: 'home' }, from, until: lunch },
      { place: { kind: 'home' }, from: lunch + 35, until },
    ],
  };
}

function atOffice(random: Random, organisation: Organisation, person: DemoPerson, start: number, end: number): DayPlan {
  const visiting = random.chance(0.015);
  const siteIndex = visiting ? random.int(0, organisation.sites.length - 1) : person.siteIndex;
  const floors = organisation.sites[siteIndex]?.floors.length ?? 1;
  const usual = siteIndex === person.siteIndex ? person.floorIndex : random.int(0, floors - 1);
  const office = (floorIndex?: number) => ({ kind: 'office' as const, siteIndex, floorIndex });
  const noon = 12 * 60 + random.int(-30, 40);
  const afternoonFloor = random.chance(0.12) ? random.int(0, floors - 1) : usual;
  const leavesEarly = random.chance(0.08);
  const leaves = leavesEarly ? noon + random.int(30, 120) : end;
  const stretches: Stretch[] = [
    { place: { kind: 'mobile' }, from: start - random.int(20, 50), until: start - 5 },
    { place: office(usual), from: start, until: Math.min(noon, leaves) },
    { place: office(random.chance(0.2) ? undefined : afternoonFloor), from: noon + 40, until: leaves },
  ];
  if (leavesEarly) stretches.push({ place: { kind: 'home' }, from: leaves + random.int(30, 70), until: Math.max(end, leaves + 150) });
  else if (random.chance(0.3))
    stretches.push({ place: { kind: 'home' }, from: end + random.int(60, 120), until: end + random.int(125, 180) });
  return { kind: 'office', stretches: stretches.filter(({ from, until }) => until > from) };
}

function lateToOffice(random: Random, person: DemoPerson, start: number, end: number): Stretch[] {
  const leaves = 12 * 60 + random.int(0, 120);
  const office = { kind: 'office' as const, siteIndex: person.siteIndex, floorIndex: person.floorIndex };
  return [
    { place: { kind: 'home' as const }, from: start, until: leaves },
    { place: office, from: leaves + 45, until: Math.max(end, leaves + 120) },
  ].filter(({ from, until }) => until > from);
}
