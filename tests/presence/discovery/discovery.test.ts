import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Address, parseIp } from '../../../server/presence/addresses/address.ts';
import { dayBounds } from '../../../server/presence/calendar.ts';
import type { CandidateSighting } from '../../../server/presence/discovery/candidate.ts';
import { createDayTally, type DayTally, type TallyHints } from '../../../server/presence/discovery/discovery.ts';
import { HOUR } from '../../../server/presence/time.ts';
import { utc } from '../make.ts';

/** A Wednesday. */
const DAY = '2026-03-18';
const BOUNDS = dayBounds(DAY, 'Europe/Berlin');
const at = (hour: number) => BOUNDS.start + hour * HOUR;
const seen = (ip: string, personId: string, hour = 9): CandidateSighting => ({ address: addressOf(ip), day: DAY, at: at(hour), personId });
const addressOf = (ip: string): Address => {
  const address = parseIp(ip);
  assert.ok(address, ip);
  return address;
};
const people = (count: number, name = 'p') => Array.from({ length: count }, (_, i) => `${name}${i}`);
const hints = (fields: Partial<TallyHints> = {}): TallyHints => ({
  workingDays: [1, 2, 3, 4, 5],
  zoneOf: () => 'Europe/Berlin',
  usualOfficeOf: () => undefined,
  saidOf: () => [],
  ...fields,
});

function tallyOf(sightings: readonly CandidateSighting[]): DayTally {
  const tally = createDayTally(DAY, BOUNDS);
  for (const sighting of sightings) tally.add(sighting);
  return tally;
}

function count(sightings: readonly CandidateSighting[], fields: Partial<TallyHints> = {}, known: string[] = []) {
  const tally = tallyOf(sightings);
  return [...tally.count(tally.kept(new Set(known)), hints(fields))];
}

