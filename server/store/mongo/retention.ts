import type { Store } from '../port/store.ts';
import type { Mongo } from './connection.ts';
import type { Counters } from './counters.ts';

export function createRetention(mongo: Mongo, counters: Counters): Pick<Store, 'deleteExpired'> {
  const { people, days, events, overrides, clears, weeklyRules, outbox } = mongo;

  /** Data that a dead writer added to an ended epoch. It is invisible, but must not remain stored. */
  async function deleteLeftovers(): Promise<void> {
    const erased = await people.find({ epoch: { $gt: 0 } }, { projection: { epoch: 1 } }).toArray();
    for (const { _id, epoch } of erased) {
      await days.deleteMany({ p: _id, e: { $lt: epoch } });
      await events.deleteMany({ p: _id, e: { $lt: epoch } });
    }
  }

  async function deleteRemovedPeople(goneBy: number): Promise<{ removedPeople: number; hidden: number; messages: number }> {
    const gone = await people.find({ goneAt: { $lte: goneBy } }, { projection: { _id: 1 } }).toArray();
    const ids = gone.map((doc) => doc._id);
    if (ids.length === 0) return { removedPeople: 0, hidden: 0, messages: 0 };
    await days.deleteMany({ p: { $in: ids } });
    await events.deleteMany({ p: { $in: ids } });
    const hidden = (await overrides.deleteMany({ personId: { $in: ids } })).deletedCount;
    const messages = (await outbox.deleteMany({ people: { $in: ids } })).deletedCount;
    await mongo.subscriptions.deleteMany({ personId: { $in: ids } });
    return counters.changePeople(async () => {
      const { deletedCount } = await people.deleteMany({ _id: { $in: ids }, goneAt: { $lte: goneBy } });
      // No stored data refers to them any longer.
      await counters.askForReload();
      return { removedPeople: deletedCount, hidden, messages };
    });
  }

  /** Changes up to this instant can no longer be undone. */
  async function forgetRules(changedBy: number): Promise<void> {
    await weeklyRules.updateMany({ changedAt: { $lte: changedBy } }, { $unset: { before: '' } });
    await weeklyRules.deleteMany({ changedAt: { $lte: changedBy }, rules: { $size: 0 } });
  }

  return {
    async deleteExpired({ lastExpiredDay, overridesEndedBy, hiddenEndedBy, clearsBy, goneBy, auditedBy }) {
      await deleteLeftovers();
      const endedOverrides = [
        { 'statement.kind': { $ne: 'hidden' as const }, end: { $lte: overridesEndedBy } },
        { 'statement.kind': 'hidden' as const, end: { $lte: hiddenEndedBy } },
      ];
      const forgotten = await deleteRemovedPeople(goneBy);
      await forgetRules(overridesEndedBy);
      return {
        personDays: (await days.deleteMany({ d: { $lte: lastExpiredDay } })).deletedCount,
        accessEvents: (await events.deleteMany({ d: { $lte: lastExpiredDay } })).deletedCount,
        overrides: forgotten.hidden + (await overrides.deleteMany({ $or: endedOverrides })).deletedCount,
        clears: (await clears.deleteMany({ at: { $lte: clearsBy } })).deletedCount,
        removedPeople: forgotten.removedPeople,
        auditEntries: (await mongo.audit.deleteMany({ at: { $lte: auditedBy } })).deletedCount,
        outboxEntries: forgotten.messages + (await outbox.deleteMany({ d: { $lte: lastExpiredDay } })).deletedCount,
      };
    },
  };
}
