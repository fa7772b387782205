import type { Instant } from '../../presence/time.ts';
import { touched } from './changes.ts';
import { type Mongo, retryDuplicate } from './connection.ts';
import type { Counters } from './counters.ts';

const INSTANTS = ['notOffSince', 'displaySince', 'erasedAt', 'goneAt'] as const;

/** @returns the port's `settleFuture`. Each step may be repeated: after a crash the next call finishes what is left. */
export function createSettleFuture(mongo: Mongo, counters: Counters) {
  const { people, overrides, clears } = mongo;

  /**
   * Somebody said it at that instant, which is now, but never later than what the same person has said after it by a clock that
   * is right; what was to begin later begins later.
   */
  const settleOverrides = async (now: Instant): Promise<string[]> => {
    const found = await overrides
      .find({ end: { $gt: now }, setAt: { $gt: now } })
      .sort({ seq: -1 })
      .toArray();
    for (const { _id, personId, seq, setAt, from } of found) {
      const [later] = await overrides
        .find({ personId, seq: { $gt: seq }, setAt: { $lte: now } })
        .sort({ setAt: 1 })
        .limit(1)
        .toArray();
      const at = later?.setAt ?? now;
      await overrides.updateOne({ _id, setAt }, { $set: { setAt: at, ...(from === setAt && { from: at }) } });
    }
    return found.map(({ personId }) => personId);
  };

  const settleClears = async (now: Instant): Promise<string[]> => {
    const found = await clears
      .find({ at: { $gt: now } })
      .sort({ at: 1 })
      .toArray();
    for (const { _id, personId, at, setBy, ended = [] } of found) {
      // What it ended is noted first, so that it can be undone whenever we are stopped.
      const note = { $setOnInsert: { personId, at: now, setBy }, $addToSet: { ended: { $each: ended } } };
      await retryDuplicate(() => clears.updateOne({ _id: `${personId}|${now}` }, note, { upsert: true }));
      const begun = { 'statement.kind': { $ne: 'hidden' as const }, setAt: { $lte: now }, from: { $lte: now } };
      await overrides.updateMany({ personId, ...begun, end: at }, { $set: { end: now } });
      await clears.deleteOne({ _id });
    }
    return found.map(({ personId }) => personId);
  };

  const settlePeople = (now: Instant, ids: readonly string[]): Promise<string[]> =>
    counters.changePeople(async (v) => {
      const theirs = { _id: { $in: [...ids] } };
      for (const instant of INSTANTS) {
        await people.updateMany({ ...theirs, [instant]: { $gt: now } }, { $set: { [instant]: now }, $max: touched(v, ['vFacts']) });
      }
      return (await people.find({ ...theirs, v }, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id);
    });

  return async (now: Instant, personIds: readonly string[]): Promise<string[]> => {
    const isSaid =
      (await overrides.findOne({ end: { $gt: now }, setAt: { $gt: now } })) !== null ||
      (await clears.findOne({ at: { $gt: now } })) !== null;
    const said = isSaid
      ? await counters.change(async (v) => {
          const ids = [...(await settleOverrides(now)), ...(await settleClears(now))];
          await people.updateMany({ _id: { $in: ids } }, { $max: touched(v, ['vStatements']) });
          return ids;
        })
      : [];
    const changed = personIds.length === 0 ? [] : await settlePeople(now, personIds);
    return [...new Set([...said, ...changed])];
  };
}
