import { type DefaultEnd, settleSaid } from '../../presence/settle-said.ts';
import type { Instant } from '../../presence/time.ts';
import { touched } from './changes.ts';
import type { Mongo } from './connection.ts';
import type { Counters } from './counters.ts';
import { overrideOf } from './overrides.ts';

const INSTANTS = ['notOffSince', 'displaySince', 'erasedAt', 'goneAt', 'upnSince', 'modeChosen.at'] as const;

/** @returns the port's `settleFuture`. Each step may be repeated: after a crash the next call finishes what is left. */
export function createSettleFuture(mongo: Mongo, counters: Counters) {
  const { people, overrides, clears } = mongo;

  const settlePerson = async (personId: string, now: Instant, defaultEnd: DefaultEnd): Promise<void> => {
    const said = {
      overrides: (await overrides.find({ personId }).toArray()).map(overrideOf),
      clears: (await clears.find({ personId }).toArray()).map(({ _id, ...clear }) => ({ ended: [], ...clear })),
    };
    const settled = settleSaid(said, now, defaultEnd);
    // What a clear ended is noted first, so that it can be undone whenever we are stopped.
    for (const clear of settled.clears) await clears.replaceOne({ _id: `${personId}|${clear.at}` }, { ...clear }, { upsert: true });
    for (const { id, ...rest } of settled.overrides) await overrides.replaceOne({ _id: id }, rest);
    for (const at of settled.removedClears) await clears.deleteOne({ _id: `${personId}|${at}` });
  };

  const settlePeople = (now: Instant, ids: readonly string[]): Promise<string[]> =>
    counters.changePeople(async (v) => {
      const theirs = { _id: { $in: [...ids] } };
      for (const instant of INSTANTS) {
        await people.updateMany({ ...theirs, [instant]: { $gt: now } }, { $set: { [instant]: now }, $max: touched(v, ['vFacts']) });
      }
      return (await people.find({ ...theirs, v }, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id);
    });

  return async (now: Instant, personIds: readonly string[], defaultEnd: DefaultEnd): Promise<string[]> => {
    const ahead = [
      ...(await overrides.find({ end: { $gt: now }, setAt: { $gt: now } }).toArray()),
      ...(await clears.find({ at: { $gt: now } }).toArray()),
    ];
    const said = [...new Set(ahead.map(({ personId }) => personId))];
    if (said.length > 0) {
      await counters.change(async (v) => {
        for (const personId of said) await settlePerson(personId, now, defaultEnd);
        await people.updateMany({ _id: { $in: said } }, { $max: touched(v, ['vStatements']) });
      });
    }
    const changed = personIds.length === 0 ? [] : await settlePeople(now, personIds);
    return [...new Set([...said, ...changed])];
  };
}
