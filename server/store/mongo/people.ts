import type { mongo as driver } from 'mongoose';
import type { DirectoryUser, ModeChoice, ModeHistory, Person, PresenceMode, RemovedPerson } from '../../presence/person.ts';
import type { ModeEdit, PeopleStore } from '../port/people.ts';
import { touched } from './changes.ts';
import { type Mongo, retryDuplicate } from './connection.ts';
import type { Counters } from './counters.ts';
import { deletePersonDataSteps, endFollowersOf } from './delete-person-data.ts';
import type { PersonDoc } from './documents.ts';
import { about } from './off.ts';
import { applySteps, type Step } from './steps.ts';

const FACTS = ['upn', 'name', 'department', 'managerId', 'enabled', 'guest', 'timeZone', 'upnSince'] as const;
const ZONES = ['ownTimeZone', 'clientTimeZone'] as const;
const HISTORY = ['mode', 'notOffSince', 'displaySince'] as const;
const PAGE = 1_000;

export function createPeople(mongo: Mongo, counters: Counters): PeopleStore {
  const { people } = mongo;

  async function saveUsers(users: readonly DirectoryUser[], mode: PresenceMode): Promise<void> {
    const found = await people.find({ _id: { $in: users.map((user) => user.id) } }).toArray();
    const known = new Map(found.map((doc) => [doc._id, doc]));
    const changed = users.filter((user) => differs(user, known.get(user.id), FACTS));
    if (changed.length === 0) return;
    const matters = changed.some((user) => differs(user, known.get(user.id), ['upn', 'upnSince', 'enabled', 'guest']));
    await (matters ? counters.changePeople : counters.change)(async (v) => {
      const operations = changed.map((user) => saveOperation(user, mode, v));
      await retryDuplicate(() => people.bulkWrite(operations, { ordered: false }));
    });
  }

  /** The edits of people whose history is still the one that was read. */
  async function fitting(edits: readonly ModeEdit[]): Promise<{ edit: ModeEdit; doc: PersonDoc }[]> {
    const found: { edit: ModeEdit; doc: PersonDoc }[] = [];
    for (let i = 0; i < edits.length; i += PAGE) {
      const page = edits.slice(i, i + PAGE);
      const docs = await people.find({ _id: { $in: page.map(({ personId }) => personId) }, goneAt: ABSENT }).toArray();
      const byId = new Map(docs.map((doc) => [doc._id, doc]));
      for (const edit of page) {
        const doc = byId.get(edit.personId);
        if (doc && HISTORY.every((fact) => doc[fact] === edit.before[fact])) found.push({ edit, doc });
      }
    }
    return found;
  }

  return {
    people: async (ids) => (await people.find({ ...among(ids), goneAt: ABSENT }).toArray()).map(personOf),
    async person(id) {
      const doc = await people.findOne({ _id: id, goneAt: { $exists: false } });
      return doc ? personOf(doc) : undefined;
    },
    removedPeople: async (ids) => (await people.find({ ...among(ids), goneAt: { $exists: true } }).toArray()).map(removedPersonOf),
    async saveDirectory(users, defaultMode) {
      const last = [...new Map(users.map((user) => [user.id, user])).values()];
      for (let i = 0; i < last.length; i += PAGE) await saveUsers(last.slice(i, i + PAGE), defaultMode);
    },
    async removePeople(ids, at) {
      const there = await people.find({ _id: { $in: [...ids] }, goneAt: { $exists: false } }, { projection: { _id: 1 } }).toArray();
      if (there.length === 0) return;
      await counters.changePeople(async (v) => {
        for (const { _id } of there) {
          const unset = Object.fromEntries([...FACTS, ...ZONES, 'modeChosen'].map((fact) => [fact, '' as const]));
          const change = { $unset: unset, $set: { goneAt: at }, $max: { erasedAt: at, ...touched(v) }, $inc: { epoch: 1 } };
          const doc = await people.findOneAndUpdate({ _id }, change, { returnDocument: 'after' });
          if (doc) await applySteps(mongo, deletePersonDataSteps([doc], at));
        }
        const ids = there.map(({ _id }) => _id);
        await applySteps(mongo, [endFollowersOf(ids)]);
        await mongo.trustedAdministrators.deleteMany({ _id: { $in: ids } });
        await mongo.warningConversations.deleteMany({ 'conversation.personId': { $in: ids } });
      });
    },
    async saveModes(edits, { at, by }, alongside) {
      if (edits.length === 0) return [];
      // Statements about a person, and switching them off, share a lock, so no statement is stored once they are off.
      const goingOff = edits.filter(({ after }) => after.mode === 'off').map(({ personId }) => about(personId).key);
      return counters.write({ key: ['modes', ...goingOff], people: true }, async ({ id, v }) => {
        const found = await fitting(edits);
        if (found.length === 0) return { result: [], steps: [] };
        const off = found.filter(({ edit }) => edit.after.mode === 'off').map(({ doc: { _id, epoch } }) => ({ _id, epoch: epoch + 1 }));
        const writes = historyWrites(
          found.map(({ edit }) => edit),
          v,
          { at, by },
        );
        const steps: Step[] = [{ in: 'people', writes }, ...(off.length > 0 ? deletePersonDataSteps(off, at, id) : [])];
        return { result: found.map(({ doc }) => doc._id), steps, alongside };
      });
    },
    async erasePerson(personId, at, alongside) {
      if (!(await people.findOne({ _id: personId }))) return;
      await counters.write({ ...about(personId), people: true }, async ({ id, v }) => {
        const doc = await people.findOne({ _id: personId });
        if (!doc) return { result: undefined, steps: [] };
        const change = {
          $set: { wipedBy: id },
          $max: { erasedAt: at, ...touched(v) },
          $inc: { epoch: 1 },
          $unset: { clientTimeZone: '' as const },
        };
        // Repeated, it does not raise the epoch again: evidence that was accepted since then stays.
        const erase = { updateOne: { filter: { _id: personId, wipedBy: { $ne: id } }, update: change } };
        const deleted = deletePersonDataSteps([{ _id: personId, epoch: doc.epoch + 1 }], at, id);
        const steps: Step[] = [{ in: 'people', writes: [erase] }, ...deleted, endFollowersOf([personId])];
        return { result: undefined, steps, alongside };
      });
    },
    async saveTimeZone(personId, field, zone) {
      const other = { _id: personId, goneAt: ABSENT, [field]: zone === undefined ? { $exists: true } : { $ne: zone } };
      if (!(await people.findOne(other))) return;
      await counters.change(async (v) => {
        const change = zone === undefined ? { $unset: { [field]: '' as const } } : { $set: { [field]: zone } };
        await people.updateOne(other, { ...change, $max: touched(v, ['vFacts']) });
      });
    },
    peopleRevision: () => counters.current('people'),
  };
}

