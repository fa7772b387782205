import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import { DEFAULT_SETTINGS } from '../../server/presence/settings.ts';
import { DAY, HOUR } from '../../server/presence/time.ts';
import { noCounts } from '../../server/store/port/counts.ts';
import type { Store } from '../../server/store/port/store.ts';
import { message as sentence } from '../../server/texts/message.ts';
import { ALL_DAYS, allDays, audited, day, MONDAY, merge, office, override, range, sorted, T, TUESDAY, user } from './contract/case.ts';
import { message } from './contract/outbox.ts';
import { screenKey } from './contract/screens.ts';

const CONVERSATION = { id: '19:ada', serviceUrl: 'https://smba.example.com/', kind: 'personal' } as never;
const PROBLEM = { code: 'GRAPH_FAILED', message: sentence('trouble.store-away'), remedy: sentence('trouble.store-away'), since: T };
const FRAME = { intent: 'who', names: ['Bob'] } as unknown as ConversationFrame;

/** Something of everything that a store keeps, with every optional field at least once. */
export async function fillStore(store: Store): Promise<void> {
  await fillPeople(store);
  await fillPlaces(store);
  await merge(store, {
    personDays: [day(), day({ rangeId: 'lan', last: T + HOUR }), day({ personId: 'bob', day: TUESDAY, first: T + DAY, last: T + DAY })],
    accessEvents: [
      { personId: 'ada', ip: '203.0.113.5', day: MONDAY },
      { personId: 'bob', ip: '2001:db8::1', day: TUESDAY },
    ],
  });
  await fillStatements(store);
  await fillMessages(store);
  await fillCollecting(store);
  await store.saveCandidateDays(TUESDAY, [
    {
      ...{ day: MONDAY, prefix: '203.0.113.200/32', people: 7, hours: 40, workingHours: 30, mixedHours: 1 },
      offices: [{ officeId: 'ber.l$in', said: 1, usual: 4 }],
    },
  ]);
  await store.dismissCandidates(['198.51.100.0/24'], T);
  await store.saveDayNumbers([
    { officeId: 'berlin', day: MONDAY, hours: [T], people: 2, present: [2], floors: [{ floorId: 'f1', people: 1, present: [1] }] },
  ]);
  await store.noteImport('file', [MONDAY]);
  for (let i = 0; i < 3; i++) await store.appendAudit(audited(`e${i}`, T));
}

async function fillPeople(store: Store): Promise<void> {
  const ada = { department: 'Sales', managerId: 'bob', timeZone: 'W. Europe Standard Time', upnSince: T - DAY };
  await store.saveDirectory([user('ada', ada), user('bob'), user('cyd', { enabled: false, guest: true })], 'display');
  await store.saveDirectory([user('dan'), user('eve')], 'off');
  await store.saveTimeZone('ada', 'ownTimeZone', 'Europe/Paris');
  await store.saveTimeZone('bob', 'clientTimeZone', 'Europe/London');
  const before = { mode: 'display', notOffSince: 0, displaySince: 0 } as const;
  await store.saveModes([{ personId: 'bob', before, after: { ...before, displaySince: T } }], { at: T, by: 'eve' });
  await store.removePeople(['dan'], T);
  await store.erasePerson('eve', T);
}

async function fillPlaces(store: Store): Promise<void> {
  const floors = [{ id: 'f1', name: 'First', capacity: 5 }] as never;
  await store.saveOffice(office({ floors }));
  await store.saveOffice(office({ id: 'aachen', name: 'Aachen', createdAt: T + 1 }));
  await store.saveOffice(office({ floors, version: 2 }));
  await store.saveRange(range());
  const changed = range({ version: 2, versions: [...range().versions, ...range({ id: 'x' }).versions] });
  await store.changeRanges({ id: 'c1', at: T, action: 'update', save: [changed], remove: [] });
  await store.changeRanges({ id: 'c2', at: T, action: 'undo', undoes: 'c1', save: [range({ id: 'vpn', createdAt: T + 1 })], remove: [] });
  await store.saveFloorPlan({ id: 'p1', type: 'image/png', bytes: new Uint8Array([1, 2, 250]) });
  await store.saveFloorSeats({ id: 's1', seats: [{ id: 'seat', x: 1, y: 2 }] as never });
  await store.saveSettings({ ...DEFAULT_SETTINGS, retentionDays: 40, language: 'de' });
}

async function fillStatements(store: Store): Promise<void> {
  const statement = { kind: 'office', officeId: 'berlin', floorId: 'f1' } as const;
  await store.addOverride(override('o1', { statement, endIsDefault: true }));
  await store.addOverride(override('o2', { personId: 'bob', setAt: T }));
  await store.addClear({ personId: 'ada', at: T + HOUR, setBy: 'ada' });
  await store.addOverride(override('o3', { setAt: T + HOUR, from: T + HOUR }));
  await store.endOverrides('bob', ['o2'], T + 1, 'bob');
  const rules = [{ weekday: 1, statement: { kind: 'remote' }, setAt: T }] as const;
  await store.saveWeeklyRules({ personId: 'ada', rules: [], changedAt: T, version: 1 });
  await store.saveWeeklyRules({ personId: 'ada', rules, changedAt: T, before: [], version: 2 });
}

