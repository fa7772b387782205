import { type Clock, DAY, type Instant } from '../presence/time.ts';
import type { Faults } from './faults.ts';
import { badRequest, notFound, syncStateNotFound } from './graph-errors.ts';
import type { DemoPerson, Organisation } from './organisation.ts';

/** Changes that an administrator of the directory makes; for tests. */
export interface SimulatedDirectory {
  add(person: DemoPerson): void;
  change(
    id: string,
    change: Partial<Pick<DemoPerson, 'name' | 'upn' | 'department' | 'enabled' | 'managerId' | 'guest' | 'timeZone'>>,
  ): void;
  /** `changed`: in the recycle bin for 30 days; `deleted`: permanently. `silently`: delta rounds do not list it. */
  remove(id: string, reason?: 'changed' | 'deleted', options?: { silently: boolean }): void;
  /** Restores from the recycle bin. `silently`: delta rounds do not list it, as with `$select`. */
  restore(id: string, options?: { silently: boolean }): void;
  find(upnOrId: string): DemoPerson | undefined;
  people(): DemoPerson[];
}

export interface DirectoryDeps {
  organisation: Organisation;
  clock: Clock;
  faults: Faults;
  baseUrl: () => string;
  pageSize: number;
}

interface Entry {
  person: DemoPerson;
  revision: number;
  removed?: 'changed' | 'deleted';
  createdAt: Instant;
}

const TOKEN_LIFE = 7 * 86_400_000;

/** The age of the accounts at the start of the simulation, in milliseconds. */
const AGE = 400 * DAY;

/** `GET /users/delta` and `GET /users/{id}` of a directory that tests can change. */
export function createDirectory(deps: DirectoryDeps) {
  let revision = 1;
  const made = deps.clock.now() - AGE;
  const entries = new Map<string, Entry>(deps.organisation.people.map((person) => [person.id, { person, revision, createdAt: made }]));
  const put = (entry: Omit<Entry, 'revision' | 'createdAt'>, { silently } = { silently: false }) => {
    const before = entries.get(entry.person.id);
    const createdAt = before?.createdAt ?? deps.clock.now();
    entries.set(entry.person.id, { ...entry, createdAt, revision: silently && before ? before.revision : ++revision });
    byUpn = undefined;
  };
  // Made on request: a large tenant asks for thousands of people one by one.
  let byUpn: Map<string, Entry> | undefined;
  const holderOf = (upn: string): Entry | undefined => {
    byUpn ??= new Map([...entries.values()].filter(({ removed }) => !removed).map((entry) => [entry.person.upn.toLowerCase(), entry]));
    return byUpn.get(upn);
  };

  const directory: SimulatedDirectory = {
    add: (person) => put({ person }),
    change(id, change) {
      const entry = entries.get(id);
      if (!entry) throw new Error(`No such person in the simulated directory: ${id}`);
      put({ person: { ...entry.person, ...change } });
    },
    remove(id, reason = 'deleted', options) {
      const entry = entries.get(id);
      if (entry) put({ person: entry.person, removed: reason }, options);
    },
    restore(id, options) {
      const entry = entries.get(id);
      if (entry) put({ person: entry.person }, options);
    },
    find(upnOrId) {
      const wanted = upnOrId.toLowerCase();
      const entry = entries.get(wanted) ?? holderOf(wanted);
      return entry?.removed ? undefined : entry?.person;
    },
    people: () => [...entries.values()].filter(({ removed }) => !removed).map(({ person }) => person),
  };

  const link = (token: 'skiptoken' | 'deltatoken', state: DeltaState) =>
    `${deps.baseUrl()}/v1.0/users/delta?$${token}=${Buffer.from(JSON.stringify(state)).toString('base64url')}`;

  function page(query: URLSearchParams): unknown {
    const state = readState(query, deps);
    const upTo = state.upTo ?? revision;
    const changed = [...entries.values()].filter((entry) => entry.revision > state.since && entry.revision <= upTo);
    const named = changed.filter(({ person }) => !deps.faults.omittedUsers.includes(person.id));
    const visible = state.since > 0 ? named : named.filter(({ removed }) => !removed);
    const end = state.offset + deps.pageSize;
    const value = visible.slice(state.offset, end).map((entry) => toUser(entry, state.select));
    const repeat = visible[state.offset - 1];
    if (repeat && deps.faults.duplicates > 0) value.unshift(toUser(repeat, state.select));
    return {
      '@odata.context': `${deps.baseUrl()}/v1.0/$metadata#users(${state.select.join(',')})`,
      ...(end < visible.length
        ? { '@odata.nextLink': link('skiptoken', { ...state, upTo, offset: end }) }
        : { '@odata.deltaLink': link('deltatoken', { select: state.select, since: upTo, offset: 0, issuedAt: deps.clock.now() }) }),
      value,
    };
  }

  /** `GET /users/{id}`. */
  function user(id: string, query: URLSearchParams): unknown {
    const entry = entries.get(id);
    if (!entry || entry.removed) throw notFound();
    const select = query.get('$select')?.split(',') ?? ['id', 'displayName', 'userPrincipalName'];
    const { managerId } = entry.person;
    return {
      ...toUser(entry, select),
      ...(query.get('$expand')?.startsWith('manager') && managerId ? { manager: { id: managerId } } : {}),
    };
  }

  return { directory, page, user };
}

interface DeltaState {
  select: string[];
  since: number;
  upTo?: number;
  offset: number;
  issuedAt: Instant;
}

function readState(query: URLSearchParams, { faults, clock, baseUrl }: DirectoryDeps): DeltaState {
  for (const name of ['$top', '$orderby', '$expand', '$search']) {
    if (query.has(name)) throw badRequest(`'${name}' is not supported with change tracking.`);
  }
  const token = query.get('$deltatoken') ?? query.get('$skiptoken');
  if (token === null || token === 'latest') {
    const select = query.get('$select')?.split(',') ?? ['id', 'displayName', 'userPrincipalName'];
    return { select: select.map((name) => name.trim()), since: 0, offset: 0, issuedAt: clock.now() };
  }
  const state = JSON.parse(Buffer.from(token, 'base64url').toString()) as DeltaState;
  if (faults.syncStateLost || clock.now() - state.issuedAt > TOKEN_LIFE) {
    faults.syncStateLost = false;
    throw syncStateNotFound(`${baseUrl()}/v1.0/users/delta?$deltatoken=`);
  }
  return state;
}

function toUser({ person, removed, createdAt }: Entry, select: readonly string[]): Record<string, unknown> {
  if (removed) return { id: person.id, '@removed': { reason: removed } };
  const [givenName, ...rest] = person.name.split(' ');
  const all: Record<string, unknown> = {
    displayName: person.name,
    givenName,
    surname: rest.join(' '),
    userPrincipalName: person.upn,
    mail: person.logUpn,
    department: person.department ?? null,
    jobTitle: person.jobTitle,
    accountEnabled: person.enabled,
    createdDateTime: `${new Date(createdAt).toISOString().slice(0, 19)}Z`,
    userType: person.guest ? 'Guest' : 'Member',
    'manager@delta': person.managerId ? [{ '@odata.type': '#microsoft.graph.user', id: person.managerId }] : undefined,
  };
  const wanted = select.map((name) => (name === 'manager' ? 'manager@delta' : name));
  return { id: person.id, ...Object.fromEntries(wanted.filter((name) => all[name] !== undefined).map((name) => [name, all[name]])) };
}
