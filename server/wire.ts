import type { FastifyInstance } from 'fastify';
import { type AnswerDeps, answer } from '../bot/answer.ts';
import type { Bot } from '../bot/channel/route.ts';
import { type AppDeps, buildApp } from './app.ts';
import type { Board } from './board/board.ts';
import { createFreshness, type Freshness } from './board/freshness.ts';
import { endsWithin } from './concurrency.ts';
import type { Config } from './config/config.ts';
import { portalPages } from './graph/check/portal-pages.ts';
import type { GraphClient } from './graph/client.ts';
import { findGroups, groupMembers } from './graph/groups.ts';
import type { Log } from './graph/log.ts';
import { createBackfiller } from './ingest/backfill/backfiller.ts';
import { type ConnectionCheckDeps, checkConnection } from './ingest/check-connection.ts';
import { createCollector } from './ingest/collector.ts';
import { createDayCounter } from './ingest/count-days.ts';
import { createPersonLookUp } from './ingest/directory/look-up-person.ts';
import { createMailboxZones } from './ingest/directory/mailbox-zones.ts';
import { holderName } from './ingest/job.ts';
import { createDailyMessages } from './ingest/messages/daily-messages.ts';
import { createDelivery } from './ingest/messages/deliver-messages.ts';
import { createFollowerMessages, type FollowerMessagesDeps } from './ingest/messages/follower-messages.ts';
import { createMessageSender } from './ingest/messages/send-message.ts';
import { createSendOrEnd, type Send } from './ingest/messages/send-or-end.ts';
import { createNamedLocations } from './ingest/named-locations.ts';
import { createPhotos } from './ingest/photos.ts';
import { createRetention } from './ingest/retention.ts';
import type { Scheduler } from './ingest/scheduler.ts';
import { createSignInStream } from './ingest/stream/stream-sign-ins.ts';
import { BOT, createWarningSender, type SendWarningDeps } from './ingest/warnings.ts';
import { createClockWatch } from './ingest/watch-clock.ts';
import { createCollectingWatch } from './ingest/watch-collecting.ts';
import { createCredentialWatch, type WatchedCredential } from './ingest/watch-credential.ts';
import { buildMetricsApp } from './metrics-app.ts';
import { createBotMeter } from './plugins/bot-meter.ts';
import { languageOf } from './plugins/language.ts';
import { createStoreHealth } from './plugins/store-health.ts';
import type { StoreMeter } from './plugins/store-meter.ts';
import type { Clock } from './presence/time.ts';
import type { Store } from './store/port/store.ts';
import { textsIn } from './texts/all-texts.ts';

/** Milliseconds that work under way has to end when the server stops. Many hosts kill a process after ten seconds. */
const STOP_WITHIN = 8_000;

/** The decisions of a composition root: production uses a real tenant, the demo a simulated one. */
export interface WireDeps {
  config: AppDeps['config'] & Pick<Config, 'credential' | 'pollInterval' | 'signInEvents' | 'pollSignIns' | 'eventHub'>;
  store: Store;
  storeMeter: StoreMeter;
  board: Board;
  graph: GraphClient;
  /** The machine's clock, corrected by Graph's time if it is wrong (`correctedClock`): for jobs, people's days and all stored instants. */
  clock: Clock;
  log: Log;
  /** The timers of jobs. Default: the machine's. */
  scheduler?: Scheduler;
  /** The clock by which tokens expire, if it is not `clock`. */
  tokenClock?: Clock;
  check: ConnectionCheckDeps;
  /** Undefined if the bot is off. */
  createBot(deps: AnswerDeps): Bot | undefined;
  demo?: AppDeps['demo'];
}

export interface Wired {
  app: FastifyInstance;
  /** The server on METRICS_PORT; absent if that is not set. */
  metricsApp?: FastifyInstance;
  /** Starts the jobs. Call it once the app listens, so that its page can show problems with Graph. */
  start(): void;
  /** Ends the jobs, the app and the board; the store is the caller's to close. */
  stop(): Promise<void>;
}

