import type { FastifyInstance, InjectOptions } from 'fastify';
import { type AppDeps, buildApp } from '../../server/app.ts';
import { type Board, createBoard } from '../../server/board/board.ts';
import { AppError } from '../../server/errors.ts';
import type { GraphClient } from '../../server/graph/client.ts';
import { createBackfiller } from '../../server/ingest/backfill/backfiller.ts';
import { correctedClock } from '../../server/ingest/corrected-clock.ts';
import { createPersonLookUp } from '../../server/ingest/directory/look-up-person.ts';
import { createNamedLocations } from '../../server/ingest/named-locations.ts';
import { createLog } from '../../server/plugins/logging.ts';
import type { DirectoryUser, PresenceMode } from '../../server/presence/person.ts';
import type { Office } from '../../server/presence/place.ts';
import { createRange } from '../../server/presence/ranges/range-edit.ts';
import { HOUR, type Instant } from '../../server/presence/time.ts';
import type { Store } from '../../server/store/port/store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { message } from '../../server/texts/message.ts';
import { CLIENT_ID, startIdentity, TENANT_ID, type TestIdentity } from '../support/identity.ts';

/** A Friday, 10:00 in Berlin. */
export const NOW = Date.parse('2026-11-20T09:00:00Z');
export const [ADA, BEN, CEM, DORA, GUEST, GONE, ADMIN] = ['ada', 'ben', 'cem', 'dora', 'guest', 'gone', 'admin'] as const;
const BERLIN: Office = {
  id: 'berlin',
  name: 'Berlin',
  timeZone: 'Europe/Berlin',
  capacity: 40,
  floors: [
    { id: 'b1', name: 'First floor', level: 1, capacity: 20 },
    { id: 'b2', name: 'Second floor', level: 2 },
  ],
  createdAt: 0,
  version: 1,
};

const NO_GRAPH = {
  get: () => Promise.reject(new Error('There is no Graph here.')),
  freshToken: async () => undefined,
  tally: () => ({ requests: 0, throttled: 0 }),
  statuses: () => ({}),
  served: { at: () => undefined, ahead: () => undefined, isCurrent: () => false },
};

export interface Harness {
  app: FastifyInstance;
  board: Board;
  store: Store;
  identity: TestIdentity;
  clock: { now(): Instant; set(at: Instant): void };
  swept: { count: number; weeks: number };
  /** The members of groups, by the group's id. */
  groups: Map<string, string[]>;
  /** The number of requests to delete expired data. */
  forgot: { count: number };
  lines: string[];
  /** Calls the API as a person; `admin` has the administrator role. */
  call(
    as: string | undefined,
    method: InjectOptions['method'],
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  seen(personId: string, rangeId: string, first: Instant, last?: Instant): Promise<void>;
  close(): Promise<void>;
}
export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape
  body: any;
  text: string;
  headers: Record<string, unknown>;
}

const MODES: Record<string, PresenceMode> = {
  [ADA]: 'display',
  [BEN]: 'track',
  [CEM]: 'off',
  [DORA]: 'display',
  [GUEST]: 'display',
  [GONE]: 'display',
  [ADMIN]: 'display',
};

export function userOf(id: string, facts: Partial<DirectoryUser> = {}): DirectoryUser {
  return {
    id,
    upn: `${id}@example.com`,
    name: id[0]?.toUpperCase() + id.slice(1),
    enabled: id !== GONE,
    guest: id === GUEST,
    department: 'Research',
    ...facts,
  };
}

