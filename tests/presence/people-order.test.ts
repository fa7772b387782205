import assert from 'node:assert/strict';
import fc from 'fast-check';
import { orderPeople, peopleByName } from '../../server/presence/people-order.ts';
import type { Person } from '../../server/presence/person.ts';
import { DEFAULT_SETTINGS } from '../../server/presence/settings.ts';
import { finish } from '../../server/presence/steps.ts';
import { createWorld, type World } from '../../server/presence/world.ts';

const names = fc.array(
  fc.record({ id: fc.integer({ max: 30, min: 0 }), name: fc.constantFrom('Ada', 'ada', 'Åda', 'Bo 2', 'Bo 10', 'Zoë', '') }),
);

function worldOf(people: readonly { id: number; name: string }[]): World {
  const members = people.map(
    ({ id, name }): Person => ({ id: `p${id}`, upn: `p${id}@x`, name, enabled: true, guest: false, mode: 'display' }),
  );
  return createWorld({ people: members, offices: [], ranges: [], settings: DEFAULT_SETTINGS });
}

describe('the order of people', () => {
  it('When it is prepared in steps, from nothing or from the earlier world, then it equals sorting at once', () =>
    fc.assert(
      fc.property(names, names, fc.boolean(), (first, second, byIds) => {
        const [before, after] = [worldOf(first), worldOf(second)];
        finish(orderPeople(before));
        const changed = [...new Set([...before.people.keys(), ...after.people.keys()])];
        finish(orderPeople(after, before, byIds ? changed : undefined));
        assert.deepEqual(peopleByName(before), peopleByName(worldOf(first)));
        assert.deepEqual(peopleByName(after), peopleByName(worldOf(second)));
        // The people of the new world, whose other facts may differ.
        assert.ok(peopleByName(after).every((person) => after.people.get(person.id) === person));
      }),
    ));

  it('When one of many gets another name, then it is moved to its position in one step', () => {
    const people = Array.from({ length: 5000 }, (_, id) => ({ id, name: `Person ${id}` }));
    const before = worldOf(people);
    finish(orderPeople(before));
    const after = worldOf(people.map((one) => (one.id === 7 ? { id: 7, name: 'Person 4000b' } : one)));
    assert.equal([...orderPeople(after, before, ['p7'])].length, 0);
    assert.equal(peopleByName(after)[4000]?.id, 'p7');
    assert.equal(peopleByName(before)[7]?.id, 'p7');
  });

  it('When very many are new, then the work has many steps', () => {
    const world = worldOf(Array.from({ length: 5000 }, (_, id) => ({ id, name: `Person ${(id * 7919) % 5000}` })));
    let steps = 0;
    for (const _ of orderPeople(world)) steps += 1;
    assert.ok(steps > 50);
    assert.deepEqual(
      peopleByName(world)
        .slice(0, 3)
        .map(({ name }) => name),
      ['Person 0', 'Person 1', 'Person 2'],
    );
  });
});
