import assert from 'node:assert/strict';
import type { Store } from '../../server/store/port.ts';
import { MISTAKES } from './broken-stores.ts';
import { CONTRACT, type OpenTwo, runCase } from './contract.ts';
import { openMemory } from './opening.ts';

/** Runs the whole contract without mocha; the titles of the promises that were broken, at most the first. */
async function firstBroken(open: OpenTwo): Promise<string | undefined> {
  for (const one of CONTRACT) {
    try {
      await runCase(one, open);
    } catch {
      return one.title;
    }
  }
  return undefined;
}

function breaking(mistake: (store: Store) => Partial<Store>): OpenTwo {
  return async () => {
    const { store, close } = await openMemory();
    const broken = { ...store, ...mistake(store) };
    return { store: broken, second: broken, close };
  };
}

describe('The store’s contract is itself held to account', () => {
  it('accepts a store that is wrapped and not broken', async () => {
    assert.equal(await firstBroken(breaking(() => ({}))), undefined);
  });

  for (const [title, mistake] of Object.entries(MISTAKES)) {
    it(`rejects a store that ${title}`, async () => {
      assert.notEqual(await firstBroken(breaking(mistake)), undefined);
    });
  }
});