async function fillMessages(store: Store): Promise<void> {
  await store.saveSubscription({ kind: 'follow', personId: 'ada', followedId: 'bob', repeat: 'daily', since: T });
  await store.saveSubscription({ kind: 'no-followers', personId: 'ada', since: T });
  await store.saveSubscription({ kind: 'favourite', personId: 'bob', target: { kind: 'office', officeId: 'berlin' }, since: T });
  await store.saveChat({ personId: 'ada', conversation: CONVERSATION } as never);
  await store.saveChat({ personId: 'bob', refusedAt: T } as never);
  await store.saveFrame({ personId: 'ada', conversation: 'a/b' }, FRAME, T);
  const now = await store.databaseTime();
  await store.claimMessage('m1', now);
  await store.claimMessage('m2', now);
  await store.settleMessage('m1', true);
  await store.addToOutbox([message(), message({ subject: 'cyd' }), message({ subject: 'eve', at: T }), message({ recipient: 'bob' })]);
  const due = await store.dueDeliveries({ consumer: 'bot', now, limit: 9 });
  for (const one of due) await store.beginDelivery(one, now);
  await store.endDelivery(due[0]?.id ?? '', { state: 'dropped', reason: 'blocked' });
  await store.endDelivery(due[1]?.id ?? '', { state: 'retry', now, after: HOUR });
  await store.saveWarningConversation({ ...(CONVERSATION as object), personId: 'ada' } as never);
  await store.trustAdministrator('ada', { now: T, until: T + HOUR });
  await store.saveChannelAddress({ channelId: 'msteams', serviceUrl: 'https://smba.example/emea/', botId: '28:bot' });
  for (const id of ['lobby', 'hall']) await store.addScreenKey(screenKey(id));
  await store.noteScreenSeen('hall', TUESDAY);
}

async function fillCollecting(store: Store): Promise<void> {
  await store.advanceWatermark(T, T);
  const sweep = { from: T - DAY, until: T, doneUntil: T - HOUR, startedAt: T };
  await store.saveSweep('day', sweep);
  await store.saveSweep('week', { ...sweep, finishedAt: T, recovers: true });
  await store.addGap({ from: T - DAY, until: T - HOUR, reason: 'unread-too-long' });
  const span = { id: 'b', from: T - DAY, until: T, doneFrom: T - HOUR, startedBy: 'system', startedAt: T };
  await store.saveBackfill({ ...span, windows: 3, worked: 5, counts: noCounts(), version: 1 });
  await store.saveCollectionStatus({ totals: noCounts(), events: 'all', directory: { people: 3, lastSyncAt: T } });
  await store.saveClockProblem({ ...PROBLEM, holder: 'h', at: T });
  await store.saveDirectoryState({ link: 'https://graph.example.com/delta', readAt: T, fullAt: T });
  await store.saveRemovalConfirmed({ people: 3, by: 'eve', at: T });
  await store.saveMailboxZonesReadAt(T);
  await store.saveCredentialStatus('bot', { of: 'bot', kind: 'secret', expiresAt: T + DAY, checkedAt: T });
  await store.saveWarningSent('bot', { expiresAt: T + DAY, at: T });
  await store.saveCollectingWarnedAt(T);
  await store.saveMessageSeen(T);
  await store.saveStreamCheckpoint('hub', { partition: '0', offset: '12', sequenceNumber: 4 });
  await store.saveStreamStatus({ startedAt: T, totals: noCounts() });
  const budget = { at: await store.databaseTime(), taken: [], waiting: [], version: 1 };
  await store.saveBudget('sign-ins', budget as never);
  await store.acquireLease('poll', 'h', T, HOUR);
  await store.checkWritable();
}

/** Everything that the port reads; what is measured in the database's own time is left out. */
export async function readStore(store: Store): Promise<Record<string, unknown>> {
  const ids = ['ada', 'bob', 'cyd', 'dan', 'eve'];
  const changes = await store.rangeChanges();
  return {
    people: sorted(await store.people()),
    removedPeople: sorted(await store.removedPeople()),
    offices: await store.offices(),
    ranges: await store.ranges(),
    changes: await Promise.all(changes.map(async (note) => ({ note, before: await store.rangesBefore(note.id) }))),
    settings: await store.settings(),
    floorPlan: await store.floorPlan('p1'),
    seats: await store.floorSeats('s1'),
    days: await allDays(store),
    events: sorted(await store.accessEvents(ALL_DAYS)),
    candidates: [await store.candidateDays(ALL_DAYS), await store.lastCandidateDay(), await store.dismissedCandidates()],
    numbers: [await store.dayNumbers(ALL_DAYS), [...(await store.importedDays(ALL_DAYS))]],
    overrides: sorted(await store.overrides({ endsAfter: 0 })),
    clears: sorted(await store.clears({ since: 0 })),
    rules: await store.weeklyRules(),
    subscriptions: await store.subscriptions({}),
    chats: await store.chats(),
    frame: await store.frame({ personId: 'ada', conversation: 'a/b' }, T),
    collection: await store.collection(),
    status: [await store.collectionStatus(), await store.clockProblem(), await store.directoryState(), await store.removalConfirmed()],
    warnings: [
      await store.credentialStatuses(),
      await store.warningSent('bot'),
      await store.collectingWarnedAt(),
      await store.warningConversations(),
    ],
    trusted: await Promise.all(ids.map((id) => store.administratorTrustedUntil(id))),
    screens: await store.screenKeys(),
    instants: [await store.mailboxZonesReadAt(), await store.messageSeenAt()],
    channel: await store.channelAddress(),
    stream: [await store.streamCheckpoints('hub'), await store.streamStatus()],
    audit: await store.auditEntries({ limit: 99 }),
    outbox: await store.outboxCounts(),
    due: (await store.dueDeliveries({ consumer: 'bot', now: (await store.databaseTime()) + 2 * HOUR, limit: 99 })).map(({ id, tries }) => [
      id,
      tries,
    ]),
    claims: await Promise.all(['m1', 'm2'].map(async (key) => store.claimMessage(key, await store.databaseTime()))),
  };
}
