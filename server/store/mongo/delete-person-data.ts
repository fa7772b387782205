import type { Instant } from '../../presence/time.ts';
import type { PersonDoc } from './documents.ts';
import type { Step } from './steps.ts';

/**
 * Deletes person-days and access events of epochs before these, and clears, overrides, weekly rules, subscriptions, frames and entries of the
 * outbox. With `hiddenAt`, a `hidden` in force at that instant stays, since deleting data must not expose people (docs/RULES.md, promises 2 and
 * 4). It follows the step that raises the epochs: from then on evidence of earlier epochs is invisible, even if another writer still adds some.
 * Entries that the write itself adds (`writeId`) stay, also when its steps are executed twice.
 */
export function deletePersonDataSteps(marked: readonly Pick<PersonDoc, '_id' | 'epoch'>[], hiddenAt?: Instant, writeId?: string): Step[] {
  const old = [...Map.groupBy(marked, (doc) => doc.epoch)].map(([epoch, docs]) => ({
    deleteMany: { filter: { p: { $in: docs.map((doc) => doc._id) }, e: { $lt: epoch } } },
  }));
  const ids = marked.map((doc) => doc._id);
  const theirs = { personId: { $in: ids } };
  const inForce = { 'statement.kind': 'hidden' as const, setAt: { $lte: hiddenAt }, from: { $lte: hiddenAt }, end: { $gt: hiddenAt } };
  const overrides = hiddenAt === undefined ? theirs : { ...theirs, $nor: [inForce] };
  const messages = { people: { $in: ids }, ...(writeId !== undefined && { addedBy: { $ne: writeId } }) };
  return [
    { in: 'days', writes: old },
    { in: 'events', writes: old },
    { in: 'clears', writes: [{ deleteMany: { filter: theirs } }] },
    { in: 'overrides', writes: [{ deleteMany: { filter: overrides } }] },
    { in: 'weeklyRules', writes: [{ deleteMany: { filter: { _id: { $in: ids } } } }] },
    { in: 'subscriptions', writes: [{ deleteMany: { filter: { ...theirs, kind: { $ne: 'no-followers' } } } }] },
    { in: 'chats', writes: [{ deleteMany: { filter: { _id: { $in: ids } } } }] },
    { in: 'frames', writes: [{ deleteMany: { filter: theirs } }] },
    { in: 'outbox', writes: [{ deleteMany: { filter: messages } }] },
  ];
}

/** Deletes other people's follows and favourites of these people. */
export function endFollowersOf(ids: readonly string[]): Step {
  return {
    in: 'subscriptions',
    writes: [{ deleteMany: { filter: { kind: { $in: ['follow', 'favourite'] }, about: { $in: [...ids] } } } }],
  };
}
