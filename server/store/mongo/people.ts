import type { mongo as driver } from 'mongoose';
import type { Departed, DirectoryUser, ModeChoice, ModeHistory, Person, PresenceMode } from '../../presence/person.ts';
import type { Instant } from '../../presence/time.ts';
import type { ModeEdit, PeopleStore } from '../port/people.ts';
import { touched } from './changes.ts';
import { type Mongo, type PersonDoc, retryDuplicate } from './connection.ts';
import type { Counters } from './counters.ts';

const FACTS = ['upn', 'name', 'department', 'managerId', 'enabled', 'guest', 'timeZone', 'upnSince'] as const;
const ZONES = ['ownTimeZone', 'clientTimeZone'] as const;
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

  /** Marks first, deletes then: from the mark on nobody sees the evidence of the epoch before, whoever may still write it. */
  async function wipe(marked: readonly Pick<PersonDoc, '_id' | 'epoch'>[], hiddenAt?: Instant): Promise<void> {
    for (const [epoch, docs] of Map.groupBy(marked, (doc) => doc.epoch)) {
      const old = { p: { $in: docs.map((doc) => doc._id) }, e: { $lt: epoch } };
      await mongo.days.deleteMany(old);
      await mongo.events.deleteMany(old);
    }
    await wipeSaid(
      marked.map((doc) => doc._id),
      hiddenAt,
    );
  }

  async function wipeSaid(ids: readonly string[], hiddenAt?: Instant): Promise<void> {
    const theirs = { personId: { $in: [...ids] } };
    await mongo.clears.deleteMany(theirs);
    const inForce = { 'statement.kind': 'hidden' as const, setAt: { $lte: hiddenAt }, from: { $lte: hiddenAt }, end: { $gt: hiddenAt } };
    await mongo.overrides.deleteMany(hiddenAt === undefined ? theirs : { ...theirs, $nor: [inForce] });
  }

  /** Each in one write that looks at the history first; which of them it was tells the number of this change. */
  async function saveHistories(changes: readonly ModeEdit[], modeChosen: ModeChoice, v: number): Promise<string[]> {
    const operations = changes.map(({ personId, before, after }): driver.AnyBulkWriteOperation<PersonDoc> => {
      const update = historyUpdate(after, v, modeChosen);
      return { updateOne: { filter: { _id: personId, ...stillThere(before) }, update } };
    });
    // What they said goes before, too: were we to stop in between, nothing of it would be left with somebody who is `off`.
    const leaving = changes.filter(({ after }) => after.mode === 'off').map(({ personId }) => personId);
    if (leaving.length > 0) await wipeSaid(leaving, modeChosen.at);
    await people.bulkWrite(operations, { ordered: false });
    const ids = changes.map(({ personId }) => personId);
    const changed = await people.find({ _id: { $in: ids }, v }, { projection: { epoch: 1, mode: 1 } }).toArray();
    const off = changed.filter(({ mode }) => mode === 'off');
    if (off.length > 0) await wipe(off, modeChosen.at);
    return changed.map(({ _id }) => _id);
  }

  return {
    people: async (ids) => (await people.find({ ...among(ids), goneAt: ABSENT }).toArray()).map(personOf),
    async person(id) {
      const doc = await people.findOne({ _id: id, goneAt: { $exists: false } });
      return doc ? personOf(doc) : undefined;
    },
    departed: async (ids) => (await people.find({ ...among(ids), goneAt: { $exists: true } }).toArray()).map(departedOf),
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
          if (doc) await wipe([doc], at);
        }
        const ids = there.map(({ _id }) => _id);
        await mongo.trustedAdministrators.deleteMany({ _id: { $in: ids } });
        await mongo.warningConversations.deleteMany({ 'conversation.personId': { $in: ids } });
      });
    },
    async saveMode(personId, history, at) {
      if (!(await people.findOne({ _id: personId }))) return;
      await counters.changePeople(async (v) => {
        const off = history.mode === 'off';
        const doc = await people.findOneAndUpdate({ _id: personId }, historyUpdate(history, v), { returnDocument: 'after' });
        if (doc && off) await wipe([doc], at);
      });
    },
    async saveModes(changes, { at, by }) {
      if (changes.length === 0) return [];
      return counters.changePeople(async (v) => {
        const changed: string[] = [];
        for (let i = 0; i < changes.length; i += PAGE) changed.push(...(await saveHistories(changes.slice(i, i + PAGE), { at, by }, v)));
        return changed;
      });
    },
    async erasePerson(personId, at) {
      if (!(await people.findOne({ _id: personId }))) return;
      await counters.changePeople(async (v) => {
        const change = { $max: { erasedAt: at, ...touched(v) }, $inc: { epoch: 1 }, $unset: { clientTimeZone: '' as const } };
        const doc = await people.findOneAndUpdate({ _id: personId }, change, { returnDocument: 'after' });
        if (doc) await wipe([doc], at);
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
    // `erasedAt` never moves back: a deletion that came between the reader and this write stands.
    $max: { ...touched(v, mode === 'off' ? undefined : ['vFacts']), ...(erasedAt !== undefined && { erasedAt }) },
    ...(mode === 'off' && { $inc: { epoch: 1 } }),
  };
}

function among(ids: readonly string[] | undefined) {
  return ids && { _id: { $in: [...ids] } };
}

/** Fits somebody who is there with the history that was read. */
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

function personOf(doc: PersonDoc): Person {
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

function departedOf(doc: PersonDoc): Departed {
  return { id: doc._id, ...historyOf(doc), goneAt: doc.goneAt ?? 0 };
}
