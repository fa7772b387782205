import { randomUUID } from 'node:crypto';
import { detailOf, isAppError } from '../errors.ts';
import { type Check, ok, skipped } from '../graph/check/check.ts';
import { type BotCheckDeps, checkBot } from '../graph/check/check-bot.ts';
import { CREDENTIAL_CHECKS, type CredentialCheckDeps, checkCredential } from '../graph/check/check-credential.ts';
import { checkGraph, type GraphCheckDeps } from '../graph/check/check-graph.ts';
import { checkSecrets } from '../graph/check/check-secrets.ts';
import { PERMISSIONS, permissionId } from '../graph/check/permissions.ts';
import { portalPages } from '../graph/check/portal-pages.ts';
import type { CredentialOwner } from '../presence/credential.ts';
import type { Clock } from '../presence/time.ts';
import type { Store } from '../store/port/store.ts';
import { message } from '../texts/message.ts';
import { checkChats } from './check-chats.ts';
import { checkHub } from './stream/check-hub.ts';
import type { StreamSettings } from './stream/connect-hub.ts';

export interface ConnectionCheckDeps extends GraphCheckDeps {
  /** Opens the store for the check, or returns the one in use. */
  store: () => Promise<Store>;
  bot: Omit<BotCheckDeps, 'clock' | 'fetch' | 'ownCredential' | 'messageSeen'>;
  /** The event hub; absent: no stream. */
  eventHub?: StreamSettings;
  /** Days before the end of a credential from which on the check warns. */
  warningDays: number;
}

export interface ConnectionReport {
  /** All required steps passed. */
  connected: boolean;
  checks: Check[];
}

/** The steps of every server, in order; a bot with a credential of its own has `bot-credential-expiry`, too. */
export const CHECK_IDS: readonly string[] = [
  'configuration',
  'identity-provider',
  'cloud',
  'clock',
  'token',
  ...PERMISSIONS.map(({ name }) => permissionId(name)),
  'licence',
  'sign-ins',
  'background-sign-ins',
  'users',
  'credential-expiry',
  'store',
  'event-hub',
  'bot',
  'chats',
];

/** Checks every step that live presence needs, in order of dependency. Never throws. */
export async function checkConnection(deps: ConnectionCheckDeps): Promise<ConnectionReport> {
  const pages = portalPages(deps);
  const { graph, clock, machineClock = clock } = deps;
  const [store, storeCheck] = await checkStore(deps.store, clock);
  const status = await store?.collectionStatus().catch(() => undefined);
  const readBefore = status?.lastSuccessAt !== undefined && status.problem?.code !== 'NO_PREMIUM_LICENCE';
  const graphChecks = await checkGraph({ ...deps, readBefore: deps.readBefore ?? readBefore });
  const token = graphChecks.find(({ id }) => id === 'token');
  const needsToken = deps.credential.kind === 'secret' && token?.state !== 'ok';
  const resources = { app: deps.graphBaseUrl, bot: deps.bot.channel };
  const checkOwn = async (of: CredentialOwner, given: Pick<CredentialCheckDeps, 'credential' | 'clientId'>): Promise<Check> => {
    const signingIn = { ...deps, ...given, resource: resources[of], clock: machineClock, timeoutMs: deps.timeouts?.answer };
    const refused = await checkSecrets(CREDENTIAL_CHECKS[of], signingIn, pages);
    return refused ?? checkCredential({ ...deps, ...given, of, graph, now: clock.now() }, pages);
  };
  const credential: Check = needsToken ? skipped('credential-expiry', message('check.not-tried.no-token')) : await checkOwn('app', deps);
  const ownCredential = deps.bot.credential !== deps.credential;
  const { appId: clientId, credential: ofBot } = deps.bot;
  const botExpiry = ownCredential && ofBot && token?.state === 'ok' ? [await checkOwn('bot', { credential: ofBot, clientId })] : [];
  const messageSeen = await store?.messageSeenAt().then(
    (at) => at !== undefined,
    () => undefined,
  );
  // One failed step per cause: a bot that signs in as the app fails if the app does.
  const bot: Check =
    ownCredential || deps.bot.off || token?.state === 'ok'
      ? await checkBot({ ...deps.bot, ownCredential, messageSeen, clock: machineClock, fetch: deps.fetch }, pages)
      : skipped('bot', message('check.not-tried.bot-no-token'));
  const hub = await checkHub(deps.eventHub, store, clock);
  const chats = await checkChats(store, bot);
  const checks = [
    ok('configuration', message('check.configuration.ok')),
    ...graphChecks,
    credential,
    ...botExpiry,
    storeCheck,
    hub,
    bot,
    chats,
  ];
  return { connected: isConnected(checks, deps.readsLog), checks };
}

/** Steps that sign-ins need to be placed. */
const NEEDED = ['configuration', 'identity-provider', 'users', 'store'];
const NEEDED_FOR_LOG = ['licence', 'sign-ins'];
const NEEDED_WITHOUT_LOG = ['event-hub'];

/** Connected means that every required step passed, and none failed. */
function isConnected(checks: readonly Check[], readsLog = true): boolean {
  if (checks.some(({ state }) => state === 'fail')) return false;
  const needed = [...NEEDED, ...(readsLog ? NEEDED_FOR_LOG : NEEDED_WITHOUT_LOG)];
  return needed.every((wanted) => checks.some(({ id, state }) => id === wanted && state === 'ok'));
}

async function checkStore(open: () => Promise<Store>, clock: Clock): Promise<[Store | undefined, Check]> {
  const id = 'store';
  try {
    const store = await open();
    await store.ping();
    const [name, holder] = ['connection-check', randomUUID()];
    // A lease of its own is the smallest possible write, and leaves no data.
    await store.acquireLease(name, holder, clock.now(), 1000);
    await store.releaseLease(name, holder);
    await store.collection();
    return [store, ok(id, message('check.store.ok', { store: message(`store.name.${store.kind}`) }))];
  } catch (error) {
    const remedy = message(isAppError(error, 'STORE_TOO_NEW') ? 'check.store.too-new.remedy' : 'check.store.fail.remedy');
    return [undefined, { id, state: 'fail', message: isAppError(error) ? detailOf(error) : message('check.store.fail'), remedy }];
  }
}
