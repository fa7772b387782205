import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NamedLists } from '../../server/presence/named-lists.ts';
import { placeInOrder } from '../../server/presence/people-order.ts';
import { filterOf, type NamedPerson } from '../../server/presence/picture.ts';
import type { Presence } from '../../server/presence/presence-types.ts';
import { finish } from '../../server/presence/steps.ts';

const presence = fc.oneof(
  fc
    .constantFrom<Presence['status'] & ('remote' | 'none')>('remote', 'none')
    .map((status): Presence => ({ status, reason: 'evidence-remote' })),
  fc
    .tuple(fc.constantFrom('hq', 'lab'), fc.constantFrom(undefined, 'one'))
    .map(([officeId, floorId]): Presence => ({ status: 'office', officeId, ...(floorId && { floorId }), reason: 'evidence-office' })),
);
const named = fc
  .record({
    n: fc.nat({ max: 30 }),
    name: fc.constantFrom('Ada', 'ada b', 'Åda', 'Bo 10', 'Zoë', 'two\nlines', ''),
    department: fc.constantFrom(undefined, 'Sales', 'SALES ', 'R&D'),
    presence,
  })
  .map(({ n, name, department, presence: at }): NamedPerson => ({ id: `p${n}`, name, presence: at, ...(department && { department }) }));
const filter = fc.record(
  {
    text: fc.constantFrom('a', 'DA', ' bo', 'o\nl', 'o l', '', 'zoë', 'ë'),
    status: fc.constantFrom<Presence['status']>('remote', 'office', 'leave'),
    officeId: fc.constantFrom('hq', 'lab', 'nowhere'),
    floorId: fc.constantFrom('one', 'two'),
    department: fc.constantFrom('sales', '', 'r&d', 'none such'),
  },
  { requiredKeys: [] },
);

/** The reference list, to which each person is added or from which they are removed. */
function inOrder(people: Iterable<NamedPerson>): NamedPerson[] {
  const list: NamedPerson[] = [];
  for (const person of people) list.splice(placeInOrder(list, person), 0, person);
  return list;
}

/** The person with the name that they have, unless it is to change. */
function withName(person: NamedPerson, known: NamedPerson | undefined): NamedPerson {
  return known && person.name !== 'Zoë' ? { ...person, name: known.name } : person;
}

describe('Lists of people who may be named', () => {
  it('When people come, change and go, then each list equals a filter over everybody, name by name', () =>
    fc.assert(
      fc.property(
        fc.array(named),
        fc.array(fc.tuple(named, fc.boolean())),
        fc.array(filter, { minLength: 4 }),
        (first, changes, filters) => {
          const people = new Map(first.map((person) => [person.id, person]));
          const lists = new NamedLists();
          for (const person of inOrder(people.values())) lists.append(person);
          const kept = lists.copy();
          const [before, asBefore] = [inOrder(people.values()), filters.map((each) => kept.find(each))];
          for (const [person, goes] of changes) {
            lists.replace(people.get(person.id), goes ? undefined : person);
            if (goes) people.delete(person.id);
            else people.set(person.id, person);
            const everybody = inOrder(people.values());
            assert.deepEqual(lists.find({}), everybody);
            for (const each of filters) assert.deepEqual(lists.find(each), everybody.filter(filterOf(each)), JSON.stringify(each));
          }
          assert.deepEqual(kept.find({}), before, 'the copy stays as it was');
          assert.deepEqual(
            filters.map((each) => kept.find(each)),
            asBefore,
          );
        },
      ),
    ));

  it('When many are replaced at once, then a copy equals a filter over everybody, and the lists stay as they were', () =>
    fc.assert(
      fc.property(
        fc.array(named),
        fc.array(fc.array(fc.tuple(named, fc.boolean())), { maxLength: 3 }),
        fc.array(filter, { minLength: 4 }),
        (first, pages, filters) => {
          const people = new Map(first.map((person) => [person.id, person]));
          let lists = new NamedLists();
          for (const person of inOrder(people.values())) lists.append(person);
          for (const page of pages) {
            const before = inOrder(people.values());
            // The last of several entries for a person counts. Most people keep their names.
            const after = new Map(page.map(([person, goes]) => [person.id, goes ? undefined : withName(person, people.get(person.id))]));
            const replaced = finish(lists.replaced([...after].map(([id, person]) => ({ before: people.get(id), after: person }))));
            assert.deepEqual(lists.find({}), before);
            for (const each of filters) assert.deepEqual(lists.find(each), before.filter(filterOf(each)));
            for (const [id, person] of after) {
              if (person) people.set(id, person);
              else people.delete(id);
            }
            lists = replaced;
            const everybody = inOrder(people.values());
            assert.deepEqual(lists.find({}), everybody);
            for (const each of filters) assert.deepEqual(lists.find(each), everybody.filter(filterOf(each)), JSON.stringify(each));
          }
        },
      ),
    ));

  it('When thousands are in the list, then parts of names are found across all of it, also after many were added and removed', () => {
    const person = (n: number): NamedPerson => ({
      id: `p${n}`,
      name: `Person ${n}`,
      presence: { status: 'none', reason: 'none-no-evidence' },
    });
    const lists = new NamedLists();
    for (let n = 0; n < 3000; n++) lists.append(person(n));
    assert.ok([...lists.prepare()].length > 2, 'in steps');
    for (let n = 10_000; n < 13_000; n++) lists.replace(undefined, person(n));
    for (let n = 0; n < 2000; n++) lists.replace(person(n), undefined);
    const left = inOrder(
      [...Array(3000).keys()]
        .slice(2000)
        .concat(Array.from({ length: 3000 }, (_, n) => 10_000 + n))
        .map(person),
    );
    for (const text of ['77', 'PERSON 2', '12999', 'person', 'nobody']) {
      const found = lists.find({ text });
      assert.deepEqual(found, left.filter(filterOf({ text })), text);
    }
  });

  it('When a list is returned, then later changes do not affect it', () => {
    const lists = new NamedLists();
    const ada: NamedPerson = { id: 'ada', name: 'Ada', presence: { status: 'remote', reason: 'evidence-remote' } };
    lists.append(ada);
    const [everybody, remote] = [lists.find({}), lists.find({ status: 'remote' })];
    lists.replace(ada, undefined);
    assert.deepEqual([everybody, remote, lists.find({})], [[ada], [ada], []]);
  });
});
