import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Person, RemovedPerson } from '../../server/presence/person.ts';
import { createWorld, patchWorld, type World } from '../../server/presence/world.ts';
import { office, range, settings, version } from './make.ts';

const id = fc.integer({ min: 0, max: 9 }).map((n) => `p${n}`);
/** Few UPNs, so that they are shared and reused. */
const facts = fc.record({ upn: fc.constantFrom('a@x', 'b@x', 'c@x', 'd@x'), enabled: fc.boolean(), name: fc.constantFrom('Ada', 'Bo') });
const change = fc.tuple(id, fc.option(facts, { nil: undefined }));

const plain = (world: World) => ({
  people: Object.fromEntries(world.people),
  byUpn: Object.fromEntries(world.byUpn),
  shared: Object.fromEntries([...world.sharedUpns].map(([upn, ids]) => [upn, ids.toSorted()])),
  removedPeople: Object.fromEntries(world.removedPeople),
});

describe('A world with changes', () => {
  it('When people change one by one, then the world equals a new one, and the earlier one stays unchanged', () =>
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 10 }), (rounds) => {
        const rest = { offices: [office('hq')], ranges: [range('lan', [version([], { kind: 'remote' })])], settings: settings() };
        const people = new Map<string, Person>();
        const removedPeople = new Map<string, RemovedPerson>();
        let world = createWorld({ people: [], ...rest });
        for (const round of rounds) {
          const before = { world, plain: plain(world) };
          const patch = new Map<string, Person | undefined>();
          const gone = new Map<string, RemovedPerson | undefined>();
          for (const [personId, given] of round) {
            const person = given && ({ id: personId, guest: false, mode: 'track', notOffSince: 0, ...given } satisfies Person);
            patch.set(personId, person);
            gone.set(personId, person ? undefined : { id: personId, mode: 'track', goneAt: 7 });
            if (person) people.set(personId, person);
            else people.delete(personId);
          }
          for (const [personId, one] of gone) {
            if (one) removedPeople.set(personId, one);
            else removedPeople.delete(personId);
          }
          world = patchWorld(world, { people: patch, removedPeople: gone });
          assert.deepEqual(plain(world), plain(createWorld({ people: people.values(), removedPeople: removedPeople.values(), ...rest })));
          assert.deepEqual(plain(before.world), before.plain);
        }
      }),
    ));

  it('When offices, ranges or settings change, then these are replaced and the rest is the same', () => {
    const world = createWorld({ people: [], offices: [office('hq')], ranges: [], settings: settings() });
    const changed = patchWorld(world, { offices: [office('hq', { name: 'HQ' })], settings: settings({ smallNumber: 9 }) });
    assert.deepEqual([changed.offices.get('hq')?.name, changed.settings.smallNumber], ['HQ', 9]);
    assert.ok(changed.ranges === world.ranges && changed.people === world.people && changed.byUpn === world.byUpn);
    const ranges = patchWorld(world, { ranges: [range('lan', [version([], { kind: 'remote' })])] });
    assert.deepEqual([[...ranges.ranges.keys()], ranges.offices === world.offices], [['lan'], true]);
  });
});
