import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createNameIndex, MAX_FOUND, newWorkLimit } from '../../server/presence/name-index.ts';
import { searchKey, spellingKey } from '../../server/presence/search-key.ts';
import { withinOneEdit } from '../../server/presence/within-one-edit.ts';

const everybody = () => true;

function indexOf(names: readonly (string | [name: string, department: string])[]) {
  const index = createNameIndex();
  for (const each of names) {
    const [name, department] = typeof each === 'string' ? [each, undefined] : each;
    index.put({ id: name, name, department });
  }
  return index;
}

describe('the index of names', () => {
  const index = indexOf([
    ['Anna Berg', 'Sales'],
    ['Anna Bauer', 'Marketing'],
    'Zoë Schröder',
    'Søren Kjær',
    'Đorđe Đoković',
    'Joel Aaron',
    'Anne-Marie d’Arc',
  ]);
  const find = (asked: string) => index.find(asked, everybody);

  const FOUND: readonly [asked: string, names: string[], nearly?: true][] = [
    ['anna berg', ['Anna Berg']],
    ['anna', ['Anna Bauer', 'Anna Berg']],
    ['ann b', ['Anna Bauer', 'Anna Berg']],
    ['berg anna', ['Anna Berg']],
    ['anna sales', ['Anna Berg']],
    ['zoe', ['Zoë Schröder']],
    ['Schroeder', ['Zoë Schröder']],
    ['SOREN KJAER', ['Søren Kjær']],
    ['Soeren', ['Søren Kjær']],
    ['Djordje', ['Đorđe Đoković']],
    ['joel', ['Joel Aaron']],
    ['jol', ['Joel Aaron']],
    ['aa', ['Joel Aaron']],
    ['marie arc', ['Anne-Marie d’Arc']],
    ['ana berg', ['Anna Berg'], true],
    ['anna bxgr', [], true],
    ['anna bork', [], true],
    ['shcroeder', ['Zoë Schröder'], true],
    ['b', []],
    ['', []],
    ['sales', [], true],
  ];
  for (const [asked, names, nearly = false] of FOUND) {
    it(`“${asked}” → ${names.join(', ') || 'nobody'}`, () => {
      const found = find(asked);
      assert.deepEqual([found.ids.sort(), found.nearly], [names, nearly]);
    });
  }

  it('When a name has the given words as whole words, then names that only begin with them are not found', () => {
    const names = ['Emily Stone', 'Emil Brandt', 'Emilia Brandt', 'Jürgen Krause', 'Jurgensen Krauser'];
    const ids = (asked: string, index = indexOf(names)) => index.find(asked, everybody).ids.sort();
    assert.deepEqual(ids('emil'), ['Emil Brandt']);
    assert.deepEqual(ids('emi'), ['Emil Brandt', 'Emilia Brandt', 'Emily Stone']);
    assert.deepEqual(ids('e brandt'), ['Emil Brandt', 'Emilia Brandt']);
    assert.deepEqual(ids('emil b'), ['Emil Brandt']);
    assert.deepEqual(ids('juergen'), ['Jürgen Krause']);
    const many = Array.from({ length: MAX_FOUND + 1 }, (_, at) => `Emily No${at}`);
    assert.deepEqual(ids('emil', indexOf([...many, 'Emil Brandt'])), ['Emil Brandt']);
  });

  it('When the words are a whole name in any order and spelling, then longer names that begin with them are not found', () => {
    const names = ['Anna Berg', 'Anna Bergmann', 'Anna Berg-Kaiser', 'Eva Müller', 'Eva Muellermann', 'Eva Mueller-Wolf'];
    const ids = (asked: string) => indexOf(names).find(asked, everybody).ids.sort();
    assert.deepEqual(ids('anna berg'), ['Anna Berg']);
    assert.deepEqual(ids('Berg, Anna'), ['Anna Berg']);
    assert.deepEqual(ids('eva mueller'), ['Eva Müller']);
    assert.deepEqual(ids('mueller eva'), ['Eva Müller']);
    assert.deepEqual(ids('kaiser anna berg'), ['Anna Berg-Kaiser']);
    assert.deepEqual(ids('anna b'), ['Anna Berg', 'Anna Berg-Kaiser', 'Anna Bergmann']);
    const inSales = indexOf([
      ['Anna Berg', 'Sales'],
      ['Anna Bergmann', 'Sales'],
    ]);
    assert.deepEqual(inSales.find('anna berg sales', everybody).ids, ['Anna Berg']);
  });

  it('When somebody is not accepted, then they are as if they were not in the index, also for similar spellings', () => {
    const names = fc.uniqueArray(
      fc.constantFrom('Ada Berg', 'Ada Burg', 'Adam Berg', 'Eda Berg', 'Ada Bergson', 'Ada Berg-Burg', 'Åda Bœrg'),
      {
        minLength: 1,
      },
    );
    const asked = fc.constantFrom('ada', 'ada berg', 'adda berg', 'berg', 'ada b', 'aada', 'eda brg', 'berg ada', 'ada boerg');
    fc.assert(
      fc.property(
        names,
        fc.subarray(['Ada Berg', 'Ada Burg', 'Adam Berg', 'Eda Berg', 'Ada Bergson', 'Ada Berg-Burg', 'Åda Bœrg']),
        asked,
        (all, seen, text) => {
          const without = indexOf(all.filter((name) => seen.includes(name))).find(text, everybody);
          const filtered = indexOf(all).find(text, (id) => seen.includes(id));
          assert.deepEqual(filtered.ids.sort(), without.ids.sort());
        },
      ),
    );
  });

  it('When people come, go and are renamed, then the index equals a new one of the present people', () => {
    const steps = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), name: fc.constantFrom('Ada Berg', 'Bo Berg', 'Bo Adams', undefined) }),
    );
    fc.assert(
      fc.property(steps, (changes) => {
        const kept = createNameIndex();
        const names = new Map<string, string>();
        for (const { id, name } of changes) {
          if (name === undefined) kept.remove(id);
          else kept.put({ id, name });
          if (name === undefined) names.delete(id);
          else names.set(id, name);
        }
        const made = createNameIndex();
        for (const [id, name] of names) made.put({ id, name });
        for (const asked of ['berg', 'bo', 'ada berg', 'adam'])
          assert.deepEqual(kept.find(asked, everybody).ids.sort(), made.find(asked, everybody).ids.sort());
      }),
    );
  });

  it('When very many have a name, then a limited number is found, including the exact match', () => {
    const many = createNameIndex();
    for (let n = 0; n < 3 * MAX_FOUND; n++) many.put({ id: `p${n}`, name: `Anna Berg${n}` });
    many.put({ id: 'very', name: 'Anna' });
    assert.deepEqual(many.find('anna', everybody).ids, ['very']);
    assert.equal(many.find('anna b', everybody).ids.length, MAX_FOUND);
  });

  it('When searches share a work limit, then together they compare a limited number of people, and report that there are more', () => {
    const crowd = createNameIndex();
    for (let n = 0; n < 40_000; n++) crowd.put({ id: `p${n}`, name: `${n % 2 ? 'Anna' : 'Ben'} Of${n}`, department: undefined });
    crowd.put({ id: 'last', name: 'Cleo Last', department: undefined });
    let looked = 0;
    const workLimit = newWorkLimit();
    const before = workLimit.left;
    for (let search = 0; search < 5; search++) assert.deepEqual(crowd.find('anna ben', () => ++looked < 0, workLimit).ids, []);
    assert.equal(workLimit.left, 0);
    assert.equal(crowd.has('cleo', everybody, workLimit), false);
    assert.equal(crowd.has('cleo', everybody), true);
    assert.ok(before <= 30_000 && looked === 0);
  });

  it('When only the existence of a name is checked, then the result is that of the search without typing errors', () => {
    for (const [asked, names, nearly = false] of FOUND) assert.equal(index.has(asked, everybody), names.length > 0 && !nearly, asked);
    assert.equal(
      index.has('anna', () => false),
      false,
    );
  });

  it('When the question is longer than any name, then nobody is found', () => {
    for (const asked of [`anna ${'x'.repeat(490)}`, 'anna '.repeat(50), 'ab cd ef gh ij kl mn op qr st uv'])
      assert.deepEqual(find(asked).ids, []);
  });

  it('When a department is searched, then its people are listed, regardless of case', () => {
    assert.deepEqual(index.department('SALES'), ['Anna Berg']);
    assert.deepEqual(index.department(''), []);
  });
});

