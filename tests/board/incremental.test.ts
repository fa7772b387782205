import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Board, createBoard } from '../../server/board/board.ts';
import type { BoardChange } from '../../server/board/change.ts';
import { parseIp } from '../../server/presence/addresses/address.ts';
import { changeMode } from '../../server/presence/modes.ts';
import type { Statement } from '../../server/presence/override.ts';
import { peopleByName } from '../../server/presence/people-order.ts';
import type { DirectoryUser, PresenceMode } from '../../server/presence/person.ts';
import { createPicture, type NamedPerson, type PictureFilter } from '../../server/presence/picture.ts';
import type { Office, Range, Target } from '../../server/presence/place.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../server/presence/time.ts';
import type { Store } from '../../server/store/port/store.ts';
import { reloadAll } from '../../server/store/port/upkeep.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';

const NOW = Date.parse('2026-11-20T21:30:00Z');
const log = { info() {}, warn() {} };
const ZONES = ['Europe/Berlin', 'America/New_York', 'Pacific/Auckland'];
const NAMES = ['Ada', 'ada', 'Bo Berg', 'Zoë', 'Åke Öz'];
const FLOORS = [
  { id: 'one', name: 'One', level: 1 },
  { id: 'two', name: 'Two', level: 2 },
];
/** More than the limit for changing lists one by one, so that both code paths are used. */
const CROWD = Array.from({ length: 220 }, (_, n) => userOf(`crowd-${n}`, { name: `Crowd ${n % 50}` }));
const FILTERS: PictureFilter[] = [
  {},
  { status: 'remote' },
  { status: 'none' },
  { officeId: 'hq' },
  { officeId: 'lab', floorId: 'two' },
  { floorId: 'one' },
  { department: 'SALES' },
  { department: '' },
  { text: 'a' },
  { text: 'BO', status: 'office' },
  { department: 'sales', status: 'none' },
];

function userOf(id: string, facts: Partial<DirectoryUser> = {}): DirectoryUser {
  return { id, upn: `${id}@x`, name: id, enabled: true, guest: false, ...facts };
}

/** A store, a clock, and a board that follows them. */
interface Scenario {
  store: Store;
  board: Board;
  now: Instant;
  /** The store tells the next reader to load everything. */
  lost: boolean;
  heard: BoardChange[];
  count: number;
}

type Step = (scenario: Scenario) => Promise<unknown>;

/** A person who is `off` then cannot make statements or clear: the store refuses it. */
async function unlessOff(written: Promise<unknown>): Promise<void> {
  await written.catch((error) => assert.equal(error.code, 'PRESENCE_OFF'));
}

/** Few people, so that many things happen to each. */
const person = fc.integer({ min: 0, max: 3 }).map((n) => `p${n}`);
const officeId = fc.constantFrom('hq', 'lab');
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.constant<Target>({ kind: 'remote' }),
  fc
    .tuple(officeId, fc.constantFrom(undefined, 'one', 'two'))
    .map(([id, floorId]): Target => ({ kind: 'office', officeId: id, ...(floorId && { floorId }) })),
);
const statement: fc.Arbitrary<Statement> = fc.oneof(
  fc.constantFrom<Statement>({ kind: 'remote' }, { kind: 'leave' }, { kind: 'hidden' }),
  officeId.map((id): Statement => ({ kind: 'office', officeId: id })),
);
/** Around now, in quarters of an hour. */
const offset = fc.integer({ min: -60, max: 60 }).map((quarters) => quarters * 15 * MINUTE);
const facts = fc.record(
  {
    name: fc.constantFrom(...NAMES),
    upn: fc.constantFrom('a@x', 'b@x', 'c@x'),
    department: fc.constantFrom('Sales', 'sales', 'R&D'),
    enabled: fc.boolean(),
    guest: fc.boolean(),
    timeZone: fc.constantFrom(...ZONES),
  },
  { requiredKeys: [] },
);

