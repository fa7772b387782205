import { Client, ResponseType } from '@microsoft/microsoft-graph-client';
import type { Clock, Monotonic } from '../presence/time.ts';
import type { Priority } from '../presence/turns.ts';
import type { Budgets } from './budget.ts';
import type { Lane } from './classify.ts';
import { createTokenSource, type GraphCredential } from './credential.ts';
import { GraphFailure } from './failures.ts';
import type { Log } from './log.ts';
import { Call, RetryLink, SendLink, type Tally, TokenLink } from './middleware.ts';
import { createServedTime, type ServedTime } from './served-time.ts';
import { realSleep, type Sleep } from './sleep.ts';

export interface GraphClientDeps {
  /** `https://graph.microsoft.com` without a trailing slash; http only on loopback. */
  baseUrl: string;
  authorityHost: string;
  tenantId: string;
  clientId: string;
  credential: GraphCredential;
  clock: Clock;
  /** Default: this process's. */
  monotonic?: Monotonic;
  log: Log;
  budget: Budgets;
  fetch?: typeof fetch;
  sleep?: Sleep;
  /** 0–1, for the jitter. */
  random?: () => number;
  /** Timeout of one request with its whole answer, milliseconds. Default: one minute. */
  timeoutMs?: number;
}

export interface GetOptions {
  /** The request budget that is used. */
  lane: Lane;
  priority?: Priority;
  /** Maximum number of attempts for transient failures. Default 6. */
  tries?: number;
  /** False if the caller asks for less instead after a timeout. Default: true. */
  retryTimeouts?: boolean;
  /** Timeout of one request with its whole answer, milliseconds. Default: the client's. */
  timeoutMs?: number;
  signal?: AbortSignal;
  /** Sent as JSON by POST; for `$batch`, which reads several things at once. */
  payload?: unknown;
  /** Also counts the requests of this call. */
  tally?: Tally;
  /** Gets each failure after which the request is retried, and `undefined` once there is an answer. */
  onFailure?(failure: GraphFailure | undefined): void;
}

export interface GraphClient {
  /**
   * The parsed body of a 2xx answer.
   * @param target `/v1.0/…` or `/beta/…` with its query, encoded; or a link that Graph gave, sent unchanged.
   * @throws GraphFailure of every kind; FOREIGN_LINK for a link to another server.
   */
  get(target: string, options: GetOptions): Promise<unknown>;
  /**
   * A new token, which all later requests use. Only a new one has permissions that were granted recently. Undefined without a credential.
   * @throws GraphFailure if Entra refuses, IDENTITY_UNREACHABLE or IDENTITY_ERROR.
   */
  freshToken(): Promise<string | undefined>;
  /** Requests sent, and those refused as too many, since the client was created. */
  tally(): Tally;
  /** Answers since the client was created, by HTTP status; `none` if there was no answer. */
  statuses(): Readonly<Record<string, number>>;
  /** Graph's time, from its answers. */
  served: Pick<ServedTime, 'at' | 'ahead' | 'isCurrent'>;
}

/** The same client with its own count: `tally` counts only requests made through it. */
export function countingIn(tally: Tally, client: GraphClient): GraphClient {
  return { ...client, get: (target, options) => client.get(target, { ...options, tally }) };
}

/** The same client; `onFailure` gets the failures of requests that are retried, and undefined once one succeeds. */
export function reportingFailures(onFailure: NonNullable<GetOptions['onFailure']>, client: GraphClient): GraphClient {
  return { ...client, get: (target, options) => client.get(target, { ...options, onFailure }) };
}

/** Microsoft's Graph client with our own middleware: its own retries too little, has no timeout and sends no token to loopback. */
export function createGraphClient(deps: GraphClientDeps): GraphClient {
  const { baseUrl, fetch: send = fetch, sleep = realSleep, random = Math.random, timeoutMs = 60_000 } = deps;
  const { monotonic = () => performance.now() } = deps;
  const tally = { requests: 0, throttled: 0 };
  const statuses: Record<string, number> = {};
  const served = createServedTime({ clock: deps.clock, monotonic });
  const tokens = createTokenSource({ ...deps, resource: baseUrl, fetch: send });
  const linkDeps = {
    tokens,
    budgets: deps.budget,
    clock: deps.clock,
    log: deps.log,
    fetch: send,
    sleep,
    random,
    timeoutMs,
    tally,
    statuses,
    served,
  };
  const client = Client.initWithMiddleware({
    baseUrl,
    middleware: [new RetryLink(linkDeps), new TokenLink(tokens), new SendLink(linkDeps)],
  });
  return {
    async get(target, { lane, priority = 'background', tries = 6, retryTimeouts = true, ...rest }) {
      const call = new Call({ ...rest, url: absolute(target, baseUrl), lane, priority, tries, retryTimeouts });
      try {
        await client.api(new URL(call.url).pathname).middlewareOptions([call]).responseType(ResponseType.RAW).get();
      } catch (error) {
        throw call.failure ?? error;
      }
      return call.body;
    },
    freshToken: async () => tokens?.token({ fresh: true }),
    tally: () => ({ ...tally }),
    statuses: () => ({ ...statuses }),
    served,
  };
}

function absolute(target: string, baseUrl: string): string {
  if (target.startsWith('/')) return baseUrl + target;
  if (URL.canParse(target) && new URL(target).origin === new URL(baseUrl).origin) return target;
  throw new GraphFailure('FOREIGN_LINK');
}
