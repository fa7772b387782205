import type { Range } from '../../../server/presence/place.ts';
import { subscriptionKey } from '../../../server/presence/subscription.ts';
import { HOUR } from '../../../server/presence/time.ts';
import type { Alongside } from '../../../server/store/port/alongside.ts';
import { noCounts } from '../../../server/store/port/counts.ts';
import type { Store } from '../../../server/store/port/store.ts';
import { ALL_DAYS, MONDAY, merge, office, override, range, T, user } from './case.ts';
import { screenKey } from './screens.ts';
import { follow } from './subscriptions.ts';
import { weekly } from './weekly-rules.ts';

/** A change that is written with an entry. `n` distinguishes repetitions; `state` is the same for each of them. */
export interface AuditedChange {
  prepare?(store: Store, n: number): Promise<unknown>;
  change(store: Store, n: number, alongside?: Alongside): Promise<unknown>;
  /** All data that the change affects. */
  state(store: Store, n: number): Promise<unknown>;
}

const ada = (n: number) => `ada-${n}`;
const said = (id: string, n: number) => override(`${id}-${n}`, { personId: ada(n) });

async function ends(store: Store, n: number): Promise<Record<string, number>> {
  const overrides = await store.overrides({ endsAfter: 0, personId: ada(n) });
  return Object.fromEntries(overrides.map(({ id, end }) => [id.replace(/-\d+$/, ''), (end - T) / HOUR]).sort());
}

/** Statements about a person. */
async function spoken(store: Store, n: number) {
  const clears = await store.clears({ since: 0, personId: ada(n) });
  return { ends: await ends(store, n), clears: clears.map(({ at }) => at) };
}

/** All stored data of a person. */
async function kept(store: Store, n: number) {
  const personIds = [ada(n)];
  const { mode, erasedAt } = (await store.person(ada(n))) ?? {};
  const [days, events] = [await store.personDays({ ...ALL_DAYS, personIds }), await store.accessEvents({ ...ALL_DAYS, personIds })];
  return { mode, erasedAt, days: days.length, events: events.length, ...(await spoken(store, n)) };
}

async function keepSomething(store: Store, n: number): Promise<void> {
  const personId = ada(n);
  await store.saveDirectory([user(personId)], 'display');
  const day = { personId, rangeId: 'lan', day: MONDAY, first: T, last: T };
  await merge(store, { personDays: [day], accessEvents: [{ personId, ip: '203.0.113.9', day: MONDAY }] });
  await store.addOverride(said('remote', n));
  await store.addClear({ personId, at: T - HOUR, setBy: personId });
}

function saidTwice(store: Store, n: number): Promise<unknown> {
  return Promise.all([store.addOverride(said('one', n)), store.addOverride(said('two', n))]);
}

const rangeOf = (name: string, n: number, facts: Partial<Range> = {}) => range({ id: `${name}-${n}`, name, ...facts });

async function rangesState(store: Store, n: number) {
  const ranges = (await store.ranges()).filter(({ id }) => id.endsWith(`-${n}`));
  const remembered = (await store.rangeChanges()).some(({ id }) => id === `change-${n}`);
  return { ranges: ranges.map(({ name, version }) => `${name} ${version}`).sort(), remembered };
}

const prefixes = (n: number) => [`198.51.${n}.0/25`, `198.51.${n}.128/25`];
async function dismissed(store: Store, n: number) {
  return (await store.dismissedCandidates()).filter(({ prefix }) => prefixes(n).includes(prefix)).length;
}

const teams = { kind: 'channel' as const, tenantId: 'tenant', channelId: 'msteams', serviceUrl: 'https://example.com', botId: 'bot' };
const conversation = (n: number) => ({ id: `chat-${n}`, ...teams });
async function isWarned(store: Store, n: number) {
  return (await store.warningConversations()).some(({ id }) => id === `chat-${n}`);
}

async function hasScreen(store: Store, n: number) {
  return (await store.screenKeys()).some(({ id }) => id === `screen-${n}`);
}