describe('search keys', () => {
  it('When letters of one language are written otherwise, then the keys are the same', () => {
    const same = [
      ['Müller', 'Mueller', 'MULLER'],
      ['Ødegård', 'Oedegaard', 'Odegard'],
      ['Łukasz', 'Lukasz'],
      ['Þór', 'Thor'],
      ['Œuvre', 'Oeuvre'],
      ['Straße', 'Strasse'],
      ['İpek', 'ipek', 'Ipek'],
      ['Zoe\u0308', 'Zoë'],
    ];
    for (const names of same) assert.equal(new Set(names.map((name) => spellingKey(searchKey(name)))).size, 1, names.join());
  });

  it('When a text begins another, then so do their keys, so that prefixes can be looked up', () => {
    const letters = fc.stringMatching(/^[adeijouw]{1,8}$/);
    fc.assert(fc.property(letters, letters, (a, b) => spellingKey(a + b).startsWith(spellingKey(a).slice(0, -1))));
  });

  it('When one letter is added, removed, changed or swapped, then it is one edit; more are not', () => {
    for (const other of ['anna', 'ana', 'annna', 'nana', 'anan', 'anno']) assert.ok(withinOneEdit('anna', other), other);
    for (const other of ['an', 'annnna', 'bnno', 'naan', 'xanny', '']) assert.ok(!withinOneEdit('anna', other), other);
  });
});
