import assert from 'node:assert/strict';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import { storedOf } from '../dialogues/world.ts';
import { openFixture, TEN } from '../fixture.ts';

describe('“I’m at the office” means the office seen last', () => {
  it('When that office is archived, then the one before it is meant', async () => {
    const world = await openFixture([{ id: 'max', name: 'Max Muster', department: 'Sales' }]);
    try {
      const { store, board } = world;
      const seen = (rangeId: string, day: string, ago: number) => ({
        personId: 'max',
        rangeId,
        day,
        first: TEN - ago - HOUR,
        last: TEN - ago,
      });
      await store.mergeEvidence({
        peopleRevision: await store.peopleRevision(),
        personDays: [seen('r-boston', '2026-11-18', 2 * DAY), seen('r-berlin', '2026-11-19', DAY)],
        accessEvents: [],
      });
      const berlin = (await store.offices()).find(({ id }) => id === 'berlin');
      assert.ok(berlin);
      await store.saveOffice({ ...berlin, id: 'paris', name: 'Paris', nicknames: [], floors: [], version: 1 });
      await store.saveOffice({ ...berlin, archivedAt: TEN - HOUR, version: berlin.version + 1 });
      await board.refresh();
      await world.say('max', 'I’m at the office tomorrow', { locale: 'en' });
      const [stored = ''] = await storedOf(world, 'max');
      assert.match(stored, /^boston 21 Nov/);
    } finally {
      await world.close();
    }
  });
});
