import { type Asker, answer } from '../../bot/answer.ts';
import { createBoard } from '../../server/board/board.ts';
import { dayOf } from '../../server/presence/calendar.ts';
import type { Person } from '../../server/presence/person.ts';
import type { Staleness } from '../../server/presence/staleness.ts';
import { ALWAYS, HOUR, type Instant } from '../../server/presence/time.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { setMode } from '../support/set-mode.ts';
import '../support/prepared-languages.ts';

/** Friday, 20 November 2026, 10:00 in Berlin. */
export const TEN = Date.parse('2026-11-20T09:00:00Z');

export interface Somebody extends Partial<Person> {
  id: string;
  name: string;
  /** Evidence in this range from this instant on. */
  seen?: { rangeId: string; at?: Instant };
}

/** Two offices in two zones, ranges for both, and the people of a test, on a real board and store. */
export async function openFixture(people: readonly Somebody[], at: Instant = TEN) {
  let now = at;
  const clock = { now: () => now };
  const store = await openSqliteStore({ file: ':memory:' });
  const users = people.map(({ id, name, ...person }) => ({
    id,
    name,
    upn: person.upn ?? `${id}@example.com`,
    enabled: person.enabled ?? true,
    guest: person.guest ?? false,
    department: person.department,
    managerId: person.managerId,
    timeZone: 'timeZone' in person ? person.timeZone : 'Europe/Berlin',
  }));
  await store.saveDirectory(users, 'display');
  for (const { id, mode = 'display' } of people) {
    if (mode === 'track') await setMode(store, id, { mode, notOffSince: ALWAYS }, now);
    if (mode === 'off') await setMode(store, id, { mode }, now);
  }
  for (const office of offices()) await store.saveOffice(office);
  for (const range of ranges()) await store.saveRange(range);
  const personDays = people.flatMap(({ id, mode, seen }) => {
    if (!seen || mode === 'off') return [];
    const first = seen.at ?? now - HOUR;
    return [
      {
        personId: id,
        rangeId: seen.rangeId,
        day: dayOf(first, seen.rangeId === 'r-boston' ? 'America/New_York' : 'Europe/Berlin'),
        first,
        last: first,
      },
    ];
  });
  await store.mergeEvidence({ peopleRevision: await store.peopleRevision(), personDays, accessEvents: [] });
  const quiet = () => undefined;
  const stale: { is?: Staleness } = {};
  const board = await createBoard({ store, clock, log: { info: quiet, warn: quiet }, refreshEvery: 0 });
  return {
    store,
    board,
    clock,
    async moveTo(instant: Instant) {
      now = instant;
      await board.tick();
    },
    say: (personId: string, text: string, asker: Partial<Asker> = {}) =>
      answer({ store, board, clock, freshness: { look: async () => stale.is, known: () => stale.is } }, { personId, ...asker }, text),
    stale,
    async close() {
      board.close();
      await store.close();
    },
  };
}

export type Fixture = Awaited<ReturnType<typeof openFixture>>;

function offices() {
  const floor = (id: string, name: string, level: number, capacity?: number) => ({ id, name, level, capacity });
  return [
    {
      id: 'berlin',
      name: 'Berlin',
      timeZone: 'Europe/Berlin',
      capacity: 40,
      floors: [floor('b0', 'Ground floor', 0), floor('b2', 'Floor 2', 2, 20), floor('b3', 'Floor 3', 3, 20)],
      createdAt: 0,
      version: 1,
    },
    { id: 'boston', name: 'Boston', timeZone: 'America/New_York', floors: [floor('n2', '2nd floor', 2)], createdAt: 0, version: 1 },
  ];
}

function ranges() {
  const range = (id: string, cidr: string, target: { kind: 'office'; officeId: string; floorId?: string } | { kind: 'remote' }) => ({
    id,
    name: `Range ${id}`,
    source: 'manual' as const,
    createdAt: 0,
    version: 1,
    versions: [{ from: 0, cidrs: [cidr], target, presence: true, accessLogging: false }],
  });
  return [
    range('r-b2', '203.0.113.0/26', { kind: 'office', officeId: 'berlin', floorId: 'b2' }),
    range('r-b3', '203.0.113.64/26', { kind: 'office', officeId: 'berlin', floorId: 'b3' }),
    range('r-berlin', '203.0.113.128/26', { kind: 'office', officeId: 'berlin' }),
    range('r-boston', '198.51.100.0/24', { kind: 'office', officeId: 'boston', floorId: 'n2' }),
    range('r-home', '192.0.2.0/24', { kind: 'remote' }),
  ];
}
