import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../presence/time.ts';
import { firstSecret, type RegisteredSecret } from './application.ts';
import type { TrustedCredentials } from './client-assertion.ts';
import { createDirectory, type SimulatedDirectory } from './directory.ts';
import { type Faults, NO_FAULTS, type ScriptedAnswer } from './faults.ts';
import { answerGraph, type GraphDeps } from './graph-routes.ts';
import { createIdentityProvider, type TokenOptions, type UserTokenOptions } from './identity-provider.ts';
import { createNamedLocations, type SimulatedLocation } from './named-locations.ts';
import type { Organisation } from './organisation.ts';
import { seeded } from './random.ts';
import { type Answer, sendAnswer } from './send-answer.ts';
import type { DemoServiceAccount } from './service-accounts.ts';
import { createSignInLog } from './sign-in-log.ts';

export interface SimulatedTenantOptions {
  organisation: Organisation;
  /** The organisation's clock, which Graph's data follows. */
  clock: Clock;
  /** The seed of the faults; people have the seed of the organisation. */
  seed?: string;
  faults?: Partial<Faults>;
  /** Port; 0 or absent: any free one. */
  port?: number;
  /** Its address for clients, if there is a proxy in between. Default: `url`. */
  seenAs?: string;
  /** The clock for issuing and verifying tokens. Default: the machine's, which the server uses. */
  tokenClock?: Clock;
  /** `optional` accepts requests without a token, which a client without credentials sends on loopback. Default: `required`. */
  credentials?: 'required' | 'optional';
  /** Days for which Graph has sign-ins. Default: 30. */
  retentionDays?: number;
  /** Users on a page of the delta query. Default: 100. */
  deltaPageSize?: number;
  /** Called with the path of each request when it arrives. */
  onRequest?(path: string): void;
}

export interface SimulatedTenant {
  /** `http://127.0.0.1:PORT`: both GRAPH_BASE_URL and AUTHORITY_HOST. */
  url: string;
  organisation: Organisation;
  /** May be changed at any time. */
  faults: Faults;
  directory: SimulatedDirectory;
  /** Trusted certificates and federated identities of the app registration; none at first. */
  trusted: TrustedCredentials;
  /** The client secrets of the app registration, and of others; may be changed at any time. */
  secrets: RegisteredSecret[];
  /** Conditional Access. May be changed at any time. */
  namedLocations: SimulatedLocation[];
  /** The newest requests, oldest first, at most 1000. */
  requests: { method: string; url: string; status: number }[];
  /** The next requests to Graph get these answers, regardless of the request. */
  script(...answers: ScriptedAnswer[]): void;
  userToken(upn: string, options?: UserTokenOptions): Promise<string>;
  /** A token that an app gets for itself. */
  appToken(account: DemoServiceAccount, options?: TokenOptions): Promise<string>;
  close(): Promise<void>;
}

const REQUESTS_KEPT = 1000;

/** An HTTP server on 127.0.0.1 that simulates Microsoft Graph and the identity provider of an invented organisation. */
export async function startSimulatedTenant(options: SimulatedTenantOptions): Promise<SimulatedTenant> {
  const { organisation, clock, seed = organisation.seed, port = 0, tokenClock = { now: () => Date.now() } } = options;
  let url = '';
  const baseUrl = () => options.seenAs ?? url;
  const faults: Faults = { ...NO_FAULTS, ...options.faults };
  const requests: SimulatedTenant['requests'] = [];
  const secrets = [firstSecret(organisation, clock.now())];
  const scripted: ScriptedAnswer[] = [];
  const namedLocations = createNamedLocations(organisation);
  const {
    directory,
    page: deltaPage,
    user,
  } = createDirectory({ organisation, clock, faults, baseUrl, pageSize: options.deltaPageSize ?? 100 });
  const trusted: TrustedCredentials = { certificates: [], federated: [] };
  const identity = await createIdentityProvider({
    ...{ organisation, directory: () => directory, faults, trusted, secrets, clock: tokenClock, secretClock: clock, baseUrl },
  });
  const graph: GraphDeps = {
    signIns: {
      organisation,
      log: createSignInLog(organisation, faults),
      clock,
      faults,
      random: seeded(seed, 'pages'),
      retentionDays: options.retentionDays ?? 30,
      baseUrl,
    },
    deltaPage,
    user,
    groups: { groups: organisation.groups, baseUrl },
    directory,
    secrets,
    isToken: identity.isGraphToken,
    credentials: options.credentials ?? 'required',
    faults,
    clock,
    random: seeded(seed, 'faults'),
    scripted,
    recent: [],
    recentPolicies: [],
    namedLocations,
  };

  const answer = async (request: IncomingMessage, body: string): Promise<Answer> => {
    const target = new URL(request.url ?? '/', url);
    if (isGraph(target)) return answerGraph(graph, request, target, body);
    const [, tenant, ...rest] = target.pathname.split('/');
    if (faults.identityDown) return { status: 503, body: { error: 'temporarily_unavailable' } };
    if (tenant?.toLowerCase() !== organisation.tenantId) return unknownTenant(tenant);
    if (rest.join('/') === 'v2.0/.well-known/openid-configuration') return { status: 200, body: identity.metadata() };
    if (rest.join('/') === 'discovery/v2.0/keys') return { status: 200, body: identity.keys() };
    if (rest.join('/') === 'oauth2/v2.0/token' && request.method === 'POST') return identity.token(new URLSearchParams(body));
    return { status: 404, body: { error: 'not_found' } };
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    options.onRequest?.(request.url ?? '/');
    const body = await readBody(request);
    const given = await answer(request, body);
    requests.push({ method: request.method ?? 'GET', url: request.url ?? '/', status: given.reset ? 0 : given.status });
    if (requests.length > REQUESTS_KEPT) requests.shift();
    // Graph's time is the organisation's, as in its records, unless a test sets another clock.
    const time = isGraph(new URL(request.url ?? '/', url)) ? (options.tokenClock ?? clock) : tokenClock;
    const date = new Date(time.now() + faults.dateAhead).toUTCString();
    sendAnswer(response, { ...given, headers: { date, ...given.headers } });
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    organisation,
    faults,
    directory,
    secrets,
    trusted,
    requests,
    namedLocations,
    script: (...answers) => scripted.push(...answers),
    userToken: identity.userToken,
    appToken: identity.appToken,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isGraph({ pathname }: URL): boolean {
  return /^\/(v1\.0|beta)\//.test(pathname);
}

/** In the format of Entra. */
function unknownTenant(tenant: string | undefined) {
  const description = `AADSTS90002: Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`;
  return { status: 400, body: { error: 'invalid_tenant', error_description: description, error_codes: [90002] } };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
