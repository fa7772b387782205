import type { IncomingMessage } from 'node:http';
import type { Clock, Instant } from '../presence/time.ts';
import { applicationAnswer, isApplicationPath, type RegisteredSecret } from './application.ts';
import { answerBatch } from './batch.ts';
import type { SimulatedDirectory } from './directory.ts';
import type { Faults, ScriptedAnswer } from './faults.ts';
import {
  badRequest,
  directoryPermissionMissing,
  GraphError,
  noLicence,
  notFound,
  policyPermissionMissing,
  reportsPermissionMissing,
  throttled,
  tokenInvalid,
  tokenMissing,
} from './graph-errors.ts';
import { type GroupPagesDeps, groupMembersPage, groupsPage } from './groups.ts';
import { mailboxSettings } from './mailboxes.ts';
import { namedLocationsPage, type SimulatedLocation } from './named-locations.ts';
import { isGranted } from './permissions.ts';
import { profilePhoto } from './photos.ts';
import type { Random } from './random.ts';
import type { Answer } from './send-answer.ts';
import { type SignInPagesDeps, signInPage } from './sign-in-pages.ts';

export interface GraphDeps {
  signIns: SignInPagesDeps;
  deltaPage: (query: URLSearchParams) => unknown;
  user: (id: string, query: URLSearchParams) => unknown;
  groups: Omit<GroupPagesDeps, 'directory' | 'faults'>;
  directory: SimulatedDirectory;
  namedLocations: SimulatedLocation[];
  /** The secrets of the app registration. */
  secrets: RegisteredSecret[];
  isToken: (token: string) => Promise<boolean>;
  credentials: 'required' | 'optional';
  faults: Faults;
  clock: Clock;
  random: Random;
  scripted: ScriptedAnswer[];
  /** Instants of the last requests for reports, for the limit. */
  recent: Instant[];
  /** Instants of the last requests for policies. */
  recentPolicies: Instant[];
}

const LIMIT = 5;
const LIMIT_WINDOW = 10_000;

/** Answers a request to Graph: with a scripted answer, a fault, or the requested data, in this order. */
export async function answerGraph(deps: GraphDeps, request: IncomingMessage, target: URL, sent: string): Promise<Answer> {
  const script = deps.scripted.shift();
  if (script && !script.truncate) return { status: script.status ?? 200, ...script };
  const { faults, random } = deps;
  const requestId = random.guid();
  try {
    if (random.chance(faults.reset)) return { status: 0, reset: true };
    if (random.chance(faults.silent)) return { status: 0, silent: true };
    await checkToken(deps, request);
    checkLimits(deps, target);
    if (random.chance(faults.failing))
      throw new GraphError(random.pick([500, 502, 503, 504]), 'UnknownError', 'The service is not available.');
    const body = await answerOne(deps, request, target, sent);
    return { status: 200, body, headers: { 'request-id': requestId }, truncate: script?.truncate || random.chance(faults.truncated) };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const date = new Date(deps.clock.now()).toISOString().slice(0, 19);
    return { status: error.status, body: error.body(date, requestId), headers: { 'request-id': requestId, ...error.headers } };
  }
}

async function checkToken(deps: GraphDeps, request: IncomingMessage): Promise<void> {
  const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) {
    if (deps.credentials === 'required') throw tokenMissing();
  } else if (!(await deps.isToken(token))) throw tokenInvalid();
}

function checkLimits({ faults, random, recent, recentPolicies, clock }: GraphDeps, target: URL): void {
  if (random.chance(faults.throttled)) throw throttled(faults.retryAfter);
  if (!faults.limited) return;
  const path = target.pathname.toLowerCase();
  if (path.includes('/auditlogs/')) countIn(recent, LIMIT, LIMIT_WINDOW, clock.now(), faults.retryAfter);
  // The service sends this answer without Retry-After.
  if (path.includes('/conditionalaccess/')) countIn(recentPolicies, 1, 1000, clock.now(), undefined);
}

function countIn(recent: Instant[], limit: number, window: number, now: Instant, retryAfter: number | undefined): void {
  while (recent.length > 0 && (recent[0] as Instant) <= now - window) recent.shift();
  if (recent.length >= limit) throw throttled(retryAfter);
  recent.push(now);
}

async function answerOne(deps: GraphDeps, request: IncomingMessage, target: URL, sent: string): Promise<unknown> {
  if (request.method === 'POST' && /^\/[^/]+\/\$batch$/.test(target.pathname)) {
    const version = target.pathname.split('/')[1];
    return answerBatch(sent, (url) => route(deps, new URL(`/${version}${url}`, target)));
  }
  if (request.method !== 'GET') throw badRequest('The simulation only reads.');
  return route(deps, target);
}

async function route(deps: GraphDeps, target: URL): Promise<unknown> {
  const [, endpoint, ...rest] = target.pathname.split('/');
  const path = rest.join('/').toLowerCase();
  const { faults } = deps;
  if (path === 'auditlogs/signins') {
    if (faults.noLicence) throw noLicence();
    if (!isGranted(faults, 'AuditLog.Read.All')) throw reportsPermissionMissing();
    return signInPage(deps.signIns, endpoint as 'v1.0' | 'beta', target.searchParams);
  }
  if (faults.endless !== 'no' && (path === 'users/delta' || path === 'identity/conditionalaccess/namedlocations'))
    return endlessPage(faults.endless, target);
  if (path.startsWith('users') && !isGranted(faults, 'Directory.Read.All')) throw directoryPermissionMissing();
  if (path === 'users/delta' || path === 'users/microsoft.graph.delta()' || path === 'users/delta()')
    return deps.deltaPage(target.searchParams);
  const photoOf = /^users\/([^/]+)\/photos\/96x96\/\$value$/.exec(path)?.[1];
  if (photoOf !== undefined) return profilePhoto(photoOf, deps);
  const [, userId = '', settings] = /^users\/([^/]+)(\/mailboxsettings)?$/.exec(path) ?? [];
  if (settings) return mailboxSettings(userId, deps);
  if (userId) return deps.user(userId, target.searchParams);
  if (path === 'identity/conditionalaccess/namedlocations') {
    if (!isGranted(faults, 'Policy.Read.All')) throw policyPermissionMissing();
    return namedLocationsPage(deps.namedLocations, target.searchParams, deps.signIns.baseUrl());
  }
  const group = /^groups\/([^/]+)\/transitivemembers$/.exec(path)?.[1];
  const groupDeps = { ...deps.groups, directory: deps.directory, faults };
  if (group !== undefined) return groupMembersPage(groupDeps, group, target.searchParams);
  if (path === 'groups') return groupsPage(groupDeps, target.searchParams);
  if (isApplicationPath(path)) return applicationAnswer(path, { ...deps, organisation: deps.signIns.organisation });
  throw notFound();
}

/** An empty page that links to the next: A → B → A …, or 1 → 2 → 3 … */
function endlessPage(kind: 'circle' | 'growing', target: URL): unknown {
  const at = target.searchParams.get('$skiptoken');
  const next = kind === 'growing' ? String(Number(at ?? 0) + 1) : at === 'A' ? 'B' : 'A';
  return { value: [], '@odata.nextLink': `${target.origin}${target.pathname}?$skiptoken=${next}` };
}
