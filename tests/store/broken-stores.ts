import type { AuditEntry } from '../../server/presence/audit-entry.ts';
import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import type { CandidateDay } from '../../server/presence/discovery/candidate.ts';
import type { AccessEvent, PersonDay } from '../../server/presence/evidence.ts';
import type { Override } from '../../server/presence/override.ts';
import { subscriptionKey } from '../../server/presence/subscription.ts';
import { DAY, HOUR } from '../../server/presence/time.ts';
import type { WeeklyRules } from '../../server/presence/weekly-rules.ts';
import type { FrameKey } from '../../server/store/port/frames.ts';
import { ATTEMPT_TIMEOUT } from '../../server/store/port/outbox.ts';
import type { Store } from '../../server/store/port/store.ts';
import { setMode } from '../support/set-mode.ts';
import { AHEAD } from './contract/ahead.ts';
import { ALL_DAYS } from './contract/case.ts';

/** One mistake each, in a store that is otherwise right: the replaced methods. */
type Mistake = (store: Store) => Partial<Store>;

const keyOf = (day: PersonDay) => `${day.personId} ${day.rangeId} ${day.day}`;
const ids = (overrides: readonly Override[]) => overrides.map((override) => override.id);

/** Shows only the one that `choose` picks from the old and the new person-day. */
const mergingBy =
  (choose: (before: PersonDay, next: PersonDay) => PersonDay): Mistake =>
  (store) => {
    const shown = new Map<string, PersonDay>();
    return {
      async mergeEvidence(evidence) {
        await store.mergeEvidence(evidence);
        for (const day of evidence.personDays) shown.set(keyOf(day), choose(shown.get(keyOf(day)) ?? day, day));
      },
      personDays: async (query) => (await store.personDays(query)).map((day) => shown.get(keyOf(day)) ?? day),
    };
  };

/** Evidence that a method should have deleted can still be read. */
const keepingEvidenceIn =
  (method: 'erasePerson' | 'removePeople' | 'saveModes', what: 'personDays' | 'accessEvents'): Mistake =>
  (store) => {
    const kept: { personId: string; day: string }[] = [];
    const keeping = async <T>(work: () => Promise<T>): Promise<T> => {
      kept.push(...(await store[what](ALL_DAYS)));
      return work();
    };
    const methods: Partial<Store> = {
      erasePerson: (...args) => keeping(() => store.erasePerson(...args)),
      removePeople: (...args) => keeping(() => store.removePeople(...args)),
      saveModes: (...args) => keeping(() => store.saveModes(...args)),
    };
    const read = async (query: Parameters<Store['personDays']>[0]) => {
      const there = await store[what](query);
      const again = kept.filter((old) => !there.some((one) => one.personId === old.personId && one.day === old.day));
      return [...there, ...again];
    };
    return { [method]: methods[method], [what]: read };
  };

