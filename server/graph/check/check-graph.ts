import type { Clock } from '../../presence/time.ts';
import { type Message, message } from '../../texts/message.ts';
import type { GraphClient } from '../client.ts';
import type { Addresses } from '../clouds.ts';
import type { GraphCredential } from '../credential.ts';
import { applicationPath } from '../credential-expiry.ts';
import { GraphFailure } from '../failures.ts';
import type { SignInEvents } from '../sign-in-pages.ts';
import { realSleep, type Sleep } from '../sleep.ts';
import { type Check, doneAt, failed, ok, skipped } from './check.ts';
import { checkClock, checkCloud, checkIdentityProvider, discover } from './identity-provider.ts';
import { checkPermissions, permissionId, rolesOfToken } from './permissions.ts';
import { type PortalPages, portalPages } from './portal-pages.ts';
import { firstRecords, inTime, newestSignIn, type ReadDeps, TIMEOUTS_MS, type Timeouts } from './reads.ts';

export interface GraphCheckDeps extends Addresses {
  graph: GraphClient;
  tenantId: string;
  clientId: string;
  credential: GraphCredential;
  events: SignInEvents;
  /** The clock of the tenant; in the demo a simulated one. */
  clock: Clock;
  /** The machine's clock, for the comparison with the identity provider's. Default: `clock`. */
  machineClock?: Clock;
  /** False if all sign-ins come from an Event Hub: then the log is not needed. Default: true. */
  readsLog?: boolean;
  /** Sign-ins were read before, and there was no licence error since. Then a single licence error does not prove that the licence is missing. */
  readBefore?: boolean;
  fetch?: typeof fetch;
  sleep?: Sleep;
  timeouts?: Timeouts;
}

/**
 * Checks everything between us and Entra, step by step: provider, cloud, clock, token, each permission, licence, and one read of each kind. Never
 * throws. About sign-ins and accounts it reports only that there are some, and the age of the newest sign-in.
 */
export async function checkGraph(given: GraphCheckDeps): Promise<Check[]> {
  const { authorityHost, graphBaseUrl, graph, clock, machineClock = clock, sleep = realSleep, timeouts = TIMEOUTS_MS } = given;
  const pages = portalPages(given);
  const discovery = await discover({
    ...given,
    machineNow: machineClock.now,
    fetch: given.fetch ?? fetch,
    timeoutMs: timeouts.answer,
  });
  const first = [checkIdentityProvider(discovery, pages), checkCloud({ authorityHost, graphBaseUrl }, discovery)];
  const { check: token, roles } = discovery.error
    ? { check: skipped('token', message('check.not-tried.no-provider')) }
    : await checkToken(graph, pages, timeouts);
  if (token.state === 'fail' || discovery.error) return [...first, checkClock(discovery), token, ...withoutToken(pages)];
  const deps = { graph, clock, sleep, timeouts };
  const reading = await checkReading(given, deps, roles, pages);
  // Graph's time comes from the answers to these reads.
  const aheadOfGraph = graph.served.isCurrent() ? graph.served.ahead() : undefined;
  return [...first, checkClock(discovery, aheadOfGraph), token, ...reading];
}

/** A fresh token, since permissions that were granted just now are only in a new one. */
async function checkToken(graph: GraphClient, pages: PortalPages, timeouts: Timeouts) {
  try {
    const token = await inTime(graph.freshToken(), AbortSignal.timeout(timeouts.step));
    if (token === undefined) return { check: skipped('token', message('check.token.not-needed')) };
    return { check: ok('token', message('check.token.ok')), roles: rolesOfToken(token) };
  } catch (error) {
    const slow = error instanceof DOMException ? new GraphFailure('IDENTITY_UNREACHABLE', { cause: error }) : error;
    return { check: failed('token', slow, pages) };
  }
}

function withoutToken(pages: PortalPages): Check[] {
  const permissions = checkPermissions(undefined, new Map(), pages);
  const ids = [...permissions.map(({ id }) => id), 'licence', 'sign-ins', 'background-sign-ins', 'users'];
  return ids.map((id) => skipped(id, message('check.not-tried.no-token')));
}

type Roles = ReadonlySet<string> | undefined;

async function checkReading(given: GraphCheckDeps, deps: ReadDeps, roles: Roles, pages: PortalPages): Promise<Check[]> {
  if (given.readsLog === false) return checkWithoutLog(deps, roles, pages);
  // In parallel: each may have to wait for its own budget.
  const [log, people] = await Promise.all([
    attempt(() => newestSignIn(deps, 'interactive')),
    attempt(() => firstRecords(deps, '/v1.0/users/delta?$select=id', 'directory')),
  ]);
  const proven = roles ? new Map<string, boolean>() : await probe(deps, given, { log, people });
  const permissions = checkPermissions(roles, proven, pages);
  const missing = (name: string) => permissions.find(({ id }) => id === permissionId(name))?.state === 'fail';
  const [mayReadLog, mayReadPeople] = [!missing('AuditLog.Read.All'), !missing('Directory.Read.All')];
  const licence = checkLicence(log, given.readBefore ?? false, pages);
  const signIns = checkSignIns(log, mayReadLog, licence, pages);
  return [
    ...permissions,
    licence,
    signIns,
    await checkBackground(given, deps, log.error === undefined, pages),
    checkUsers(people, mayReadPeople, pages),
  ];
}

