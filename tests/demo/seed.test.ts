import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signInsOf } from '../../server/demo/day-sign-ins.ts';
import { createOrganisation } from '../../server/demo/organisation.ts';
import { seedStore } from '../../server/demo/seed.ts';
import { seedPlans } from '../../server/demo/seed-plans.ts';
import { createPlacer } from '../../server/presence/placement.ts';
import { buildRangeIndex } from '../../server/presence/ranges/range-index.ts';
import type { SignInReason } from '../../server/presence/reasons.ts';
import { createWorld } from '../../server/presence/world.ts';
import { openStore } from '../../server/store/open-store.ts';

describe('the demo’s seed', () => {
  it('When the sign-ins of a working day are placed, then most count, and every kind of special case occurs', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'indoors-seed-'));
    const store = await openStore({ dataDir });
    const organisation = createOrganisation();
    const now = Date.parse('2026-11-20T23:00:00Z');
    await seedStore(store, organisation, now);
    const [people, offices, ranges, settings] = await Promise.all([store.people(), store.offices(), store.ranges(), store.settings()]);
    const index = buildRangeIndex(ranges);
    assert.deepEqual(index.conflicts, []);
    assert.deepEqual(new Set(people.map(({ mode }) => mode)), new Set(['off', 'track', 'display']));
    const place = createPlacer(createWorld({ people, offices, ranges, settings }), index);
    const seen = new Map<SignInReason, number>();
    const officeDays = new Set<string>();
    for (const person of organisation.people) {
      for (const day of ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19']) {
        for (const { at, ip, interactive, errorCode, riskState, credential } of signInsOf(organisation, person, day)) {
          const placed = place({ at, ip, userId: person.id, interactive, errorCode, riskState, clientCredentialType: credential }, now);
          seen.set(placed.reason, (seen.get(placed.reason) ?? 0) + 1);
          if (placed.reason === 'placed') officeDays.add(`${person.id} ${day}`);
        }
      }
    }
    for (const reason of ['placed', 'placed-unmatched', 'ignored', 'failed', 'risky', 'confidential-client', 'guest', 'off'] as const) {
      assert.ok((seen.get(reason) ?? 0) > 0, reason);
    }
    assert.equal(seen.get('address-malformed'), undefined);
    assert.ok(officeDays.size > 300, String(officeDays.size));
    await store.close();
    await rm(dataDir, { recursive: true });
  });

  it('When people of the demo plan, then there are statements of every kind and rules, and none of those to sign in as', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'indoors-seed-'));
    const store = await openStore({ dataDir });
    const organisation = createOrganisation();
    const now = Date.parse('2026-11-20T10:00:00Z');
    await seedStore(store, organisation, now);
    await seedPlans(store, organisation, now);
    const [said, rules, offices] = await Promise.all([store.overrides({ endsAfter: now }), store.weeklyRules(), store.offices()]);
    const kinds = Map.groupBy(said, ({ statement }) => statement.kind);
    for (const kind of ['office', 'remote', 'leave'] as const) assert.ok((kinds.get(kind)?.length ?? 0) > 10, kind);
    const ids = new Set(offices.map(({ id }) => id));
    assert.ok(said.every(({ statement }) => statement.kind !== 'office' || ids.has(statement.officeId)));
    assert.ok(rules.length > 10);
    const first = new Set(organisation.people.slice(0, 12).map(({ id }) => id));
    assert.ok(![...said, ...rules].some(({ personId }) => first.has(personId)));
    await store.close();
    await rm(dataDir, { recursive: true });
  });
});
