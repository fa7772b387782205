import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf } from '../../server/presence/calendar.ts';
import type { PersonDay } from '../../server/presence/evidence.ts';
import { mergePersonDays } from '../../server/presence/person-days.ts';
import { presenceAt } from '../../server/presence/presence.ts';
import type { PersonEvidence } from '../../server/presence/presence-types.ts';
import { HOUR, type Instant } from '../../server/presence/time.ts';
import { type World, zoneOfPerson } from '../../server/presence/world.ts';
import { runs } from '../support/runs.ts';
import { clear, evidence, inOffice, office, override, person, REMOTE_TARGET, range, utc, version, world } from './make.ts';

const START = utc('2026-03-28');
const zones = { a: 'Europe/Berlin', b: 'Asia/Tokyo', c: 'America/Los_Angeles' } as const;
const OFFICES = Object.entries(zones).map(([id, timeZone]) => office(id, { timeZone }));
const targets = {
  a: inOffice('a'),
  a1: inOffice('a', '1'),
  a2: inOffice('a', '2'),
  b: inOffice('b'),
  c: inOffice('c'),
  home: REMOTE_TARGET,
  vpn: { kind: 'ignore' },
} as const;
const RANGES = Object.entries(targets).map(([id, target]) => range(id, [version([], target)]));

interface Row {
  /** Office, or 'home'. */
  place: string;
  floor: string | undefined;
  day: string;
  first: Instant;
  last: Instant;
}

/** docs/RULES.md, "From person-days to presence", only evidence, implemented word by word and as simply as possible. */
function naive(t: Instant, { person: who, days, clears }: PersonEvidence, built: World): string {
  const c = Math.max(Number.NEGATIVE_INFINITY, ...clears.map(({ at }) => at).filter((at) => at <= t));
  const rows: Row[] = [];
  for (const day of days) {
    const target = day.rangeId === 'unmatched' ? REMOTE_TARGET : targets[day.rangeId as keyof typeof targets];
    const last = Math.min(day.last, t);
    if (day.first > t || last <= c || target.kind === 'ignore') continue;
    const place = target.kind === 'office' ? target.officeId : 'home';
    rows.push({ place, floor: 'floorId' in target ? target.floorId : undefined, day: day.day, first: day.first, last });
  }
  const dayNow = (place: string) => dayOf(t, place === 'home' ? zoneOfPerson(who, built) : zones[place as keyof typeof zones]);
  const sum = (some: Row[]) => ({ first: Math.min(...some.map((row) => row.first)), last: Math.max(...some.map((row) => row.last)) });
  const groups = [...new Set(rows.map((row) => `${row.place} ${row.day}`))].map((key) => {
    const of = rows.filter((row) => `${row.place} ${row.day}` === key);
    return { place: of[0]?.place ?? '', day: of[0]?.day ?? '', rows: of, ...sum(of) };
  });
  type Group = (typeof groups)[number];
  const later = built.settings.leftOfficeAfter;
  const newerOffice = (q: Group, p: Group) =>
    q.last > p.last || (q.last === p.last && (q.first > p.first || (q.first === p.first && q.place < p.place)));

  const today = groups.filter((group) => group.day === dayNow(group.place));
  if (today.length === 0) return 'none';
  const left = today.filter((p) =>
    groups.every((q) => {
      if (q.place === p.place) return true;
      if (q.place === 'home') return q.last - p.last <= later;
      if (p.place === 'home') return q.last <= p.last;
      return !newerOffice(q, p);
    }),
  );
  if (left.length === 0) return 'superseded';
  const offices = left.filter(({ place }) => place !== 'home');
  const best = offices.find((p) => offices.every((q) => q === p || newerOffice(p, q)));
  const home = left.find(({ place }) => place === 'home');
  if (best !== undefined && !(home !== undefined && home.last - best.last > later)) {
    const floors = [...new Set(best.rows.flatMap((row) => row.floor ?? []))].map((floor) => ({
      place: floor,
      day: '',
      rows: [],
      ...sum(best.rows.filter((row) => row.floor === floor)),
    }));
    const floor = floors.find((p) => floors.every((q) => q === p || newerOffice(p, q)));
    return `${best.place} ${floor?.place ?? '-'} ${Math.max(best.first, c)}`;
  }
  assert.ok(home);
  const lastOffice = Math.max(...groups.filter(({ place }) => place !== 'home').map(({ last }) => last), Number.NEGATIVE_INFINITY);
  return `home - ${Math.max(home.first, c, lastOffice)}`;
}