const STEPS: Record<string, fc.Arbitrary<Step>> = {
  say: fc.tuple(person, statement, offset, offset, fc.boolean()).map(([personId, said, from, length, self]) => (s) => {
    const begin = s.now + from;
    const times = { setAt: s.now + Math.min(from, 0), from: begin, end: begin + Math.abs(length) + MINUTE };
    return unlessOff(s.store.addOverride({ id: `o${s.count++}`, personId, statement: said, setBy: self ? personId : 'p0', ...times }));
  }),
  endAll: person.map((personId) => async (s) => {
    const theirs = await s.store.overrides({ endsAfter: s.now, personId });
    const ids = theirs.map(({ id }) => id);
    return s.store.endOverrides(personId, ids, s.now);
  }),
  clear: person.map((personId) => (s) => unlessOff(s.store.addClear({ personId, at: s.now, setBy: personId }))),
  undoClear: person.map((personId) => async (s) => {
    const [clear] = await s.store.clears({ since: s.now - DAY, personId });
    return clear && s.store.undoClear(personId, clear.at);
  }),
  see: fc
    .tuple(fc.array(person, { minLength: 1, maxLength: 3 }), fc.constantFrom('lan', 'vpn'), offset)
    .map(([ids, rangeId, ago]) => async (s) => {
      const at = s.now - Math.abs(ago);
      const day = new Date(at).toISOString().slice(0, 10);
      const personDays = [...new Set(ids)].map((personId) => ({ personId, rangeId, day, first: at - HOUR, last: at }));
      return s.store.mergeEvidence({ peopleRevision: await s.store.peopleRevision(), personDays, accessEvents: [] });
    }),
  mode: fc
    .tuple(person, fc.constantFrom<PresenceMode>('off', 'track', 'display'), fc.boolean(), fc.boolean())
    .map(([id, mode, self, ahead]) => async (s) => {
      const before = await s.store.person(id);
      const at = ahead ? s.now + 2 * HOUR : s.now;
      return before && s.store.saveModes([{ personId: id, before, after: changeMode(before, mode, at) }], { at, by: self ? id : 'p0' });
    }),
  directory: fc.tuple(person, facts).map(
    ([id, given]) =>
      (s) =>
        s.store.saveDirectory([userOf(id, given)], 'display'),
  ),
  newcomers: fc.constant((s) =>
    s.store.saveDirectory([userOf(`new-${s.count++}`), userOf(`new-${s.count++}`, { name: 'Bo Newcomer' })], 'track'),
  ),
  zone: fc.tuple(person, fc.constantFrom(undefined, ...ZONES)).map(
    ([id, zone]) =>
      (s) =>
        s.store.saveTimeZone(id, 'ownTimeZone', zone),
  ),
  erase: person.map((id) => (s) => s.store.erasePerson(id, s.now)),
  remove: person.map((id) => (s) => s.store.removePeople([id], s.now)),
  office: fc.tuple(officeId, fc.constantFrom(...ZONES), fc.boolean(), fc.boolean()).map(([id, timeZone, archived, floors]) => async (s) => {
    const before = (await s.store.offices()).find((office) => office.id === id) ?? assert.fail();
    const { archivedAt: _, ...rest } = before;
    const after: Office = { ...rest, timeZone, floors: floors ? FLOORS : [], version: before.version + 1 };
    return s.store.saveOffice(archived ? { ...after, archivedAt: s.now } : after);
  }),
  range: fc
    .tuple(fc.constantFrom('lan', 'vpn'), target, fc.constantFrom('192.0.2.0/24', '198.51.100.0/24'))
    .map(([id, to, cidr]) => async (s) => {
      const before = (await s.store.ranges()).find((range) => range.id === id) ?? assert.fail();
      const versions = before.versions.map((version) => ({ ...version, target: to, cidrs: [cidr] }));
      return s.store.saveRange({ ...before, versions, version: before.version + 1 });
    }),
  settings: fc
    .tuple(fc.constantFrom(...ZONES), fc.integer({ min: 1, max: 4 }), fc.boolean())
    .map(([timeZone, hours, steps]) => async (s) => {
      const before = await s.store.settings();
      const after = {
        ...before,
        timeZone,
        leftOfficeAfter: hours * HOUR,
        todayInSteps: steps,
        smallNumber: 2,
        version: before.version + 1,
      };
      return s.store.saveSettings(after);
    }),
  forget: fc.constant((s) =>
    s.store.deleteExpired({
      lastExpiredDay: '2026-01-01',
      overridesEndedBy: s.now - 40 * DAY,
      hiddenEndedBy: s.now - 40 * DAY,
      clearsBy: 0,
      goneBy: s.now,
      auditedBy: 0,
    }),
  ),
  settle: fc.constant((s) => s.store.clampFutureInstants(s.now, ['p0', 'p1', 'p2'], ({ from }) => from + DAY)),
  loseChanges: fc.constant(async (s) => {
    s.lost = true;
  }),
  time: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: -300, max: -2 })).map((minutes) => async (s) => {
    s.now += minutes * MINUTE;
  }),
  days: fc.constant(async (s) => {
    s.now += 2 * DAY;
  }),
};
const step = fc.oneof(
  ...Object.entries(STEPS).map(([name, arbitrary]) => arbitrary.map((run) => Object.assign(run, { toString: () => name }))),
);

async function begin(todayInSteps: boolean): Promise<Scenario> {
  const store = await openSqliteStore({ file: ':memory:' });
  const settings = await store.settings();
  await store.saveSettings({ ...settings, todayInSteps, smallNumber: 2, version: settings.version + 1 });
  await store.saveDirectory(
    [...CROWD, ...Array.from({ length: 8 }, (_, n) => userOf(`p${n}`, { name: NAMES[n % 5] as string }))],
    'display',
  );
  for (const [i, id] of ['hq', 'lab'].entries())
    await store.saveOffice({ id, name: id, timeZone: ZONES[i] as string, floors: FLOORS, createdAt: i, version: 1 });
  await store.saveRange(rangeOf('lan', '192.0.2.0/24', { kind: 'office', officeId: 'hq', floorId: 'one' }));
  await store.saveRange(rangeOf('vpn', '203.0.113.0/24', { kind: 'remote' }));
  const scenario = { store, now: NOW, lost: false, heard: [] as BoardChange[], count: 0 };
  const changes: Store['changes'] = async (cursor) => {
    const found = await store.changes(cursor);
    return scenario.lost && cursor !== undefined ? { ...reloadAll(), cursor: found.cursor } : found;
  };
  const clock = { now: () => scenario.now };
  const board = await createBoard({ store: { ...store, changes }, clock, log, refreshEvery: 0 });
  board.subscribe((change) => scenario.heard.push(change));
  return Object.assign(scenario, { board });
}