function differs(user: DirectoryUser, doc: PersonDoc | undefined, facts: readonly (typeof FACTS)[number][]): boolean {
  const other = (fact: (typeof FACTS)[number]) => doc?.[fact] !== user[fact] && !(fact === 'timeZone' && user.timeZone === undefined);
  return !doc || doc.goneAt !== undefined || facts.some(other);
}

function saveOperation(user: DirectoryUser, mode: PresenceMode, v: number): driver.AnyBulkWriteOperation<PersonDoc> {
  const given = Object.fromEntries(FACTS.filter((fact) => user[fact] !== undefined).map((fact) => [fact, user[fact]]));
  const absent = FACTS.filter((fact) => user[fact] === undefined && fact !== 'timeZone').map((fact) => [fact, '' as const]);
  const first = { mode, epoch: 0, ...(mode !== 'off' && { notOffSince: 0 }), ...(mode === 'display' && { displaySince: 0 }) };
  const update = {
    $set: given,
    $unset: { ...Object.fromEntries(absent), goneAt: '' as const },
    $setOnInsert: first,
    $max: touched(v, ['vFacts']),
  };
  return { updateOne: { filter: { _id: user.id }, update, upsert: true } };
}

function historyUpdate({ mode, notOffSince, displaySince, erasedAt }: ModeHistory, v: number, modeChosen?: ModeChoice) {
  const instants = Object.entries({ notOffSince, displaySince });
  const absent = instants.filter(([, value]) => value === undefined);
  if (mode === 'off') absent.push(['clientTimeZone', undefined]);
  return {
    $set: { mode, ...(modeChosen && { modeChosen }), ...Object.fromEntries(instants.filter(([, value]) => value !== undefined)) },
    ...(absent.length > 0 && { $unset: Object.fromEntries(absent.map(([name]) => [name, '' as const])) }),
    // `erasedAt` never moves back: a deletion between the read and this write remains effective.
    $max: { ...touched(v, mode === 'off' ? undefined : ['vFacts']), ...(erasedAt !== undefined && { erasedAt }) },
    ...(mode === 'off' && { $inc: { epoch: 1 } }),
  };
}

/** One write for all people with the same history before and after. Each filter includes the history, so nobody is changed twice. */
function historyWrites(edits: readonly ModeEdit[], v: number, chosen: ModeChoice): driver.AnyBulkWriteOperation<PersonDoc>[] {
  const alike = Map.groupBy(edits, ({ before, after }) => JSON.stringify([stillThere(before), historyUpdate(after, v, chosen)]));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const filter = { _id: { $in: group.map(({ personId }) => personId) }, ...stillThere(first.before) };
    return [{ updateMany: { filter, update: historyUpdate(first.after, v, chosen) } }];
  });
}

function among(ids: readonly string[] | undefined) {
  return ids && { _id: { $in: [...ids] } };
}

/** Matches somebody who is not removed and has the history that was read. */
function stillThere({ mode, notOffSince, displaySince }: ModeHistory) {
  return { goneAt: ABSENT, mode, notOffSince: notOffSince ?? ABSENT, displaySince: displaySince ?? ABSENT };
}
const ABSENT = { $exists: false } as const;

function historyOf({ mode, notOffSince, displaySince, erasedAt }: PersonDoc): ModeHistory {
  return {
    mode,
    ...(notOffSince !== undefined && { notOffSince }),
    ...(displaySince !== undefined && { displaySince }),
    ...(erasedAt !== undefined && { erasedAt }),
  };
}

export function personOf(doc: PersonDoc): Person {
  const {
    _id,
    upn = '',
    name = '',
    department,
    managerId,
    enabled = false,
    guest = false,
    timeZone,
    upnSince,
    ownTimeZone,
    clientTimeZone,
  } = doc;
  return {
    id: _id,
    upn,
    name,
    ...(department !== undefined && { department }),
    ...(managerId !== undefined && { managerId }),
    enabled,
    guest,
    ...(timeZone !== undefined && { timeZone }),
    ...(upnSince !== undefined && { upnSince }),
    ...(ownTimeZone !== undefined && { ownTimeZone }),
    ...(clientTimeZone !== undefined && { clientTimeZone }),
    ...historyOf(doc),
    ...(doc.modeChosen && { modeChosen: doc.modeChosen }),
  };
}

export function removedPersonOf(doc: PersonDoc): RemovedPerson {
  return { id: doc._id, ...historyOf(doc), goneAt: doc.goneAt ?? 0 };
}
