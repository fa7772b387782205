import assert from 'node:assert/strict';
import type { Store } from '../../server/store/port/store.ts';
import { MISTAKES } from './broken-stores.ts';
import { CAUGHT_BY } from './caught-by.ts';
import { CONTRACT, type OpenTwo, runCase } from './contract.ts';
import { openMemory } from './opening.ts';

function breaking(mistake: (store: Store) => Partial<Store>): OpenTwo {
  return async () => {
    const { store, close } = await openMemory();
    const broken = { ...store, ...mistake(store) };
    return { store: broken, second: broken, close };
  };
}

describe('The tests of the store’s contract', () => {
  it('accept a wrapped store that works', async () => {
    for (const one of CONTRACT)
      await runCase(
        one,
        breaking(() => ({})),
      );
  });

  for (const [title, mistake] of Object.entries(MISTAKES)) {
    const promise = CAUGHT_BY[title];
    it(`reject a store that ${title}`, async () => {
      const one = CONTRACT.find((each) => each.title === promise);
      if (!one) assert.fail(`tests/store/caught-by.ts names no promise of the contract for it: ${promise}`);
      await assert.rejects(runCase(one, breaking(mistake)));
    });
  }
});