describe('A pass over a day', () => {
  it('keeps addresses with at least five people; an address with fewer is a home, and is dropped', () => {
    const sightings = [...people(5).map((id) => seen('203.0.113.9', id)), ...people(4).map((id) => seen('203.0.113.10', id))];
    const kept = count([...sightings, seen('203.0.113.10', 'p0', 11)]);
    assert.deepEqual(
      kept.map(({ prefix, people: n }) => [prefix, n]),
      [
        ['203.0.113.9/32', 5],
        ['203.0.113.0/24', 5],
      ],
    );
  });

  it('counts a quiet day of an address that many people used on another', () =>
    assert.deepEqual(
      count([seen('203.0.113.9', 'ada')], {}, ['203.0.113.9/32']).map((row) => row.people),
      [1, 1],
    ));

  it('counts IPv6 by /64, since computers change their address within it', () => {
    const sightings = people(6).map((id, i) => seen(`2001:db8:0:7:${i}::1`, id));
    const [row, ...more] = count(sightings);
    assert.deepEqual([row?.prefix, row?.people, more], ['2001:db8:0:7::/64', 6, []]);
  });

  it('counts somebody who used several addresses of a /24 once for the /24', () => {
    const sightings = ['203.0.113.9', '203.0.113.77'].flatMap((ip) => people(6).map((id) => seen(ip, id)));
    assert.deepEqual(
      count([...sightings, seen('203.0.113.9', 'other')]).map(({ prefix, people: n }) => [prefix, n]),
      [
        ['203.0.113.9/32', 7],
        ['203.0.113.77/32', 6],
        ['203.0.113.0/24', 7],
      ],
    );
  });

  it('keeps at most the thousand with the most people', () => {
    const sightings = Array.from({ length: 1010 }, (_, i) =>
      people(i < 5 ? 5 : 6).map((id) => seen(`203.0.${Math.floor(i / 250)}.${i % 250}`, id)),
    ).flat();
    const kept = tallyOf(sightings).kept(new Set());
    assert.equal(kept.length, 1000);
    assert.ok(!kept.includes('203.0.0.0/32'), 'the five smallest went');
  });

  it('adds up hours of use, with a person once per hour, and their share in working hours where the person lives', () => {
    const sightings = people(5).flatMap((id) => [seen('2001:db8::1', id, 9), seen('2001:db8::1', id, 9.5), seen('2001:db8::1', id, 22)]);
    const [berlin] = count(sightings);
    assert.deepEqual([berlin?.hours, berlin?.workingHours], [10, 5]);
    const [newYork] = count(sightings, { zoneOf: () => 'America/New_York' });
    assert.equal(newYork?.workingHours, 5, '22:00 in Berlin is 17:00 there, 9:00 is the night');
    assert.equal(count(sightings, { workingDays: [1, 2] })[0]?.workingHours, 0);
  });

  it('counts by office who is usually there, and who stated it for the time of use', () => {
    const sightings = people(6).map((id) => seen('2001:db8::1', id, 9));
    const span = (officeId: string, from: number, until: number) => ({ officeId, from: at(from), until: at(until) });
    const [row] = count(sightings, {
      usualOfficeOf: (id) => ({ p0: 'berlin', p1: 'berlin', p2: 'paris' })[id],
      saidOf: (id) =>
        ({ p0: [span('paris', 8, 24), span('paris', 9, 10)], p1: [span('paris', 10, 24)], p2: [span('rome', 0, 9)] })[id] ?? [],
    });
    assert.deepEqual(row?.offices, [
      { officeId: 'berlin', said: 0, usual: 2 },
      { officeId: 'paris', said: 1, usual: 1 },
    ]);
  });

  it('counts an hour as mixed if people of several offices are there: not for a visitor, and not in other hours', () => {
    const usualOfficeOf = (id: string) => (id.startsWith('b') ? 'berlin' : id.startsWith('n') ? 'york' : undefined);
    const berlin = people(8, 'b').flatMap((id) => [seen('2001:db8::1', id, 9), seen('2001:db8::1', id, 16)]);
    const york = (n: number, hour: number) => people(n, 'n').map((id) => seen('2001:db8::1', id, hour));
    const unknown = people(9, 'x').map((id) => seen('2001:db8::1', id, 9));
    const mixed = (more: CandidateSighting[]) => count([...berlin, ...unknown, ...more], { usualOfficeOf })[0]?.mixedHours;
    assert.deepEqual(
      [mixed([]), mixed(york(1, 16)), mixed(york(5, 20)), mixed(york(2, 16)), mixed([...york(3, 9), ...york(3, 16)])],
      [0, 0, 0, 1, 2],
    );
  });

  it('Order and repeats of the sign-ins do not matter', () => {
    const sighting = fc.record({
      ip: fc.constantFrom('203.0.113.9', '203.0.113.10', '198.51.100.1', '2001:db8::1', '2001:db8::2', '2001:db8:1::1'),
      person: fc.integer({ min: 0, max: 12 }),
      hour: fc.integer({ min: 0, max: 23 }),
    });
    const known = ['198.51.100.1/32'];
    const office = (id: string) => ['berlin', 'paris', undefined][id.length % 3];
    const canonical = (sightings: CandidateSighting[]) =>
      count(sightings, { usualOfficeOf: office }, known).sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 80 }), fc.infiniteStream(fc.nat()), (facts, random) => {
        const sightings = facts.map(({ ip, person, hour }) => seen(ip, `p${'x'.repeat(person % 3)}${person}`, hour));
        const twice = [...sightings, ...sightings.filter(() => (random.next().value ?? 0) % 2 === 0)];
        const disturbed = twice.map((one) => [random.next().value ?? 0, one] as const).sort(([a], [b]) => a - b);
        assert.deepEqual(canonical(disturbed.map(([, one]) => one)), canonical(sightings));
      }),
    );
  });

  it('A day of 25 hours has room for all of them', () => {
    const day = '2026-10-25';
    const bounds = dayBounds(day, 'Europe/Berlin');
    const tally = createDayTally(day, bounds);
    for (const id of people(5))
      for (let hour = 0; hour < 25; hour++)
        tally.add({ address: addressOf('2001:db8::1'), day, at: bounds.start + hour * HOUR, personId: id });
    assert.equal(bounds.end - bounds.start, 25 * HOUR);
    const [row] = tally.count(tally.kept(new Set()), hints());
    assert.equal(row?.hours, 125);
    assert.ok(utc('2026-10-25 12:00') < bounds.end);
  });
});