export const MISTAKES: Record<string, Mistake> = {
  'lets the last writer of a person-day win': mergingBy((_, next) => next),
  'lets the first writer of a person-day win': mergingBy((before) => before),
  'forgets the latest last instant': mergingBy((before, next) => ({ ...before, first: Math.min(before.first, next.first) })),
  'merges pages that were placed before people changed': (store) => ({
    mergeEvidence: async (evidence) => store.mergeEvidence({ ...evidence, peopleRevision: await store.peopleRevision() }),
  }),
  'loses the second half of a page': (store) => ({
    mergeEvidence: (evidence) =>
      store.mergeEvidence({ ...evidence, personDays: evidence.personDays.slice(0, Math.ceil(evidence.personDays.length / 2)) }),
  }),
  'keeps an access event twice': (store) => ({
    accessEvents: async (query) => (await store.accessEvents(query)).flatMap((event) => [event, event]),
  }),
  'keeps the person-days when a person is erased': keepingEvidenceIn('erasePerson', 'personDays'),
  'keeps the access events when a person is erased': keepingEvidenceIn('erasePerson', 'accessEvents'),
  'keeps the person-days when a person is removed': keepingEvidenceIn('removePeople', 'personDays'),
  'keeps the access events when a person is removed': keepingEvidenceIn('removePeople', 'accessEvents'),
  'keeps the person-days when a person switches off': keepingEvidenceIn('saveModes', 'personDays'),
  'erases a running hidden as well': (store) => ({
    async erasePerson(personId, at) {
      await store.erasePerson(personId, at);
      await store.deleteExpired({
        lastExpiredDay: '1990-01-01',
        overridesEndedBy: 0,
        hiddenEndedBy: Number.MAX_SAFE_INTEGER,
        clearsBy: 0,
        goneBy: 0,
        auditedBy: 0,
      });
    },
  }),
  'erases everybody’s clears': (store) => ({
    async erasePerson(personId, at) {
      await store.erasePerson(personId, at);
      await store.deleteExpired({
        lastExpiredDay: '1990-01-01',
        overridesEndedBy: 0,
        hiddenEndedBy: 0,
        clearsBy: at,
        goneBy: 0,
        auditedBy: 0,
      });
    },
  }),
  'deletes a running hidden when a person is removed': (store) => ({
    async removePeople(ids, at) {
      await store.removePeople(ids, at);
      const limits = { lastExpiredDay: '1990-01-01', overridesEndedBy: 0, clearsBy: 0, goneBy: 0, auditedBy: 0 };
      await store.deleteExpired({ ...limits, hiddenEndedBy: Number.MAX_SAFE_INTEGER });
    },
  }),
  'keeps the hidden statement of a deleted person': (store) => ({
    async deleteExpired(limits) {
      const before = await store.overrides({ endsAfter: 0 });
      const deleted = await store.deleteExpired(limits);
      for (const override of before) await store.addOverride(override);
      return deleted;
    },
  }),
  'deletes hidden with the other statements': (store) => ({
    deleteExpired: (limits) => store.deleteExpired({ ...limits, hiddenEndedBy: limits.overridesEndedBy }),
  }),
  'does not remember when a person was erased': (store) => ({
    async person(id) {
      const person = await store.person(id);
      return person && { ...person, erasedAt: undefined };
    },
  }),
  'counts going off as an erasure': (store) => ({
    saveModes: (edits, chosen, alongside) =>
      store.saveModes(
        edits.map((edit) => ({ ...edit, after: { ...edit.after, erasedAt: chosen.at } })),
        chosen,
        alongside,
      ),
  }),
  'sets the mode again when the directory is read': (store) => ({
    async saveDirectory(users, mode) {
      await store.saveDirectory(users, mode);
      for (const user of users) await setMode(store, user.id, { mode, notOffSince: 0 }, 0);
    },
  }),
  'sets modes over an outdated history': (store) => ({
    async saveModes(changes, chosen) {
      for (const { personId, after } of changes) await setMode(store, personId, after, chosen.at, chosen.by);
      return changes.map(({ personId }) => personId);
    },
  }),
  'ends statements before the mode is set': (store) => ({
    async saveModes(edits, chosen, alongside) {
      for (const { personId } of edits) {
        const said = await store.overrides({ endsAfter: 0, personId });
        await store.endOverrides(
          personId,
          said.map(({ id }) => id),
          0,
        );
      }
      return store.saveModes(edits, chosen, alongside);
    },
  }),
  'keeps the claims of messages from before a start': (store) => {
    const claimed = new Map<string, number>();
    return {
      async claimMessage(key, at) {
        const before = claimed.get(key);
        claimed.set(key, at);
        return before !== undefined && before > at ? 'done' : store.claimMessage(key, at);
      },
    };
  },
  'forgets who chose a mode': (store) => ({
    async person(id) {
      const person = await store.person(id);
      return person && { ...person, modeChosen: undefined };
    },
  }),
  'keeps the access events when many go off': keepingEvidenceIn('saveModes', 'accessEvents'),
  'lists the audit of everybody for one': (store) => ({
    auditEntries: ({ before, limit }) => store.auditEntries({ before, limit }),
  }),
  'keeps the people’s revision': (store) => ({ peopleRevision: async () => (await store.peopleRevision()) * 0 + 1 }),
  'leaves out the last day that is asked for': (store) => ({
    personDays: async (query) => (await store.personDays(query)).filter((day) => day.day !== query.toDay),
  }),
  'returns every day for a requested one': (store) => ({
    async peopleInRange(rangeId) {
      const days = (await store.personDays(ALL_DAYS)).filter((one) => one.rangeId === rangeId);
      return [...new Set(days.map(({ personId }) => personId))];
    },
  }),
  'replaces an office regardless of its version': (store) => ({
    async saveOffice(office) {
      const current = (await store.offices()).find((one) => one.id === office.id);
      await store.saveOffice({ ...office, version: (current?.version ?? 0) + 1 });
    },
  }),
  'forgets when an office is closed': (store) => ({
    offices: async () => (await store.offices()).map(({ closedDays: _, ...office }) => office),
  }),
  'keeps the first seats of a floor alone': (store) => ({
    saveFloorSeats: ({ id, seats }) => store.saveFloorSeats({ id, seats: seats.slice(0, 1000) }),
  }),
  'keeps only the last version of a range': (store) => ({
    ranges: async () => (await store.ranges()).map((range) => ({ ...range, versions: range.versions.slice(-1) })),
  }),
  'changes ranges one by one, and stops half way': (store) => ({
    async changeRanges({ save, remove, audit, ...change }) {
      for (const range of save)
        await store.changeRanges({ ...change, id: `${change.id} ${range.id}`, save: [range], remove: [], audit: [] });
      await store.changeRanges({ ...change, save: [], remove, audit });
    },
  }),
  'records the new versions instead of the previous ones': (store) => ({
    rangesBefore: async (id) => ((await store.rangesBefore(id)) ? store.ranges() : undefined),
  }),
  'reports everything as deleted': (store) => ({
    deleteRange: async (id) => (await store.deleteRange(id)) || true,
  }),
  'does not end overrides at a clear': (store) => {
    const ends = new Map<string, number>();
    return {
      async addClear(clear) {
        for (const { id, end } of await store.overrides({ endsAfter: 0 })) {
          if (!ends.has(id)) ends.set(id, end);
        }
        await store.addClear(clear);
      },
      overrides: async (query) => (await store.overrides(query)).map((one) => ({ ...one, end: ends.get(one.id) ?? one.end })),
    };
  },
  'ends plans at a clear': (store) => ({
    async addClear(clear) {
      await store.addClear(clear);
      const there = await store.overrides({ endsAfter: clear.at, personId: clear.personId });
      await store.endOverrides(clear.personId, ids(there.filter((one) => one.from > clear.at)), clear.at);
    },
  }),
  'ends hidden at a clear': (store) => ({
    async addClear(clear) {
      await store.addClear(clear);
      const there = await store.overrides({ endsAfter: clear.at, personId: clear.personId });
      await store.endOverrides(clear.personId, ids(there.filter((one) => one.statement.kind === 'hidden')), clear.at);
    },
  }),
  'says that it restored a statement, and leaves it ended': () => ({ changeStatements: async () => [] }),
  'restores what it can of statements that change together': (store) => ({
    async changeStatements({ restore = [], ...change }, alongside) {
      for (const each of restore) await store.changeStatements({ personId: change.personId, restore: [each] });
      return store.changeStatements(change, alongside);
    },
  }),
  'never undoes an end': (store) => ({ endOverrides: (personId, overrideIds, at) => store.endOverrides(personId, overrideIds, at) }),
  'undoes a clear and leaves what it ended ended': (store) => ({
    async undoClear(personId, at) {
      const before = await store.overrides({ endsAfter: 0, personId });
      const done = await store.undoClear(personId, at);
      await store.endOverrides(personId, ids(before.filter(({ end }) => end === at)), at);
      return done;
    },
  }),
  'keeps a clear that was undone': (store) => ({
    async undoClear(personId, at) {
      const done = await store.undoClear(personId, at);
      if (done) await store.addClear({ personId, at, setBy: personId });
      return done;
    },
  }),
  'accepts a message twice': (store) => ({
    async claimMessage(key, at) {
      await store.claimMessage(key, at);
      return 'claimed';
    },
  }),
  'never accepts a message again': (store) => {
    const taken = new Set<string>();
    return {
      async claimMessage(key, at) {
        const claim = await store.claimMessage(key, at);
        const known = taken.has(key);
        taken.add(key);
        return known && claim === 'claimed' ? 'done' : claim;
      },
    };
  },
  'keeps the claim of a message that failed': () => ({ settleMessage: async () => {} }),
  'forgets which message a clear carried out': (store) => ({
    addClear: (clear, { carriesOut: _, ...alongside } = {}) => store.addClear(clear, alongside),
  }),
  'loses the clear': () => ({ clears: async () => [] }),
  'accepts weekly rules of any version': (store) => ({
    async saveWeeklyRules(rules, alongside) {
      const stored = (await store.weeklyRules([rules.personId]))[0]?.version ?? 0;
      await store.saveWeeklyRules({ ...rules, version: stored + 1 }, alongside);
    },
  }),
  'keeps the weekly rules of an erased person': (store) => {
    const erased: WeeklyRules[] = [];
    return {
      async erasePerson(personId, at, alongside) {
        erased.push(...(await store.weeklyRules([personId])));
        await store.erasePerson(personId, at, alongside);
      },
      weeklyRules: async (personIds) => [...(await store.weeklyRules(personIds)), ...erased],
    };
  },
  'keeps frames for ever': (store) => {
    const kept = new Map<string, ConversationFrame | undefined>();
    const idOf = (key: FrameKey) => `${key.personId} ${key.conversation}`;
    return {
      async saveFrame(key, frame, at) {
        kept.set(idOf(key), frame);
        await store.saveFrame(key, frame, at);
      },
      frame: async (key, at) => (kept.has(idOf(key)) ? kept.get(idOf(key)) : store.frame(key, at)),
    };
  },
  'has one frame for all conversations of a person': (store) => ({
    frame: (key, at) => store.frame({ ...key, conversation: '' }, at),
    saveFrame: (key, frame, at) => store.saveFrame({ ...key, conversation: '' }, frame, at),
  }),
  'keeps the frames of an erased person': (store) => {
    const erased = new Set<string>();
    const frames = new Map<string, ConversationFrame | undefined>();
    return {
      async erasePerson(personId, at, alongside) {
        erased.add(personId);
        await store.erasePerson(personId, at, alongside);
      },
      async saveFrame(key, frame, at) {
        frames.set(key.personId, frame);
        await store.saveFrame(key, frame, at);
      },
      frame: async (key, at) => (erased.has(key.personId) ? frames.get(key.personId) : store.frame(key, at)),
    };
  },
  'keeps previous weekly rules for ever': (store) => ({
    deleteExpired: (limits) => store.deleteExpired({ ...limits, overridesEndedBy: 0 }),
  }),
  'ends a subscription and says it was not there': (store) => ({
    endSubscription: async (key, alongside) => (await store.endSubscription(key, alongside)) && false,
  }),
  'ends a subscription before its message is added': (store) => ({
    async endWithMessage(key, entry) {
      const isThere = await store.endSubscription(key);
      return isThere && (await store.addToOutbox([entry])) > 0;
    },
  }),
  'keeps a subscription whose message is added': (store) => ({
    endWithMessage: async (_key, entry, revision) => (await store.addToOutbox([entry], revision)) > 0,
  }),
  'has one favourite for each person': (store) => ({
    async saveSubscription(subscription, alongside) {
      if (subscription.kind === 'favourite')
        for (const each of await store.subscriptions({ kind: 'favourite', personId: subscription.personId }))
          await store.endSubscription(subscriptionKey(each));
      return store.saveSubscription(subscription, alongside);
    },
  }),
  'keeps somebody erased as a favourite': (store) => ({
    async erasePerson(personId, at, alongside) {
      const favourites = await store.subscriptions({ kind: 'favourite', about: personId });
      await store.erasePerson(personId, at, alongside);
      for (const each of favourites) await store.saveSubscription(each);
    },
  }),
  'finds subscriptions of every kind': (store) => ({ subscriptions: ({ kind: _, ...query }) => store.subscriptions(query) }),
  'lets people be followed again once they are off': (store) => ({
    async saveModes(edits, chosen, alongside) {
      const done = await store.saveModes(edits, chosen, alongside);
      for (const { personId } of edits) await store.endSubscription(subscriptionKey({ kind: 'no-followers', personId, since: 0 }));
      return done;
    },
  }),
  'shows followers that somebody is off': (store) => ({
    async saveModes(edits, chosen, alongside) {
      const done = await store.saveModes(edits, chosen, alongside);
      for (const { personId } of edits)
        for (const each of await store.subscriptions({ about: personId })) await store.endSubscription(subscriptionKey(each));
      return done;
    },
  }),
  'keeps a chat that the channel refuses': () => ({ endConversation: async () => {} }),
  'ignores a statement about somebody off without an error': (store) => ({
    addOverride: (override, alongside) => store.addOverride(override, alongside).catch(() => ({ ...override, seq: 0 })),
  }),
  'stores a statement while somebody switches off': (store) => {
    const stored: Override[] = [];
    return {
      async addOverride(override, alongside) {
        const added = await store.addOverride(override, alongside).catch((error) => {
          stored.push({ ...override, seq: 0 });
          throw error;
        });
        stored.push(added);
        return added;
      },
      overrides: async () => stored,
    };
  },
  'gives every override the same seq': (store) => ({
    addOverride: async (override) => ({ ...(await store.addOverride(override)), seq: 1 }),
  }),
  'moves the watermark back': (store) => {
    let watermark: number | undefined;
    return {
      async advanceWatermark(to, now) {
        watermark = to;
        await store.advanceWatermark(to, now);
      },
      collection: async () => ({ ...(await store.collection()), ...(watermark !== undefined && { watermark }) }),
    };
  },
  'keeps a watermark in the future': (store) => ({
    advanceWatermark: (to) => store.advanceWatermark(to, Number.MAX_SAFE_INTEGER / 2),
  }),
  'keeps a lease that ends later than it could': (store) => {
    const ends = new Map<string, number>();
    return {
      async acquireLease(name, holder, now, ttl) {
        if ((ends.get(name) ?? 0) > now + ttl + DAY) return false;
        const acquired = await store.acquireLease(name, holder, now, ttl);
        if (acquired) ends.set(name, now + ttl);
        return acquired;
      },
    };
  },
  'does not correct statements in the future': (store) => ({
    clampFutureInstants: async (...args) => {
      const touched = await store.clampFutureInstants(...args);
      return touched.length > 0 ? touched : ['ada'];
    },
    overrides: async (query) =>
      (await store.overrides(query)).map((one) => (one.id === 'at once' ? { ...one, setAt: one.setAt + DAY } : one)),
  }),
  'dates statements in the future after later ones': (store) => {
    let settledAt: number | undefined;
    return {
      clampFutureInstants: async (now, ...rest) => {
        settledAt = now;
        return store.clampFutureInstants(now, ...rest);
      },
      overrides: async (query) =>
        (await store.overrides(query)).map((one) =>
          one.id === 'ahead' && settledAt ? { ...one, setAt: settledAt, from: settledAt } : one,
        ),
    };
  },
  'lets a clear in the future end later statements': (store) => {
    let settledAt = 0;
    return {
      clampFutureInstants: async (now, ...rest) => {
        settledAt = now;
        return store.clampFutureInstants(now, ...rest);
      },
      clears: async (query) => (await store.clears(query)).map((one) => ({ ...one, at: settledAt || one.at })),
    };
  },
  'keeps the default end of a day in the future': (store) => ({
    clampFutureInstants: (now, personIds) => store.clampFutureInstants(now, personIds, () => AHEAD + 8 * HOUR),
  }),
  'numbers clears apart from statements': (store) => ({
    clears: async (query) => (await store.clears(query)).map((one, i) => ({ ...one, seq: i + 1 })),
  }),
  'corrects a place over a concurrent edit': (store) => ({
    async clampPlaces(places) {
      for (const range of places.ranges) {
        const current = (await store.ranges()).find(({ id }) => id === range.id);
        if (current) await store.clampPlaces({ ranges: [{ ...range, version: current.version }], offices: [] });
      }
      await store.clampPlaces({ ranges: [], offices: places.offices });
    },
  }),
  'lets the last pass over a day win': (store) => {
    const last = new Map<string, CandidateDay>();
    return {
      async saveCandidateDays(counted, days) {
        await store.saveCandidateDays(counted, days);
        for (const one of days) last.set(`${one.day} ${one.prefix}`, one);
      },
      candidateDays: async (query) => (await store.candidateDays(query)).map((one) => last.get(`${one.day} ${one.prefix}`) ?? one),
    };
  },
  'stops the time of budgets': () => ({ databaseTime: async () => 1 }),
  'deletes a candidate’s numbers when it is dismissed': (store) => ({
    async dismissCandidates(prefixes, at) {
      await store.dismissCandidates(prefixes, at);
      await store.deleteCandidateDays('2099-12-31');
    },
  }),
  'keeps the numbers that were counted first': (store) => ({
    async saveDayNumbers(numbers) {
      const there = await store.dayNumbers(ALL_DAYS);
      await store.saveDayNumbers(numbers.filter((one) => !there.some(({ officeId, day }) => officeId === one.officeId && day === one.day)));
    },
  }),
  'stores only the first file of a day': (store) => ({
    async noteImport(fileId, days) {
      const there = await store.importedDays(ALL_DAYS);
      await store.noteImport(
        fileId,
        days.filter((day) => !there.has(day)),
      );
    },
  }),
  'closes a gap that was read in part': (store) => ({
    async closeGaps({ from, until }) {
      const touched = (await store.collection()).gaps.filter((gap) => gap.from < until && gap.until > from);
      for (const gap of touched) await store.closeGaps(gap);
    },
  }),
  'lets a backfill’s progress undo its stop': (store) => ({
    async saveBackfill(backfill) {
      const current = (await store.collection()).backfill;
      await store.saveBackfill({ ...backfill, version: (current?.version ?? 0) + 1 });
    },
  }),
  'lets the last writer of a budget win': (store) => ({
    async saveBudget(name, state) {
      const current = await store.budget(name);
      await store.saveBudget(name, { ...state, version: (current?.version ?? 0) + 1 }).catch(() => {});
    },
  }),
  'gives a lease to everybody': (store) => ({
    acquireLease: async (...args) => (await store.acquireLease(...args)) || true,
  }),
  'lets anybody give a lease back': (store) => ({
    async releaseLease(name) {
      for (const holder of 'abcdefyz') await store.releaseLease(name, holder);
    },
  }),
  'lists the audit oldest first': (store) => ({
    auditEntries: async (query) => (await store.auditEntries(query)).toReversed(),
  }),
  'keeps a conversation for warnings that was removed': () => ({ removeWarningConversation: async () => true }),
  'stores the credential of the bot as that of the app': (store) => ({
    saveCredentialStatus: (_, status) => store.saveCredentialStatus('app', status),
  }),
  'counts a warning about one credential as one about every credential': (store) => ({
    saveWarningSent: async (_, sent) => {
      for (const owner of ['app', 'bot'] as const) await store.saveWarningSent(owner, sent);
    },
  }),
  'forgets when the oldest open message was created': (store) => ({
    outboxCounts: async () => (await store.outboxCounts()).map(({ oldest: _, ...counts }) => counts),
  }),
  'trusts an administrator for ever': (store) => ({
    trustAdministrator: (personId, { until }) => store.trustAdministrator(personId, { now: 0, until }),
  }),
  'loses the messages of a change': (store) => ({
    saveOffice: (office, alongside) => store.saveOffice(office, { ...alongside, outbox: [] }),
  }),
  'adds a message twice': (store) => ({
    addToOutbox: async (entries) => store.addToOutbox(entries.map((entry, i) => ({ ...entry, at: (entry.at ?? 0) + Math.random() + i }))),
  }),
  'lets a blocked recipient hold up the others': (store) => ({
    async dueDeliveries(query) {
      const all = await store.dueDeliveries({ ...query, now: query.now + 365 * DAY });
      const due = await store.dueDeliveries(query);
      const isDue = all.map(({ id }) => due.some((one) => one.id === id));
      return isDue.includes(false) ? all.slice(0, isDue.indexOf(false)) : due;
    },
  }),
  'delivers an entry before an earlier one that waits': (store) => ({
    dueDeliveries: (query) => store.dueDeliveries({ ...query, now: query.now + 365 * DAY }),
  }),
  'lets everybody begin an attempt': (store) => ({
    beginDelivery: async (...args) => (await store.beginDelivery(...args)) || true,
  }),
  'never drops an entry': (store) => ({
    beginDelivery: async (delivery, now) => delivery.tries >= 10 || store.beginDelivery(delivery, now),
  }),
  'retries an entry that may have been sent': (store) => ({
    dropOverdue: (consumer, now) => store.dropOverdue(consumer, now - ATTEMPT_TIMEOUT),
  }),
  'keeps an entry for longer than a day': (store) => ({
    dropOverdue: (consumer, now) => store.dropOverdue(consumer, now - HOUR),
  }),
  'keeps the messages about an erased person': (store) => ({
    async addToOutbox(entries, revision) {
      return store.addToOutbox(
        entries.map((entry) => ({ ...entry, personIds: entry.personIds.filter((id) => id === entry.recipient) })),
        revision,
      );
    },
  }),
  'adds messages that were computed before people changed': (store) => ({ addToOutbox: (entries) => store.addToOutbox(entries) }),
  'keeps messages of a day that is no longer kept': (store) => ({
    deleteExpired: (limits) => store.deleteExpired({ ...limits, lastExpiredDay: '2026-03-01' }),
  }),
  'lets an audit entry be replaced': (store) => {
    const replaced = new Map<string, AuditEntry>();
    return {
      async appendAudit(entry) {
        await store.appendAudit(entry);
        replaced.set(entry.id, entry);
      },
      auditEntries: async (query) => (await store.auditEntries(query)).map((entry) => replaced.get(entry.id) ?? entry),
    };
  },
  'accepts a change that was checked against outdated ranges': (store) => ({
    changeRanges: ({ revision: _, ...change }) => store.changeRanges(change),
  }),
  'accepts a change of an office that was checked against outdated places': (store) => ({
    saveOffice: (office, { revision: _, ...alongside } = {}) => store.saveOffice(office, alongside),
  }),
  'loses the audit entry of a change': (store) => ({
    saveOffice: (office) => store.saveOffice(office),
  }),
  'writes the audit entry of a change that is refused': (store) => ({
    async saveOffice(office, alongside) {
      for (const entry of alongside?.audit ?? []) await store.appendAudit(entry);
      await store.saveOffice(office);
    },
  }),
  'pages the audit by instants': (store) => ({
    async auditEntries({ after, ...query }) {
      const last = after === undefined ? undefined : (await store.auditEntries({ limit: 999 })).find(({ id }) => id === after);
      return store.auditEntries({ ...query, ...(last && { before: last.at }) });
    },
  }),
  'treats a group of actions as a prefix': (store) => ({
    async auditEntries({ action, limit, ...query }) {
      const all = await store.auditEntries({ ...query, limit: 999 });
      return all.filter((entry) => action === undefined || entry.action.startsWith(action)).slice(0, limit);
    },
  }),
  'never deletes from the audit': (store) => ({
    deleteExpired: (limits) => store.deleteExpired({ ...limits, auditedBy: 0 }),
  }),
  'loses an access event between two pages': (store) => ({
    accessEventsOfDay: async (query) => (await store.accessEventsOfDay(query)).slice(query.after ? 1 : 0),
  }),
  'shows the access events of an erased person in pages': (store) => {
    const kept: AccessEvent[] = [];
    return {
      async erasePerson(personId, at) {
        kept.push(...(await store.accessEvents({ ...ALL_DAYS, personIds: [personId] })));
        await store.erasePerson(personId, at);
      },
      accessEventsOfDay: async (query) => [
        ...(await store.accessEventsOfDay(query)),
        ...kept.filter(({ day }) => day === query.day && !query.after),
      ],
    };
  },
  'returns every kind of statement for a requested one': (store) => ({
    overrides: ({ kind: _, ...query }) => store.overrides(query),
  }),
  'keeps the day of the limit': (store) => ({
    deleteExpired: (limits) => store.deleteExpired({ ...limits, lastExpiredDay: '2026-03-01' }),
  }),
  'never deletes the ids of removed people': (store) => ({
    deleteExpired: (limits) => store.deleteExpired({ ...limits, goneBy: 0 }),
  }),
  'leaves out a changed person-day': (store) => ({
    async changes(cursor) {
      const changes = await store.changes(cursor);
      return { ...changes, personDays: changes.personDays.slice(1) };
    },
  }),
  'does not report who was erased': (store) => ({
    async changes(cursor) {
      return { ...(await store.changes(cursor)), erasedIds: [] };
    },
  }),
  'does not report whose statements changed': (store) => ({
    async changes(cursor) {
      return { ...(await store.changes(cursor)), statementsOf: [] };
    },
  }),
  'does not report which people changed': (store) => ({
    async changes(cursor) {
      return { ...(await store.changes(cursor)), personIds: [] };
    },
  }),
  'lets the day on which a screen was seen go back': (store) => {
    const seen = new Map<string, string>();
    return {
      noteScreenSeen: async (id, day) => void seen.set(id, day),
      screenKeys: async () => (await store.screenKeys()).map((key) => ({ ...key, ...(seen.has(key.id) && { seenOn: seen.get(key.id) }) })),
    };
  },
  'keeps the first address of the channel': (store) => ({
    async saveChannelAddress(address) {
      if ((await store.channelAddress()) === undefined) await store.saveChannelAddress(address);
    },
  }),
  'says that it removed a key, and keeps it': () => ({ removeScreenKey: async () => true }),
  'returns everybody instead of the requested people': (store) => ({
    people: () => store.people(),
    removedPeople: () => store.removedPeople(),
  }),
  'does not report changed places': (store) => ({
    async changes(cursor) {
      return { ...(await store.changes(cursor)), places: [] };
    },
  }),
};