function describePresence(t: Instant, seen: PersonEvidence, built: World): string {
  const { presence } = presenceAt(t, seen, built, t);
  if (presence.status === 'office') return `${presence.officeId} ${presence.floorId ?? '-'} ${presence.since}`;
  if (presence.status === 'remote') return `home - ${presence.since}`;
  return presence.reason === 'evidence-superseded' ? 'superseded' : 'none';
}

// Whole hours over two and a half days, one of them with 23 hours, so that ties and borders are frequent.
const anyHour = fc.integer({ min: 0, max: 60 }).map((hour) => START + hour * HOUR);
const anyZone = fc.constantFrom(undefined, 'Asia/Tokyo', 'Pacific/Honolulu');

const anyCase = fc.record({
  timeZone: anyZone,
  t: anyHour,
  leftOfficeAfter: fc.constantFrom(0, HOUR, 2 * HOUR),
  clears: fc.array(anyHour, { maxLength: 2 }),
  seen: fc.array(fc.record({ rangeId: fc.constantFrom(...Object.keys(targets), 'unmatched'), hour: anyHour }), { maxLength: 14 }),
});

describe('Presence from evidence, against a literal implementation of the rules', () => {
  it('is the same for any evidence, clears, zones and instants', () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(anyCase, ({ timeZone, t, leftOfficeAfter, clears, seen }) => {
        const who = person({ timeZone });
        const built = world({ people: [who], offices: OFFICES, ranges: RANGES, settings: { leftOfficeAfter, timeZone: 'Europe/Berlin' } });
        const days = mergePersonDays(
          seen.map(({ rangeId, hour }): PersonDay => {
            const target = rangeId === 'unmatched' ? REMOTE_TARGET : targets[rangeId as keyof typeof targets];
            const zone = target.kind === 'office' ? zones[target.officeId as keyof typeof zones] : zoneOfPerson(who, built);
            return { personId: who.id, rangeId, day: dayOf(hour, zone), first: hour, last: hour };
          }),
        );
        const given = evidence(days, { person: who, clears: clears.map(clear) });
        const expected = naive(t, given, built);
        met.set(expected.split(' ')[0] ?? '', (met.get(expected.split(' ')[0] ?? '') ?? 0) + 1);
        assert.equal(describePresence(t, given, built), expected);
      }),
      { numRuns: runs(10_000) },
    );
    for (const outcome of ['a', 'b', 'c', 'home', 'none', 'superseded']) assert.ok((met.get(outcome) ?? 0) > 0, `${outcome} was not met`);
  });

  it('An override wins by set, then by store, as in a full scan', () => {
    const kinds = ['remote', 'leave', 'hidden'] as const;
    const anyOverride = fc.record({ kind: fc.constantFrom(...kinds), setAt: fc.nat(6), from: fc.nat(6), length: fc.nat(5) });
    fc.assert(
      fc.property(fc.array(anyOverride, { maxLength: 6 }), fc.nat(9), (given, t) => {
        const overrides = given.map(({ kind, length, ...rest }, seq) => override({ kind }, { ...rest, seq, end: rest.from + length }));
        const inForce = overrides.filter(({ setAt, from, end }) => setAt <= t && from <= t && t < end);
        let said: (typeof overrides)[number] | undefined;
        for (const one of inForce) if (one.statement.kind !== 'hidden' && (said === undefined || one.setAt >= said.setAt)) said = one;
        const shown = presenceAt(t, evidence([], { overrides }), world(), t);
        assert.equal(shown.presence.status, said?.statement.kind ?? 'none');
        assert.equal(shown.presence.since, said && Math.max(said.setAt, said.from));
        assert.equal(
          shown.hiddenBy !== undefined,
          inForce.some(({ statement }) => statement.kind === 'hidden'),
        );
      }),
    );
  });
});
