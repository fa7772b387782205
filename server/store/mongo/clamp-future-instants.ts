import { clampStatements, type DefaultEnd } from '../../presence/clamp-statements.ts';
import type { Instant } from '../../presence/time.ts';
import { touched } from './changes.ts';
import type { Mongo } from './connection.ts';
import type { Counters } from './counters.ts';
import { about } from './off.ts';
import { clearId, overrideOf, statementsChanged } from './overrides.ts';

const INSTANTS = ['notOffSince', 'displaySince', 'erasedAt', 'goneAt', 'upnSince', 'modeChosen.at'] as const;

/** @returns the port's `clampFutureInstants`. Each step may be repeated: after a crash the next call completes it. */
export function createClampFutureInstants(mongo: Mongo, counters: Counters) {
  const { people, overrides, clears } = mongo;

  const clampPerson = (personId: string, now: Instant, defaultEnd: DefaultEnd): Promise<void> =>
    counters.write(about(personId), async ({ v }) => {
      const said = {
        overrides: (await overrides.find({ personId }).toArray()).map(overrideOf),
        clears: (await clears.find({ personId }).toArray()).map(({ _id, ...clear }) => ({ ended: [], ...clear })),
      };
      const clamped = clampStatements(said, now, defaultEnd);
      const saved = clamped.clears.map((clear) => {
        return { replaceOne: { filter: { _id: clearId(personId, clear.at) }, replacement: clear, upsert: true } };
      });
      const removed = clamped.removedClears.map((at) => ({ deleteOne: { filter: { _id: clearId(personId, at) } } }));
      const moved = clamped.overrides.map(({ id, ...rest }) => ({ replaceOne: { filter: { _id: id }, replacement: rest } }));
      return {
        result: undefined,
        steps: [{ in: 'clears', writes: [...saved, ...removed] }, { in: 'overrides', writes: moved }, statementsChanged(personId, v)],
      };
    });

  const clampPeople = (now: Instant, ids: readonly string[]): Promise<string[]> =>
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
    for (const personId of said) await clampPerson(personId, now, defaultEnd);
    const changed = personIds.length === 0 ? [] : await clampPeople(now, personIds);
    return [...new Set([...said, ...changed])];
  };
}