function rangeOf(id: string, cidr: string, to: Target): Range {
  const version = { from: 0, cidrs: [cidr], target: to, presence: true, accessLogging: false };
  return { id, name: id, source: 'manual', createdAt: 0, versions: [version], version: 1 };
}

/** All questions that a reader can ask a board. */
function everything(board: Board) {
  const world = board.world();
  const picture = board.now();
  const ids = [...world.people.keys()].sort();
  return {
    people: ids.map((id) => world.people.get(id)),
    size: world.people.size,
    upns: ['a@x', 'b@x', 'c@x', ...ids.map((id) => `${id}@x`)].map((upn) => world.byUpn.get(upn)),
    removedPeople: [...world.removedPeople.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    places: [[...world.offices.values()], [...world.ranges.values()], world.settings],
    inOrder: peopleByName(world).map(({ id, name }) => `${name} ${id}`),
    own: ids.map((id) => picture.own(id)),
    seen: ids.map((id) => picture.find('', id)),
    named: FILTERS.map((filter) => picture.named(filter)),
    numbers: picture.occupancy(),
    names: ['ada', 'berg', 'newcomer'].map((text) =>
      board
        .names()
        .find(text, () => true)
        .ids.sort(),
    ),
    sales: [...board.names().department('sales')].sort(),
    ranges: ['192.0.2.1', '198.51.100.1', '203.0.113.1'].map((ip) => board.rangeIndex().find(parseIp(ip) ?? assert.fail(), NOW)?.version),
  };
}

async function compare(scenario: Scenario): Promise<void> {
  const { store, board } = scenario;
  const clock = { now: () => scenario.now };
  const fresh = await createBoard({ store, clock, log, refreshEvery: 0 });
  fresh.close();
  assert.deepEqual(everything(board), everything(fresh));
  // The cached lists and numbers equal those that are calculated by the rules.
  const world = board.world();
  const presences = new Map([...world.people.keys()].map((id) => [id, board.now().own(id) ?? assert.fail()]));
  const plain = createPicture({ at: scenario.now, now: scenario.now, world, presences });
  assert.deepEqual(
    FILTERS.map((filter) => board.now().named(filter)),
    FILTERS.map((filter) => plain.named(filter)),
  );
  assert.deepEqual(board.now().occupancy(), plain.occupancy());
}

/** The state of the board that clients show. */
function shownOn(board: Board) {
  const picture = board.now();
  const numbers = new Map(picture.occupancy().offices.map(({ office, ...rest }) => [office.id, JSON.stringify(rest)]));
  return {
    people: new Map(picture.named().map((one) => [one.id, textOf(one)])),
    numbers,
    total: JSON.stringify(picture.occupancy().total),
  };
}

const textOf = ({ name, department, presence }: NamedPerson) => JSON.stringify([name, department, presence]);

/** Clients are notified of every change that is shown. */
function checkEvents(before: ReturnType<typeof shownOn>, after: ReturnType<typeof shownOn>, heard: readonly BoardChange[]): void {
  if (heard.some(({ places }) => places)) return;
  for (const what of ['people', 'numbers'] as const) {
    const ids = new Set([...before[what].keys(), ...after[what].keys()]);
    const different = [...ids].filter((id) => before[what].get(id) !== after[what].get(id));
    const told = new Set(heard.flatMap(({ shown, removed, officeIds }) => (what === 'people' ? [...shown, ...removed] : officeIds)));
    assert.deepEqual(
      different.filter((id) => !told.has(id)),
      [],
    );
  }
  assert.ok(before.total === after.total || heard.some(({ total }) => total));
}

describe('A board that takes in changes one by one', () => {
  it('When anything changes, in any order, then it equals a board that is loaded then, and clients are notified of the differences', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(step, fc.boolean()), { minLength: 1, maxLength: 14 }),
        fc.boolean(),
        async (steps, todayInSteps) => {
          const scenario = await begin(todayInSteps);
          try {
            let before = shownOn(scenario.board);
            for (const [run, andRefresh] of steps) {
              await run(scenario);
              if (!andRefresh) continue;
              await scenario.board.refresh();
              scenario.lost = false;
              const after = shownOn(scenario.board);
              checkEvents(before, after, scenario.heard.splice(0));
              before = after;
              await compare(scenario);
            }
            await scenario.board.refresh();
            scenario.lost = false;
            await compare(scenario);
          } finally {
            scenario.board.close();
            await scenario.store.close();
          }
        },
      ),
      { numRuns: 16 },
    );
  });
});
