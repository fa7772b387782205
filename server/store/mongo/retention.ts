import type { Store } from '../port/store.ts';
import type { Mongo } from './connection.ts';
import type { Counters } from './counters.ts';

export function createRetention(mongo: Mongo, counters: Counters): Pick<Store, 'deleteExpired'> {
  const { people, days, events, overrides, clears } = mongo;

  /** What a writer that died had added to an epoch that was over. Nobody sees it, but it must not lie about either. */
  async function deleteLeftovers(): Promise<void> {
    const erased = await people.find({ epoch: { $gt: 0 } }, { projection: { epoch: 1 } }).toArray();
    for (const { _id, epoch } of erased) {
      await days.deleteMany({ p: _id, e: { $lt: epoch } });
      await events.deleteMany({ p: _id, e: { $lt: epoch } });
    }
  }

  async function forgetDeparted(goneBy: number): Promise<number> {
    const gone = await people.find({ goneAt: { $lte: goneBy } }, { projection: { _id: 1 } }).toArray();
    const ids = gone.map((doc) => doc._id);
    if (ids.length === 0) return 0;
    await days.deleteMany({ p: { $in: ids } });
    await events.deleteMany({ p: { $in: ids } });
    return counters.changePeople(async () => {
      const { deletedCount } = await people.deleteMany({ _id: { $in: ids }, goneAt: { $lte: goneBy } });
      // Nothing is left that could tell of them.
      await counters.askForReload();
      return deletedCount;
    });
  }

  return {
    async deleteExpired({ lastExpiredDay, overridesEndedBy, hiddenEndedBy, clearsBy, goneBy, auditedBy }) {
      await deleteLeftovers();
      const endedOverrides = [
        { 'statement.kind': { $ne: 'hidden' as const }, end: { $lte: overridesEndedBy } },
        { 'statement.kind': 'hidden' as const, end: { $lte: hiddenEndedBy } },
      ];
      return {
        personDays: (await days.deleteMany({ d: { $lte: lastExpiredDay } })).deletedCount,
        accessEvents: (await events.deleteMany({ d: { $lte: lastExpiredDay } })).deletedCount,
        overrides: (await overrides.deleteMany({ $or: endedOverrides })).deletedCount,
        clears: (await clears.deleteMany({ at: { $lte: clearsBy } })).deletedCount,
        departed: await forgetDeparted(goneBy),
        auditEntries: (await mongo.audit.deleteMany({ at: { $lte: auditedBy } })).deletedCount,
      };
    },
  };
}
