import swagger from '@fastify/swagger';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyInstance, type FastifyPluginAsync, LogController } from 'fastify';
import type { Backfills } from './actions/collecting/backfills.ts';
import { createTabReaders, type TabReadersDeps } from './actions/conversations/tab-readers.ts';
import type { NamedLocationsSource } from './actions/named-locations/read-locations.ts';
import { createServiceReads } from './actions/service-accounts/note-read.ts';
import type { Board } from './board/board.ts';
import type { Freshness } from './board/freshness.ts';
import { createMutex, singleFlight } from './concurrency.ts';
import type { Config } from './config/config.ts';
import { authentication } from './plugins/authentication.ts';
import type { BotMeter } from './plugins/bot-meter.ts';
import { cacheControl } from './plugins/cache-control.ts';
import { clientZone } from './plugins/client-zone.ts';
import { closedRequests } from './plugins/closed-requests.ts';
import { compression } from './plugins/compression.ts';
import { createIdentity } from './plugins/identity.ts';
import { languageOf } from './plugins/language.ts';
import { loggerOptions } from './plugins/logging.ts';
import { createMetrics, metricsPlugin } from './plugins/metrics.ts';
import { openApi } from './plugins/open-api/open-api.ts';
import { connectionErrors, frameworkErrors, problems } from './plugins/problems.ts';
import { type RateLimits, rateLimits } from './plugins/rate-limits.ts';
import { securityHeaders } from './plugins/security-headers.ts';
import { shutDown } from './plugins/shut-down.ts';
import { createStoreHealth, type StoreHealth } from './plugins/store-health.ts';
import type { StoreMeter } from './plugins/store-meter.ts';
import { trustedProxies } from './plugins/trusted-proxies.ts';
import type { Clock } from './presence/time.ts';
import type { ConnectionSteps, RouteDeps } from './routes/deps.ts';
import { docsRoutes } from './routes/docs.ts';
import { GUARDED_ROUTES } from './routes/guarded-routes.ts';
import { healthRoutes } from './routes/health.ts';
import { metricsRoute } from './routes/metrics.ts';
import { noticeRoutes } from './routes/notices.ts';
import { screenPages } from './routes/screens/screen-pages.ts';
import { tabRoutes } from './routes/tab.ts';
import { schemaCompilers } from './schema-compilers.ts';
import type { CollectionCounts } from './store/port/collecting.ts';
import type { Store } from './store/port/store.ts';

export interface AppDeps {
  config: Pick<
    Config,
    | 'tenantId'
    | 'clientId'
    | 'authorityHost'
    | 'teamsCatalogAppId'
    | 'adminRole'
    | 'publicUrl'
    | 'trustProxy'
    | 'logLevel'
    | 'credentialWarningDays'
    | 'organisation'
    | 'privacyContact'
    | 'metricsPort'
    | 'metricsToken'
  > &
    Partial<Pick<Config, 'bot' | 'pollInterval' | 'pollSignIns'>>;
  store: Store;
  board: Board;
  clock: Clock;
  collector: {
    /** Polls now, or shares the poll that is running. */
    collect(): Promise<CollectionCounts>;
    /** Ranges changed: the last day is worth reading again soon. */
    requestDaySweep?(): void | Promise<void>;
    /** Candidates are to be looked for from now on: the last week is worth reading again. */
    requestWeekSweep?(): void | Promise<void>;
    /** Less is to be kept than before: worth deleting soon. */
    requestForget?(): void;
  };
  /** Looks somebody up in the directory whom the board does not know. @throws AppError DIRECTORY_UNAVAILABLE */
  lookUpPerson(id: string): Promise<{ directoryRead: boolean }>;
  /** Object ids of everybody in a group of Entra, read now. */
  groupMembers(groupId: string): Promise<readonly string[]>;
  /** Groups of Entra whose name begins with a text, a few. */
  findGroups(text: string): Promise<readonly { id: string; name: string }[]>;
  photos: RouteDeps['photos'];
  /** Every step of the connection to the tenant, tried now. */
  checkConnection(): Promise<ConnectionSteps>;
  /** Why there is no bot; absent if there is one. */
  botOff?: RouteDeps['botOff'];
  backfill: Backfills;
  namedLocations: NamedLocationsSource;
  /** Durations of database operations, for the metrics. */
  storeMeter?: StoreMeter;
  /** Counts of the bot, for the metrics. */
  botMeter?: BotMeter;
  /** Default: one that checks on each call. */
  storeHealth?: StoreHealth;
  /** Answers of Graph so far, by HTTP status. */
  graphStatuses?: () => Readonly<Record<string, number>>;
  /** Whether the picture is of now. Default: it is. */
  freshness?: Freshness;
  /** Milliseconds by which the machine's clock is ahead of Graph's, negative if it is behind; undefined if unknown. */
  clockAhead?: () => number | undefined;
  /** The bot in words. */
  answer(asker: { personId: string; locale: string }, text: string): Promise<{ text: string }>;
  /** Object ids of all readers of a tab’s conversation; absent if there is no bot. */
  readersOfTab?: TabReadersDeps['readersOfTab'];
  /** `POST /api/messages`; absent if the bot has no secret. */
  bot?: FastifyPluginAsync;
  /** Endpoints of the simulated tenant (`POST /demo/token`). */
  demo?: FastifyPluginAsync;
  /** The built tab. Default: `tab/dist` beside `server/`. */
  tabDir?: string;
  /** Where log lines go. Default: standard output. */
  logTo?: { write(line: string): void };
  /** The clock by which tokens expire, if it is not `clock`. */
  tokenClock?: Clock;
  /** Milliseconds of real time in which live changes are gathered. Default 250. */
  liveGather?: number;
  /** Milliseconds of real time that `POST /api/collect` waits for the end. Default 25 s. */
  collectWaitMs?: number;
  /** Milliseconds of real time between two signs of life on live streams. Default 20 s. */
  liveHeartbeat?: number;
  rateLimits?: RateLimits;
  /** Milliseconds of real time that requests under way have to end when the server closes. Default 5 s. */
  closeWithin?: number;
  /** Milliseconds of real time in which a request must have arrived with all of its body. Default 60 s. */
  arriveWithin?: number;
}