/** The one wiring of `main.ts` and `demo.ts`: board, bot, jobs and app over a store and a Graph client. */
export async function wire(deps: WireDeps): Promise<Wired> {
  const { config, store, board, graph, clock, log, check } = deps;
  const source = config.pollSignIns ? 'poll' : config.eventHub ? 'stream' : 'import';
  const freshness = createFreshness({ store, clock, source, intervalMs: config.pollInterval });
  const shared = { board, store, clock, freshness };
  const botMeter = createBotMeter();
  const heard = { ...shared, notUnderstood: botMeter.notUnderstood };
  const bot = deps.createBot(heard);
  const jobs = createJobs(deps, { freshness, bot: bot && speaking(bot, board) });
  const { collector, backfill, namedLocations, retention } = jobs;
  const photos = createPhotos(deps);
  const storeHealth = createStoreHealth({ store, clock, log });
  const app = await buildApp({
    config,
    ...shared,
    tokenClock: deps.tokenClock,
    collector: { ...collector, requestForget: retention.request },
    backfill,
    namedLocations,
    storeMeter: deps.storeMeter,
    botMeter,
    storeHealth,
    graphStatuses: graph.statuses,
    clockAhead: graph.served.ahead,
    groupMembers: (groupId) => groupMembers(graph, groupId),
    findGroups: (text) => findGroups(graph, text),
    photos,
    lookUpPerson: createPersonLookUp(deps),
    checkConnection: () => checkConnection(check),
    botOff: check.bot.off,
    answer: (asker, text) => answer(heard, asker, text),
    readersOfTab: bot?.readersOfTab,
    bot: bot?.route,
    demo: deps.demo,
  });
  const { metricsPort, metricsToken } = config;
  const metricsApp =
    metricsPort === undefined || !app.metrics ? undefined : await buildMetricsApp(config, { metrics: app.metrics, token: metricsToken });
  return {
    app,
    ...(metricsApp && { metricsApp }),
    start() {
      storeHealth.start();
      for (const job of Object.values(jobs)) job?.start();
    },
    async stop() {
      photos.stop();
      board.close();
      storeHealth.stop();
      const ended = Promise.allSettled([...Object.values(jobs).map((job) => job?.stop()), metricsApp?.close(), app.close()]);
      if (!(await endsWithin(STOP_WITHIN, ended))) log.warn({}, 'Some requests did not end in time; what they read will be read again');
    },
  };
}

/** All periodic jobs, in the order in which they are started. */
function createJobs(deps: WireDeps, { freshness, bot }: { freshness: Freshness; bot: Speaking | undefined }) {
  const { config, store, board, graph, clock, log, scheduler } = deps;
  const { pollSignIns, pollInterval: intervalMs, signInEvents: events, eventHub, tenantId } = config;
  const job = { store, clock, log, scheduler, holder: holderName(store) };
  const reading = { ...job, board, graph, intervalMs, events, pollSignIns };
  const collector = createCollector(reading);
  const syncPeople = collector.collectFor;
  const warnings = { warningDays: config.credentialWarningDays, page: portalPages(config).credentials };
  return {
    collector,
    stream: eventHub && createSignInStream({ ...job, board, tenantId, settings: eventHub, syncPeople }),
    backfill: createBackfiller(reading),
    clockWatch: createClockWatch(reading),
    retention: createRetention({ ...reading, timeKnown: () => graph.served.at() !== undefined }),
    dayCounter: createDayCounter(reading),
    credentialWatch: createCredentialWatch({
      ...{ ...job, graph, warns: bot !== undefined, warningDays: warnings.warningDays },
      credentials: watchedCredentials(deps),
    }),
    collectingWatch: createCollectingWatch({ ...job, freshness, warns: bot !== undefined }),
    ...(bot && createMessageJobs({ ...reading, warnings, freshness, bot })),
    namedLocations: createNamedLocations({ ...reading, requestDaySweep: collector.requestDaySweep }),
    mailboxZones: createMailboxZones(reading),
  };
}

/** The app's, and the bot's if it is another one. */
function watchedCredentials({ config, check }: WireDeps): WatchedCredential[] {
  const { credential, clientId } = config;
  const { credential: ofBot, appId } = check.bot;
  const own = ofBot !== undefined && ofBot !== credential;
  return [{ of: 'app', credential, clientId }, ...(own ? [{ of: 'bot' as const, credential: ofBot, clientId: appId }] : [])];
}

/** The bot as jobs know it: it says messages in the organisation's language. */
interface Speaking extends Pick<Bot, 'readers'> {
  tell: Send;
}

function speaking({ tell, readers }: Bot, board: Board): Speaking {
  return {
    readers,
    tell(conversation, message, buttons = []) {
      const texts = textsIn(languageOf(board.world().settings));
      return tell(
        conversation,
        texts.say(message),
        buttons.map((each) => texts.say(each)),
      );
    },
  };
}

interface MessageJobsDeps extends Omit<FollowerMessagesDeps, 'board'> {
  board: Board;
  freshness: Freshness;
  warnings: Pick<SendWarningDeps, 'warningDays' | 'page'>;
  bot: Speaking;
}

/** Proactive messages: the jobs that create them, and their delivery. */
function createMessageJobs({ warnings, freshness, bot, ...deps }: MessageJobsDeps) {
  const tell = createSendOrEnd({ ...deps, tell: bot.tell });
  const sendWarning = createWarningSender({ ...deps, ...warnings, freshness, tell });
  const send = createMessageSender({ ...deps, readers: bot.readers, tell, sendWarning });
  return {
    followerNews: createFollowerMessages(deps),
    dailyNews: createDailyMessages(deps),
    delivery: createDelivery({ ...deps, consumer: BOT, send }),
  };
}