/** Sign-ins come from an Event Hub, so neither permission nor licence for the log is needed. */
async function checkWithoutLog(deps: ReadDeps, roles: Roles, pages: PortalPages): Promise<Check[]> {
  const people = await attempt(() => firstRecords(deps, '/v1.0/users/delta?$select=id', 'directory'));
  const proven = new Map([['Directory.Read.All', people.error === undefined]]);
  const because = message('check.stream-alone');
  const permissions = checkPermissions(roles, proven, pages).map((check) =>
    check.id === permissionId('AuditLog.Read.All') && check.state !== 'ok' ? skipped(check.id, because) : check,
  );
  const mayReadPeople = permissions.find(({ id }) => id === permissionId('Directory.Read.All'))?.state !== 'fail';
  const left = ['licence', 'sign-ins', 'background-sign-ins'].map((id) => skipped(id, because));
  return [...permissions, ...left, checkUsers(people, mayReadPeople, pages)];
}

type Attempt<T> = { value: T; error?: undefined } | { error: unknown; value?: undefined };

async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    return { error: error ?? new Error('unknown') };
  }
}

const kindOf = (error: unknown) => (error instanceof GraphFailure ? error.kind : undefined);
const DENIED = new Set(['AUDIT_LOG_PERMISSION_MISSING', 'DIRECTORY_PERMISSION_MISSING', 'FORBIDDEN']);

/** For a token whose permissions cannot be read, a successful read proves the permission. A failure for another reason proves nothing. */
async function probe(deps: ReadDeps, { clientId }: GraphCheckDeps, read: { log: Attempt<unknown>; people: Attempt<unknown> }) {
  const application = () =>
    deps.graph.get(applicationPath(clientId, 'id'), { lane: 'directory', tries: 2, timeoutMs: deps.timeouts.answer, retryTimeouts: false });
  const locations = '/v1.0/identity/conditionalAccess/namedLocations?$top=1';
  const attempts: [string, Attempt<unknown>][] = [
    ['AuditLog.Read.All', read.log],
    ['Directory.Read.All', read.people],
    ['Policy.Read.All', await attempt(() => firstRecords(deps, locations, 'directory'))],
    ['Application.Read.All', await attempt(application)],
  ];
  const told = attempts.filter(([, { error }]) => error === undefined || DENIED.has(kindOf(error) ?? ''));
  return new Map(told.map(([name, { error }]) => [name, error === undefined] as const));
}

function checkLicence(log: Attempt<unknown>, readBefore: boolean, pages: PortalPages): Check {
  if (log.error === undefined) return ok('licence', message('check.licence.ok'));
  if (kindOf(log.error) !== 'NO_PREMIUM_LICENCE') return skipped('licence', message('check.not-tried.no-log'));
  return failed('licence', readBefore ? new GraphFailure('LICENCE_UNCERTAIN') : log.error, pages);
}

function checkSignIns(log: Attempt<number | undefined | 'malformed'>, permitted: boolean, licence: Check, pages: PortalPages): Check {
  const id = 'sign-ins';
  if (kindOf(log.error) === 'NO_PREMIUM_LICENCE') return skipped(id, message('check.not-tried', { because: licence.message }));
  if (!permitted && DENIED.has(kindOf(log.error) ?? ''))
    return skipped(id, message('check.not-tried.permission', { permission: 'AuditLog.Read.All' }));
  if (log.error !== undefined) return failed(id, log.error, pages);
  if (log.value === 'malformed') return failed(id, new GraphFailure('ANSWER_UNEXPECTED'), pages);
  if (log.value !== undefined) return ok(id, message('check.sign-ins.ok', { age: ageOf(log.value) }));
  const remedy = doneAt(message('check.sign-ins.none.remedy'), pages.signIns);
  return { id, state: 'warn', message: message('check.sign-ins.none'), remedy };
}

function ageOf(milliseconds: number): Message {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 1) return message('duration.moment');
  return minutes < 120 ? message('duration.minutes', { count: minutes }) : message('duration.hours', { count: Math.round(minutes / 60) });
}

async function checkBackground({ events }: GraphCheckDeps, deps: ReadDeps, logRead: boolean, pages: PortalPages): Promise<Check> {
  const id = 'background-sign-ins';
  if (events === 'interactive') return skipped(id, message('check.background.off'));
  if (!logRead) return skipped(id, message('check.not-tried.no-log'));
  const { error } = await attempt(() => newestSignIn(deps, 'all'));
  if (error === undefined) return ok(id, message('check.background.ok'));
  if (kindOf(error) !== 'PATH_UNKNOWN' && kindOf(error) !== 'FILTER_REFUSED') return failed(id, error, pages);
  return {
    id,
    state: 'warn',
    message: message('check.background.none'),
    remedy: message('check.background.none.remedy'),
  };
}

function checkUsers({ value, error }: Attempt<readonly unknown[]>, permitted: boolean, pages: PortalPages): Check {
  if (error === undefined) return ok('users', message('check.users.ok', { count: value?.length ?? 0 }));
  if (!permitted && DENIED.has(kindOf(error) ?? ''))
    return skipped('users', message('check.not-tried.permission', { permission: 'Directory.Read.All' }));
  return failed('users', error, pages);
}
