import type { Instant } from '../../presence/time.ts';
import { message } from '../../texts/message.ts';
import { type Addresses, cloudFault, cloudOf } from '../clouds.ts';
import { GraphFailure } from '../failures.ts';
import { type Check, failed, ok, skipped } from './check.ts';
import type { PortalPages } from './portal-pages.ts';

export interface DiscoveryDeps extends Addresses {
  tenantId: string;
  /** The machine's own time, in milliseconds. */
  machineNow: () => Instant;
  fetch: typeof fetch;
  timeoutMs: number;
}

export interface Discovery {
  /** Absent if the document was read. */
  error?: GraphFailure;
  issuer?: string;
  /** The Graph of the tenant's cloud, according to the provider. */
  graphHost?: string;
  /** Milliseconds by which our clock is ahead of the provider's, which has whole seconds. */
  ahead?: number;
}

/** Reads the provider's discovery document, which is also used to validate people's tokens. Each response also has the provider's time. */
export async function discover(deps: DiscoveryDeps): Promise<Discovery> {
  const { authorityHost, tenantId, machineNow } = deps;
  const address = `${authorityHost}/${tenantId}/v2.0/.well-known/openid-configuration`;
  const asked = machineNow();
  try {
    const response = await deps.fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(deps.timeoutMs) });
    const body: unknown = await response.json().catch(() => undefined);
    const served = Date.parse(response.headers.get('date') ?? '');
    const ahead = Number.isNaN(served) ? {} : { ahead: (asked + machineNow()) / 2 - (served + 500) };
    if (response.status >= 500 || response.status === 429) return { ...ahead, error: unusable(response.status) };
    if (response.status === 404) return { ...ahead, error: new GraphFailure('DISCOVERY_NOT_FOUND', { graphStatus: 404 }) };
    if (!response.ok && member(body, 'error') !== 'invalid_tenant') return { ...ahead, error: unusable(response.status) };
    if (!response.ok) return { ...ahead, error: new GraphFailure('TENANT_UNKNOWN', { graphStatus: response.status }) };
    const [issuer, graphHost] = [member(body, 'issuer'), member(body, 'msgraph_host')];
    if (issuer === undefined) return { ...ahead, error: unusable(response.status) };
    return { ...ahead, issuer, ...(graphHost === undefined ? {} : { graphHost }) };
  } catch (cause) {
    return { error: new GraphFailure('IDENTITY_UNREACHABLE', { cause }) };
  }
}

function unusable(graphStatus: number): GraphFailure {
  return new GraphFailure('IDENTITY_ERROR', { graphStatus });
}

function member(body: unknown, name: string): string | undefined {
  const value = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function checkIdentityProvider(discovery: Discovery, pages: PortalPages): Check {
  if (discovery.error) return failed('identity-provider', discovery.error, pages);
  return ok('identity-provider', message('check.identity-provider.ok', { issuer: discovery.issuer ?? '' }));
}

/** Whether the configured addresses belong to one cloud, and to the tenant's. */
export function checkCloud(addresses: Addresses, discovery: Discovery): Check {
  const fault = cloudFault(addresses, discovery.graphHost);
  if (fault) return { id: 'cloud', state: 'warn', ...fault };
  const cloud = cloudOf(addresses);
  if (cloud) return ok('cloud', message('check.cloud.ok', { cloud: cloud.name }));
  return skipped('cloud', message('check.cloud.unknown'));
}

/** From the first on, people's tokens are refused (plugins/identity.ts); from the second on, Entra refuses ours. Milliseconds. */
const [NOTICED, REFUSED] = [60_000, 5 * 60_000];

/** Compares our clock with the identity provider's and, if they agree, with Graph's, which dates the sign-ins. */
export function checkClock({ ahead }: Discovery, aheadOfGraph?: number): Check {
  const id = 'clock';
  const off = Math.abs(ahead ?? 0);
  const graphOff = Math.abs(aheadOfGraph ?? 0);
  if (aheadOfGraph !== undefined && graphOff >= NOTICED && off < NOTICED) {
    const found = message(aheadOfGraph > 0 ? 'check.clock.ahead-of-graph' : 'check.clock.behind-graph', {
      seconds: Math.round(graphOff / 1000),
    });
    const remedy = message(ahead === undefined ? 'check.clock.remedy' : 'check.clock.graph-remedy');
    return { id, state: graphOff < REFUSED ? 'warn' : 'fail', message: found, remedy };
  }
  if (ahead === undefined) return skipped(id, message('check.not-tried.no-time'));
  // The header has whole seconds, and the request took time: less than two seconds prove nothing.
  if (off < 2000) return ok(id, message('check.clock.ok'));
  const found = message(ahead > 0 ? 'check.clock.ahead' : 'check.clock.behind', { seconds: Math.round(off / 1000) });
  if (off < NOTICED) return ok(id, found);
  return { id, state: off < REFUSED ? 'warn' : 'fail', message: found, remedy: message('check.clock.remedy') };
}
