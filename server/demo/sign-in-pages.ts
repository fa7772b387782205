import type { Clock } from '../presence/time.ts';
import type { Faults } from './faults.ts';
import { badRequest } from './graph-errors.ts';
import type { Organisation } from './organisation.ts';
import { type Random, shareOf } from './random.ts';
import { readSignInFilter } from './sign-in-filter.ts';
import type { LogQuery, SignInLog } from './sign-in-log.ts';
import { toRecord } from './sign-in-record.ts';

interface Position extends LogQuery {
  top: number;
  offset: number;
  /** Empty pages so far. */
  empty: number;
}

export interface SignInPagesDeps {
  organisation: Organisation;
  log: SignInLog;
  clock: Clock;
  faults: Faults;
  random: Random;
  retentionDays: number;
  baseUrl: () => string;
}

const MAX_PAGE = 1000;
const DAY = 86_400_000;

/** `GET /auditLogs/signIns`: one page, newest first, with a link to the next. Throws GraphError. */
export async function signInPage(deps: SignInPagesDeps, endpoint: 'v1.0' | 'beta', query: URLSearchParams): Promise<unknown> {
  const position = readPosition(deps, endpoint, query);
  const rows = await deps.log.rows(queryOf(position));
  const skipAll = position.empty < 2 && deps.random.chance(deps.faults.emptyPages);
  const end = skipAll ? position.offset : position.offset + position.top;
  const value = rows.slice(position.offset, end).map(({ signIn, version }) => toRecord(signIn, deps.organisation, endpoint, version));
  const more = end < rows.length || skipAll;
  const next = { ...position, offset: end, empty: skipAll ? position.empty + 1 : 0 };
  return {
    '@odata.context': `${deps.baseUrl()}/${endpoint}/$metadata#auditLogs/signIns`,
    ...(more ? { '@odata.nextLink': nextLink(deps, endpoint, query, next) } : {}),
    value,
  };
}

function queryOf({ from, until, interactive, nonInteractive, ascending, asOf }: Position): LogQuery {
  return { from, until, interactive, nonInteractive, ascending, asOf };
}

function readPosition(deps: SignInPagesDeps, endpoint: 'v1.0' | 'beta', query: URLSearchParams): Position {
  const token = query.get('$skiptoken');
  if (token !== null) return readSkipToken(token, deps.faults);
  for (const name of query.keys()) {
    if (!['$filter', '$top', '$orderby', '$select'].includes(name)) throw badRequest(`Query option '${name}' is not allowed.`);
  }
  const now = deps.clock.now();
  const filter = readSignInFilter(query.get('$filter') ?? undefined, endpoint, now - deps.retentionDays * DAY);
  const top = Number(query.get('$top') ?? MAX_PAGE);
  if (!Number.isInteger(top) || top < 1 || top > MAX_PAGE)
    throw badRequest(`Invalid page size specified: '${query.get('$top')}'. Must be between 1 and 1000 inclusive.`);
  const orderBy = query.get('$orderby');
  if (orderBy !== null && !/^createdDateTime( asc| desc)?$/.test(orderBy)) throw badRequest('Invalid orderby clause.');
  const ascending = orderBy !== null && !orderBy.endsWith(' desc');
  return { ...filter, until: Math.min(filter.until, now + 1), ascending, asOf: now, top, offset: 0, empty: 0 };
}

/** In its links the service writes the path in lower case. Its tokens are opaque. */
function nextLink(deps: SignInPagesDeps, endpoint: string, query: URLSearchParams, position: Position): string {
  const kept = new URLSearchParams([...query].filter(([name]) => name !== '$skiptoken'));
  const text = JSON.stringify(position);
  kept.set('$skiptoken', Buffer.from(`${shareOf(text).toString(36).slice(2, 8)}.${text}`).toString('base64url'));
  return `${deps.baseUrl()}/${endpoint}/auditLogs/signins?${kept.toString()}`;
}

function readSkipToken(token: string, faults: Faults): Position {
  const [check, ...rest] = Buffer.from(token, 'base64url').toString().split('.');
  const text = rest.join('.');
  if (shareOf(text).toString(36).slice(2, 8) !== check) throw badRequest('Invalid skip token.');
  const position = JSON.parse(text) as Position;
  if (position.asOf < faults.skipTokensExpiredBefore) throw badRequest('Skip token is expired.');
  return position;
}
