import assert from 'node:assert/strict';
import { readShortLists, shortenList } from '../../server/presence/short-lists.ts';

describe('The lists in the records of audit entries', () => {
  it('When a list has more items than are stored, then their number is stored beside it', () => {
    assert.deepEqual(shortenList({ name: 'HQ', cidrs: ['a', 'b', 'c'] }, 'cidrs', 2), {
      name: 'HQ',
      cidrs: ['a', 'b'],
      omitted: { cidrs: 1 },
    });
  });

  for (const record of [{ cidrs: ['a', 'b'] }, { cidrs: 'a' }, { ids: ['a', 'b', 'c'] }, ['a', 'b', 'c'], null, undefined, 'abc'])
    it(`When nothing is too long, then it stays as it is: ${JSON.stringify(record)}`, () =>
      assert.equal(shortenList(record, 'cidrs', 2), record));

  it('When an entry of an earlier version ends its list with a text, then it is read as a number', () => {
    const stored = { mode: 'off', people: 3, selection: { kind: 'ids', ids: ['ada', 'ben', '… +17'] } };
    const selection = { kind: 'ids', ids: ['ada', 'ben'], omitted: { ids: 17 } };
    assert.deepEqual(readShortLists(stored), { mode: 'off', people: 3, selection });
    assert.deepEqual(readShortLists({ cidrs: ['a', '… +1017'], version: 2 }), { cidrs: ['a'], version: 2, omitted: { cidrs: 1017 } });
  });

  for (const stored of [
    undefined,
    null,
    'off',
    [],
    { omitted: { cidrs: 3 }, cidrs: ['a'] },
    { floors: [{ name: '… +1 more' }], cidrs: [] },
  ])
    it(`When a record has no such text, then it is read as it is: ${JSON.stringify(stored)}`, () =>
      assert.deepEqual(readShortLists(stored), stored));
});