/** The whole server over an embedded store, in memory unless a file is given. `fresh` leaves it as on the first day. */
export async function startHarness({
  fresh = false,
  trustProxy,
  teamsCatalogAppId,
  graph = NO_GRAPH,
  file = ':memory:',
  openStore = () => openSqliteStore({ file, lockTimeoutMs: 50 }),
  logLevel = 'debug',
  ...given
}: {
  fresh?: boolean;
  trustProxy?: string[];
  teamsCatalogAppId?: string;
  graph?: GraphClient;
  file?: string;
  /** The store, instead of an embedded one. It is closed with the harness. */
  openStore?: () => Promise<Store>;
  logLevel?: AppDeps['config']['logLevel'];
} & Partial<AppDeps> = {}): Promise<Harness> {
  let now = NOW;
  const clock = {
    now: () => now,
    set(at: Instant) {
      now = at;
    },
  };
  const right = given.clockAhead ? correctedClock(clock, { ahead: given.clockAhead }) : clock;
  const identity = await startIdentity(right.now);
  const store = await openStore();
  if (!fresh) await fill(store);
  const board = await createBoard({ store, clock: right, log: { info() {}, warn() {} }, refreshEvery: 0 });
  const swept = { count: 0, weeks: 0 };
  const requestDaySweep = async () => {
    swept.count += 1;
  };
  const groups: Harness['groups'] = new Map();
  const forgot = { count: 0 };
  const lines: string[] = [];
  const app = await buildApp({
    config: {
      tenantId: TENANT_ID,
      clientId: CLIENT_ID,
      authorityHost: identity.authorityHost,
      adminRole: 'Admin',
      trustProxy,
      teamsCatalogAppId,
      logLevel,
      credentialWarningDays: 90,
    },
    store,
    board,
    clock: right,
    collector: {
      async collect() {
        const counts = { read: 3, used: 2, discarded: { failed: 1 }, requests: 1, throttled: 0, late: 0 };
        await store.saveCollectionStatus({ lastSuccessAt: now, last: counts, totals: counts, events: 'all', directory: { people: 7 } });
        return counts;
      },
      requestDaySweep,
      requestWeekSweep() {
        swept.weeks += 1;
      },
      requestForget() {
        forgot.count += 1;
      },
    },
    lookUpPerson: createPersonLookUp({ store, board, clock: right, log: createLog('silent', () => {}), graph }),
    findGroups: async (text) => [...groups.keys()].filter((id) => id.startsWith(text)).map((id) => ({ id, name: id })),
    photos: { of: () => ({ photos: new Map(), reading: false, available: false }) },
    groupMembers: async (groupId) => {
      const members = groups.get(groupId);
      if (!members) throw new AppError('GROUP_NOT_FOUND');
      return members;
    },
    checkConnection: async () => ({
      connected: false,
      checks: [{ id: 'token', state: 'fail', message: message('failure.TOKEN_REFUSED'), remedy: message('remedy.TOKEN_REFUSED') }],
    }),
    // Started and stopped as in production, but nothing is read.
    backfill: createBackfiller({ store, board, clock: right, log: createLog('silent', () => {}), graph, intervalMs: HOUR }),
    namedLocations: createNamedLocations({ store, board, clock: right, log: createLog('silent', () => {}), graph, requestDaySweep }),
    answer: async (asker, text) => ({ text: `${asker.personId}, ${asker.locale}: ${text}` }),
    logTo: { write: (line) => void lines.push(line) },
    liveGather: 1,
    ...given,
  });
  await app.ready();
  return {
    app,
    board,
    store,
    identity,
    clock,
    swept,
    groups,
    forgot,
    lines,
    async call(as, method, url, body, headers = {}) {
      const token = as && (await identity.token(as, as === ADMIN ? { roles: ['Admin'] } : {}));
      const response = await app.inject({
        method,
        url,
        headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      const text = response.body;
      const json = String(response.headers['content-type']).includes('json');
      return { status: response.statusCode, body: json ? JSON.parse(text) : undefined, text, headers: response.headers };
    },
    async seen(personId, rangeId, first, last = first) {
      const day = new Date(first).toISOString().slice(0, 10);
      await store.mergeEvidence({
        peopleRevision: await store.peopleRevision(),
        personDays: [{ personId, rangeId, day, first, last }],
        accessEvents: [],
      });
      await board.refresh();
    },
    async close() {
      board.close();
      await app.close();
      await store.close();
      await identity.close();
    },
  };
}

async function fill(store: Store): Promise<void> {
  for (const [id, mode] of Object.entries(MODES)) await store.saveDirectory([userOf(id)], mode);
  await store.saveOffice(BERLIN);
  const rules = { presence: true, accessLogging: false, source: 'manual' as const };
  const office = (id: string, floorId: string, cidr: string) =>
    createRange({ ...rules, id, name: id, cidrs: [cidr], target: { kind: 'office', officeId: 'berlin', floorId } }, NOW - 100 * HOUR);
  await store.saveRange(office('r1', 'b1', '203.0.113.0/24'));
  await store.saveRange(office('r2', 'b2', '198.51.100.0/24'));
  await store.saveRange(
    createRange({ ...rules, id: 'home', name: 'Home', cidrs: ['192.0.2.0/24'], target: { kind: 'remote' } }, NOW - 100 * HOUR),
  );
}