/** Large enough for 400,000 CIDRs in one range. */
const BODY_LIMIT = 24 * 1024 * 1024;

/** Puts the HTTP server together; it listens to nothing yet, and the board is the caller's to close. */
export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const { config, store, board, clock, collector, answer } = deps;
  const app = Fastify({
    logger: loggerOptions(config.logLevel, deps.logTo),
    // The address of a request may hold names and ids: one line of our own says the route instead.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    ...arrivalLimits(deps.arriveWithin ?? 60_000),
    trustProxy: config.trustProxy ? trustedProxies(config.trustProxy) : false,
    forceCloseConnections: true,
    return503OnClosing: false,
    // Unknown members are a client's mistake and are named, not dropped.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: true } },
    routerOptions: { maxParamLength: 200 },
    schemaController: { compilersFactory: schemaCompilers },
    frameworkErrors,
    clientErrorHandler: connectionErrors,
  }).withTypeProvider<TypeBoxTypeProvider>();
  app.decorate('organisationLanguage', () => languageOf(board.world().settings));
  const clockAhead = deps.clockAhead ?? (() => undefined);
  const storeHealth = deps.storeHealth ?? createStoreHealth({ store, clock, log: app.log });
  const metrics = createMetrics({
    board,
    store,
    storeHealth,
    ...(config.pollSignIns && { pollInterval: config.pollInterval }),
    storeMeter: deps.storeMeter,
    botMeter: deps.botMeter,
    graphStatuses: deps.graphStatuses,
    clockAhead,
  });
  app.decorate('metrics', metrics);
  const tokenClock = deps.tokenClock ?? clock;
  const identity = createIdentity({ config, clock: tokenClock });
  const noteServiceRead = createServiceReads({ store, board, clock });
  const routeDeps: RouteDeps = {
    config,
    store,
    board,
    clock,
    tokenClock,
    noteServiceRead,
    freshness: deps.freshness ?? { look: async () => undefined, known: () => undefined },
    clockAhead,
    collector,
    checkConnection: singleFlight(deps.checkConnection),
    botOff: deps.botOff,
    backfill: deps.backfill,
    namedLocations: deps.namedLocations,
    answer,
    groupMembers: deps.groupMembers,
    findGroups: deps.findGroups,
    photos: deps.photos,
    tabReaders: deps.readersOfTab
      ? createTabReaders({ readersOfTab: deps.readersOfTab, monotonic: () => performance.now(), log: app.log })
      : async () => undefined,
    metrics,
    storeHealth,
    demo: deps.demo !== undefined,
    liveGather: deps.liveGather ?? 250,
    collectWaitMs: deps.collectWaitMs ?? 25_000,
    liveHeartbeat: deps.liveHeartbeat ?? 20_000,
    withLock: createMutex(),
  };

  app.addHook('preValidation', (request, _reply, done) => {
    readQueryNumbers(request.query);
    done();
  });
  await app.register(problems);
  await app.register(compression);
  await app.register(cacheControl);
  await app.register(securityHeaders, config);
  await app.register(shutDown, { timeoutMs: deps.closeWithin });
  await app.register(metricsPlugin, { metrics });
  await app.register(swagger, openApi(config));
  await app.register(healthRoutes, routeDeps);
  if (config.metricsPort === undefined) await app.register(metricsRoute, { metrics, token: config.metricsToken });
  await app.register(docsRoutes, routeDeps);
  await app.register(noticeRoutes, routeDeps);
  await app.register(tabRoutes, { directory: deps.tabDir });
  if (deps.bot) await app.register(deps.bot);
  if (deps.demo) await app.register(deps.demo);
  await app.register(async (screens) => {
    await screens.register(rateLimits, deps.rateLimits ?? {});
    await screens.register(screenPages, routeDeps);
  });
  await app.register(async (guarded) => {
    await guarded.register(rateLimits, deps.rateLimits ?? {});
    await guarded.register(authentication, { identity, board, lookUpPerson: deps.lookUpPerson, noteServiceRead });
    await guarded.register(clientZone, { store, board });
    await guarded.register(closedRequests);
    for (const route of GUARDED_ROUTES) await route(guarded, routeDeps);
  });
  return app;
}

/**
 * A request that has not arrived by then is answered with 408 and its connection is closed. Node checks only at intervals, so they are set
 * short enough.
 */
function arrivalLimits(arriveWithin: number) {
  const connectionsCheckingInterval = Math.min(1000, arriveWithin / 4);
  return { requestTimeout: arriveWithin, http: { connectionsCheckingInterval, headersTimeout: arriveWithin } };
}

/** Parameters of queries that are numbers. */
const QUERY_NUMBERS = new Set(['limit', 'hour']);

/** A query is all text; bodies are taken as they are, so nothing else is converted. */
function readQueryNumbers(query: unknown): void {
  if (typeof query !== 'object' || query === null) return;
  for (const [name, value] of Object.entries(query))
    if (QUERY_NUMBERS.has(name) && typeof value === 'string' && /^\d{1,9}$/.test(value)) Object.assign(query, { [name]: Number(value) });
}
