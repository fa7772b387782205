import assert from 'node:assert/strict';
import type { ModeHistory } from '../../server/presence/person.ts';
import type { Instant } from '../../server/presence/time.ts';
import type { Store } from '../../server/store/port/store.ts';

/** Gives one person this history, like a change of the mode. Default: chosen by the administrator Eve. */
export async function setMode(
  store: Pick<Store, 'person' | 'saveModes'>,
  personId: string,
  after: ModeHistory,
  at: Instant,
  by = 'eve',
): Promise<void> {
  const before = await store.person(personId);
  assert.ok(before);
  assert.deepEqual(await store.saveModes([{ personId, before, after }], { at, by }), [personId]);
}
