import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { createMutex } from '../../../server/concurrency.ts';
import { syncNamedLocations } from '../../../server/ingest/sync-named-locations.ts';
import type { NamedLocation } from '../../../server/presence/place.ts';
import { readLocation } from '../../../server/presence/ranges/named-location.ts';
import { createRange } from '../../../server/presence/ranges/range-edit.ts';
import type { Store } from '../../../server/store/port/store.ts';
import { ADMIN, type Harness, NOW } from '../harness.ts';
import { describeOnBoth } from '../two-instances.ts';

/** The ranges with the prefix in force. */
async function holders(store: Store, prefix: string): Promise<string[]> {
  const ranges = await store.ranges();
  return ranges
    .filter(({ versions }) => versions.some(({ cidrs, until }) => until === undefined && cidrs.includes(prefix)))
    .map(({ name }) => name);
}

describeOnBoth('When one prefix is given to two ranges at the same time', (on) => {
  const addRange = (instance: number, name: string, prefix: string) => {
    const body = { name, cidrs: [prefix], target: { kind: 'remote' } };
    return (on().instances[instance] as Harness).call(ADMIN, 'POST', '/api/ranges', body);
  };

  it('on two instances, then one of them gets it, and the error of the other names that range', async () => {
    for (const [n, wait] of [0, 2, 5, 8, 11].entries()) {
      const prefix = `2001:db8:2${n}::/48`;
      const answers = await Promise.all([addRange(0, `First ${n}`, prefix), delay(wait).then(() => addRange(1, `Second ${n}`, prefix))]);
      const [made, refused] = answers.sort((a, b) => a.status - b.status);
      assert.deepEqual([made?.status, refused?.status, refused?.body.code], [201, 409, 'RANGE_OVERLAPS'], `${wait} ms apart`);
      assert.deepEqual(await holders(on().stores[0] as Store, prefix), [made?.body.name]);
      assert.ok(refused?.body.conflicts.some(({ rangeName }: { rangeName: string }) => rangeName === made?.body.name));
    }
  });

  it('by an administrator and by the synchronisation of a named location, then one of them gets it', async () => {
    const store = on().stores[1] as Store;
    const { board } = on().instances[1] as Harness;
    const location: NamedLocation = { id: 'branch', name: 'Branch', kind: 'ip', trusted: true, cidrs: [] };
    const content = {
      name: 'Branch',
      cidrs: ['2001:db8:ff::/48'],
      target: { kind: 'remote' as const },
      presence: true,
      accessLogging: false,
    };
    const made = createRange({ ...content, id: 'branch', source: 'named-location' }, NOW);
    await store.saveRange({ ...made, namedLocation: { id: location.id, name: location.name, autoSync: true } });
    const outcomes = new Set<string>();
    for (const [n, wait] of [0, 5, 10, 15, 16, 17, 18, 19, 20, 21, 25, 30, 60, 120].entries()) {
      const prefix = `2001:db8:1${n}::/48`;
      const warnings: object[] = [];
      const log = { debug() {}, info() {}, error() {}, warn: (facts: object) => void warnings.push(facts) };
      const read = readLocation({ ...location, cidrs: [prefix] });
      const sync = async () => {
        await delay(wait);
        const deps = { store, board, clock: { now: () => NOW + n }, log, withLock: createMutex(), requests: { daySweep() {} } };
        return syncNamedLocations(deps, [read], { complete: true });
      };
      const [answer, applied] = await Promise.all([addRange(0, `Made ${n}`, prefix), sync()]);
      const winner = answer.status === 201 ? `Made ${n}` : 'Branch';
      assert.deepEqual(await holders(store, prefix), [winner], `${wait} ms apart`);
      if (winner === 'Branch')
        assert.deepEqual([answer.body.code, answer.body.conflicts[0].rangeName, applied], ['RANGE_OVERLAPS', 'Branch', 1]);
      else assert.deepEqual([applied, warnings], [0, [{ conflicts: 1 }]], 'it is left as a proposal, and logged');
      outcomes.add(winner === 'Branch' ? 'synchronised' : 'made');
    }
    assert.deepEqual([...outcomes].sort(), ['made', 'synchronised'], 'both come first now and then');
  }).timeout(20_000);
});