export const AUDITED_CHANGES: Readonly<Record<string, AuditedChange>> = {
  'saveOffice of a new one': {
    change: (store, n, alongside) => store.saveOffice(office({ id: `new-${n}` }), alongside),
    state: async (store, n) => (await store.offices()).some(({ id }) => id === `new-${n}`),
  },
  saveOffice: {
    prepare: (store, n) => store.saveOffice(office({ id: `old-${n}` })),
    change: (store, n, alongside) => store.saveOffice(office({ id: `old-${n}`, version: 2, name: 'Mitte' }), alongside),
    state: async (store, n) => (await store.offices()).find(({ id }) => id === `old-${n}`)?.name,
  },
  saveSettings: {
    async change(store, n, alongside) {
      const settings = await store.settings();
      await store.saveSettings({ ...settings, version: settings.version + 1, smallNumber: 100 + n }, alongside);
    },
    state: async (store, n) => (await store.settings()).smallNumber === 100 + n,
  },
  changeRanges: {
    async prepare(store, n) {
      await store.saveRange(rangeOf('edited', n));
      await store.saveRange(rangeOf('deleted', n));
    },
    change(store, n, alongside) {
      const save = [rangeOf('edited', n, { version: 2 }), rangeOf('new', n), rangeOf('newer', n)];
      const remove = [rangeOf('deleted', n)];
      return store.changeRanges({ id: `change-${n}`, at: T, action: 'import', save, remove, ...alongside });
    },
    state: rangesState,
  },
  saveModes: {
    prepare: keepSomething,
    async change(store, n, alongside) {
      const before = await store.person(ada(n));
      if (!before) throw new Error('nobody is there');
      await store.saveModes([{ personId: ada(n), before, after: { mode: 'off' } }], { at: T, by: 'eve' }, alongside);
    },
    state: kept,
  },
  addOverride: {
    prepare: (store, n) => store.saveDirectory([user(ada(n))], 'track'),
    change: (store, n, alongside) => store.addOverride(said('one', n), alongside),
    state: spoken,
  },
  endOverrides: {
    prepare: saidTwice,
    change: (store, n, alongside) => store.endOverrides(ada(n), [`one-${n}`, `two-${n}`], T + HOUR, 'eve', alongside && (() => alongside)),
    state: spoken,
  },
  'changeStatements that restores': {
    async prepare(store, n) {
      await saidTwice(store, n);
      await store.endOverrides(ada(n), [`one-${n}`, `two-${n}`], T + HOUR, 'eve');
      await store.addOverride(said('instead', n));
    },
    async change(store, n, alongside) {
      const restore = (await store.overrides({ endsAfter: 0, personId: ada(n) })).filter(({ ended }) => ended);
      await store.changeStatements({ personId: ada(n), end: { ids: [`instead-${n}`], at: T + 2 * HOUR }, restore }, alongside);
    },
    state: spoken,
  },
  'changeStatements that adds': {
    prepare: saidTwice,
    change: (store, n, alongside) =>
      store.changeStatements(
        {
          personId: ada(n),
          add: [said('instead', n), said('also', n)],
          end: { ids: [`one-${n}`, `two-${n}`], at: T + HOUR, by: 'eve' },
        },
        alongside,
      ),
    state: spoken,
  },
  addClear: {
    prepare: saidTwice,
    change: (store, n, alongside) => store.addClear({ personId: ada(n), at: T + HOUR, setBy: 'eve' }, alongside),
    state: spoken,
  },
  undoClear: {
    async prepare(store, n) {
      await saidTwice(store, n);
      await store.addClear({ personId: ada(n), at: T + HOUR, setBy: 'eve' });
    },
    change: (store, n, alongside) => store.undoClear(ada(n), T + HOUR, alongside),
    state: spoken,
  },
  saveWeeklyRules: {
    change: (store, n, alongside) => store.saveWeeklyRules(weekly({ personId: ada(n) }), alongside),
    state: async (store, n) => (await store.weeklyRules([ada(n)])).map(({ version }) => version),
  },
  'saveWeeklyRules of later ones': {
    prepare: (store, n) => store.saveWeeklyRules(weekly({ personId: ada(n) })),
    change: (store, n, alongside) => store.saveWeeklyRules(weekly({ personId: ada(n), version: 2 }), alongside),
    state: async (store, n) => (await store.weeklyRules([ada(n)])).map(({ version }) => version),
  },
  saveSubscription: {
    change: (store, n, alongside) => store.saveSubscription(follow(ada(n), 'bob'), alongside),
    state: async (store, n) => (await store.subscriptions({ personId: ada(n) })).length,
  },
  endSubscription: {
    prepare: (store, n) => store.saveSubscription(follow(ada(n), 'bob')),
    change: (store, n, alongside) => store.endSubscription(subscriptionKey(follow(ada(n), 'bob')), alongside),
    state: async (store, n) => (await store.subscriptions({ personId: ada(n) })).length,
  },
  erasePerson: {
    prepare: keepSomething,
    change: (store, n, alongside) => store.erasePerson(ada(n), T + HOUR, alongside),
    state: kept,
  },
  dismissCandidates: {
    change: (store, n, alongside) => store.dismissCandidates(prefixes(n), T, alongside),
    state: dismissed,
  },
  restoreCandidates: {
    prepare: (store, n) => store.dismissCandidates(prefixes(n), T),
    change: (store, n, alongside) => store.restoreCandidates(prefixes(n), alongside),
    state: dismissed,
  },
  saveBackfill: {
    async change(store, n, alongside) {
      const version = ((await store.collection()).backfill?.version ?? 0) + 1;
      const span = { from: T, until: T + HOUR, doneFrom: T, startedBy: 'eve', startedAt: T, windows: 0, worked: 0 };
      await store.saveBackfill({ id: `backfill-${n}`, ...span, counts: noCounts(), version }, alongside);
    },
    state: async (store, n) => (await store.collection()).backfill?.id === `backfill-${n}`,
  },
  saveRemovalConfirmed: {
    change: (store, n, alongside) => store.saveRemovalConfirmed({ people: n, by: 'eve', at: T }, alongside),
    state: async (store, n) => (await store.removalConfirmed())?.people === n,
  },
  saveWarningConversation: {
    change: (store, n, alongside) => store.saveWarningConversation(conversation(n), alongside),
    state: isWarned,
  },
  removeWarningConversation: {
    prepare: (store, n) => store.saveWarningConversation(conversation(n)),
    change: (store, n, alongside) => store.removeWarningConversation(`chat-${n}`, alongside),
    state: isWarned,
  },
  addScreenKey: {
    change: (store, n, alongside) => store.addScreenKey(screenKey(`screen-${n}`), alongside),
    state: hasScreen,
  },
  removeScreenKey: {
    prepare: (store, n) => store.addScreenKey(screenKey(`screen-${n}`)),
    change: (store, n, alongside) => store.removeScreenKey(`screen-${n}`, alongside),
    state: hasScreen,
  },
  trustAdministrator: {
    change: (store, n, alongside) => store.trustAdministrator(ada(n), { now: T, until: T + HOUR }, alongside),
    state: (store, n) => store.administratorTrustedUntil(ada(n)),
  },
};
