import assert from 'node:assert/strict';
import { planDay } from '../../server/demo/day-plan.ts';
import { signInsOf } from '../../server/demo/day-sign-ins.ts';
import { createOrganisation } from '../../server/demo/organisation.ts';
import { parseIp, readAddress } from '../../server/presence/addresses/address.ts';

describe('the simulated organisation', () => {
  const organisation = createOrganisation({ seed: 'a test', people: 250 });
  const tuesday = '2026-11-17';
  const all = organisation.people.flatMap((person) => signInsOf(organisation, person, tuesday));

  it('is the same for the same seed, and differs for another seed', () => {
    assert.deepEqual(createOrganisation({ seed: 'a test', people: 250 }), organisation);
    assert.notDeepEqual(createOrganisation({ seed: 'b', people: 250 }).people[0]?.id, organisation.people[0]?.id);
  });

  it('returns the same sign-ins of a person and day on every call', () => {
    const person = organisation.people[7];
    assert.ok(person);
    assert.deepEqual(signInsOf(organisation, person, tuesday), signInsOf(organisation, person, tuesday));
  });

  it('keeps its people when their number is raised', () => {
    const larger = createOrganisation({ seed: 'a test', people: 300 });
    assert.equal(larger.people[249]?.upn, organisation.people[249]?.upn);
  });

  it('gives each person an account of their own', () => {
    const many = createOrganisation({ people: 20_000 }).people;
    for (const key of ['id', 'upn', 'logUpn'] as const) assert.equal(new Set(many.map((person) => person[key])).size, 20_000);
  });

  it('has people in offices, at home, on leave and off on a working day', () => {
    const kinds = Map.groupBy(organisation.people, (person) => planDay(organisation, person, tuesday).kind);
    assert.ok((kinds.get('office')?.length ?? 0) > 80);
    assert.ok((kinds.get('home')?.length ?? 0) > 30);
    assert.ok((kinds.get('leave')?.length ?? 0) > 5);
    assert.ok((kinds.get('free')?.length ?? 0) > 5);
    assert.ok(new Set(organisation.people.map(({ timeZone }) => timeZone)).size === 3);
    assert.ok(organisation.people.some(({ guest }) => guest));
  });

  it('is quiet at the weekend', () => {
    const sunday = organisation.people.flatMap((person) => signInsOf(organisation, person, '2026-11-15'));
    assert.ok(sunday.length < all.length / 10, `${sunday.length} of ${all.length}`);
  });

  it('has sign-ins at every hour of a working day', () => {
    const hours = new Set(all.map(({ at }) => new Date(at).getUTCHours()));
    assert.equal(hours.size, 24);
  });

  it('uses documentation addresses that the engine can read, except a few that are unreadable on purpose', () => {
    const unreadable = all.filter(({ ip }) => typeof readAddress(ip) === 'string' && ip !== '' && !ip.includes('XXX'));
    assert.deepEqual(unreadable, []);
    for (const { ip } of all) assert.match(ip, /^(::ffff:)?(203\.0\.113|198\.51\.100|192\.0\.2)\.|^2001:0?db8:|^$/i);
    assert.ok(all.some(({ ip }) => parseIp(ip)?.family === 6));
  });

  it('has failed, risky, interactive, background and server-made sign-ins in a week', () => {
    const week = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'].flatMap((day) =>
      organisation.people.flatMap((person) => signInsOf(organisation, person, day)),
    );
    assert.ok(week.some(({ errorCode }) => errorCode === 50126));
    assert.ok(week.some(({ riskState, errorCode }) => riskState === 'atRisk' && errorCode === 0));
    assert.ok(week.some(({ credential }) => credential === 'clientSecret'));
    const interactive = week.filter((signIn) => signIn.interactive).length;
    assert.ok(week.length / interactive > 4, `${interactive} of ${week.length}`);
    const average = week.length / 5 / 250;
    assert.ok(average > 6 && average < 25, `${average} sign-ins a person and day`);
  });
});
