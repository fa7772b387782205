import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBoard } from '../../server/board/board.ts';
import { signInsOf } from '../../server/demo/day-sign-ins.ts';
import { createOrganisation, type Organisation } from '../../server/demo/organisation.ts';
import { seedStore } from '../../server/demo/seed.ts';
import { startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { UNLISTED_EXIT, UNLISTED_SITES } from '../../server/demo/sites.ts';
import { createCollector } from '../../server/ingest/collector.ts';
import { readAddress } from '../../server/presence/addresses/address.ts';
import { MANY_PEOPLE, prefixOfAddress } from '../../server/presence/discovery/candidate.ts';
import { listCandidates } from '../../server/presence/discovery/candidates.ts';
import type { Unmatched } from '../../server/presence/settings.ts';
import { DAY, HOUR } from '../../server/presence/time.ts';
import { openStore } from '../../server/store/open-store.ts';
import { makeClient, memoryLog, testClock } from '../graph/make-client.ts';

/** A Saturday, after a week of work. */
const SATURDAY = Date.parse('2026-11-14T12:00:00Z');
const EVER = { fromDay: '2000-01-01', toDay: '2100-01-01' };

describe('Discovery over the simulated organisation', function () {
  this.timeout(120_000);
  const organisation = createOrganisation();
  let week: Awaited<ReturnType<typeof collectWeek>>;
  before(async () => {
    week = await collectWeek('discover');
  });

  /** Collects the week and the rest of it a day later. Returns the stored data as text, and the list. */
  async function collectWeek(unmatched: Unmatched, of: Organisation = organisation) {
    const clock = testClock(SATURDAY - DAY);
    const tenant = await startSimulatedTenant({
      organisation: of,
      clock,
      faults: { duplicates: 0.02, shuffled: true, late: 0.02, lateBy: 2 * HOUR },
    });
    const dataDir = await mkdtemp(join(tmpdir(), 'indoors-discovery-'));
    const store = await openStore({ dataDir });
    await seedStore(store, of, clock.now());
    const settings = await store.settings();
    await store.saveSettings({ ...settings, unmatched, version: settings.version + 1 });
    const lines: string[] = [];
    const log = memoryLog(lines);
    const board = await createBoard({ store, clock, log, refreshEvery: 0 });
    const { tenantId, clientId, clientSecret } = of;
    const credential = { kind: 'secret' as const, secret: clientSecret };
    const { client: graph } = makeClient(tenant.url, { clock, log, authorityHost: tenant.url, tenantId, clientId, credential });
    const collector = createCollector({ store, board, graph, clock, log, intervalMs: 7 * DAY });
    await collector.collect();
    clock.set(SATURDAY);
    await collector.requestWeekSweep();
    await collector.collect();
    await collector.requestWeekSweep();
    clock.advance(HOUR);
    await collector.collect();
    const days = await store.candidateDays(EVER);
    const listed = listCandidates({ days, dismissed: new Set(), world: board.world(), ranges: board.rangeIndex(), now: clock.now() });
    const personDays = await store.personDays(EVER);
    board.close();
    await store.close();
    await tenant.close();
    const files = await Promise.all((await readdir(dataDir)).map((file) => readFile(join(dataDir, file), 'latin1')));
    await rm(dataDir, { recursive: true });
    return { days, listed, personDays, world: board.world(), text: files.join('\n') + lines.join('\n') };
  }

  /** Who used which prefix on each of the five days of the week, from the simulation itself. */
  function truth(modes: ReadonlyMap<string, string>) {
    const users = new Map<string, Map<string, Set<string>>>();
    for (const person of organisation.people) {
      if (!person.enabled || person.guest || modes.get(person.id) === 'off') continue;
      for (const date of ['2026-11-08', '2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13', '2026-11-14']) {
        for (const { at, ip, errorCode, riskState, credential, interactive } of signInsOf(organisation, person, date)) {
          const address = readAddress(ip);
          if (errorCode !== 0 || riskState === 'atRisk' || typeof address === 'string' || (credential !== 'none' && !interactive)) continue;
          const prefix = prefixOfAddress(address);
          const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(at);
          const days = users.get(prefix) ?? new Map<string, Set<string>>();
          users.set(prefix, days);
          days.set(day, (days.get(day) ?? new Set()).add(person.id));
        }
      }
    }
    return users;
  }

  it('finds the annex and the coworking space with their offices, and the exit as such; numbers are those of the log', () => {
    const { days, listed, world } = week;
    const officeNamed = (name: string) => [...world.offices.values()].find((office) => office.name === name)?.id;
    const at = (group: string) => listed.open.find((candidate) => candidate.group === group);
    const annex = at('203.0.113.0/24');
    assert.deepEqual(
      [annex?.prefixes, annex?.sharedExit, annex?.suggestion?.officeId],
      [[`${UNLISTED_SITES[0]}/32`], false, officeNamed('Berlin')],
    );
    assert.ok((annex?.suggestion?.confidence ?? 0) >= 0.7 && (annex?.workingShare ?? 0) >= 0.8, JSON.stringify(annex));
    const coworking = at(`${UNLISTED_SITES[1]}/64`);
    assert.deepEqual([coworking?.sharedExit, coworking?.suggestion?.officeId], [false, officeNamed('New York')]);
    const exit = at(`${UNLISTED_EXIT}/64`);
    assert.deepEqual([exit?.sharedExit, exit?.suggestion], [true, undefined]);

    const users = truth(new Map([...world.people.values()].map(({ id, mode }) => [id, mode])));
    const weekDays = days.filter(({ day, prefix }) => day >= '2026-11-09' && day <= '2026-11-13' && !prefix.endsWith('/24'));
    assert.ok(weekDays.length >= 15, String(weekDays.length));
    for (const { day, prefix, people } of weekDays) assert.equal(people, users.get(prefix)?.get(day)?.size, `${prefix} on ${day}`);
  });

  it('No address of a home, and nothing about a person, is stored or logged', () => {
    const { text, days, world } = week;
    const users = truth(new Map([...world.people.values()].map(({ id, mode }) => [id, mode])));
    const homes = [...users]
      .filter(([, byDay]) => [...byDay.values()].every((people) => people.size < MANY_PEOPLE))
      .map(([prefix]) => prefix);
    const isRangeOfOffice = (prefix: string) => /^(203\.0\.113|198\.51\.100)\.|^2001:db8:[123]0:/.test(prefix);
    const outside = homes.filter((prefix) => !isRangeOfOffice(prefix));
    assert.ok(outside.length > 150, String(outside.length));
    for (const prefix of outside) {
      assert.ok(!days.some((row) => row.prefix === prefix), prefix);
      const network = prefix.slice(0, prefix.indexOf('/')).replace(/::$/, ':');
      if (network.includes(':')) assert.ok(!text.includes(network), prefix);
    }
    const hosts = [...text.matchAll(/192\.0\.2\.(\d+)/g)].map(([, host]) => Number(host));
    assert.deepEqual(
      hosts.filter((host) => host > 0 && host <= 125),
      [],
      'homes with IPv4',
    );
    assert.deepEqual(Object.keys(days[0] ?? {}).sort(), ['day', 'hours', 'mixedHours', 'offices', 'people', 'prefix', 'workingHours']);
  });

  for (const unmatched of ['discard', 'remote'] as const) {
    it(`When the setting is ${unmatched}, then no such address is stored or logged`, async () => {
      const { text, days } = await collectWeek(unmatched, createOrganisation({ people: 60 }));
      assert.deepEqual(days, []);
      for (const address of [...UNLISTED_SITES, UNLISTED_EXIT]) assert.ok(!text.includes(address), address);
    });
  }
});
