import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { createBot } from '../bot/channel/route.ts';
import { prepareLanguagesSoon } from '../bot/language/languages.ts';
import { createBoard } from './board/board.ts';
import { type Config, loadConfig } from './config/config.ts';
import type { ConfigProblem } from './config/reader.ts';
import { connectionDeps } from './connection.ts';
import { type AppError, isAppError } from './errors.ts';
import { createBudgets } from './graph/budget.ts';
import { createGraphClient } from './graph/client.ts';
import { botCloudOf } from './graph/clouds.ts';
import { createTokenSource } from './graph/credential.ts';
import type { Log } from './graph/log.ts';
import { correctedClock } from './ingest/corrected-clock.ts';
import { prepareOutgoing } from './outgoing.ts';
import { createLog } from './plugins/logging.ts';
import { createStoreMeter } from './plugins/store-meter.ts';
import { buildStartingApp } from './starting-app.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/port/store.ts';
import { readableFilesWarning } from './store/readable-files.ts';
import { timeStore } from './store/time-store.ts';
import { textsIn } from './texts/all-texts.ts';
import { errorText } from './texts/error-text.ts';
import { wire } from './wire.ts';

/** Milliseconds between two tries to reach the database at the start. */
const STORE_RETRY = 5000;

/** Config → store → Graph → board → bot → app → listen. Wiring only. */
async function start(config: Config): Promise<void> {
  // Handled from the beginning: otherwise a container could not stop a server that waits for its database.
  let stop = async (): Promise<void> => {};
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop().finally(() => process.exit()));
  prepareOutgoing(config.outgoing);
  const log = createLog(config.logLevel, (line) => process.stdout.write(line));
  const starting = await buildStartingApp(config);
  stop = () => starting.close();
  if (!(await listen(starting, config, 'Starting; /healthz is answered at'))) return;
  try {
    await serve({
      config,
      log,
      starting,
      onStop: (next) => {
        stop = next;
      },
    });
  } catch (error) {
    await starting.close();
    throw error;
  }
}

interface ServeDeps {
  config: Config;
  log: ReturnType<typeof createLog>;
  /** The listener until the database is reached and everything is read. */
  starting: FastifyInstance;
  onStop(stop: () => Promise<void>): void;
}

async function serve({ config, log, starting, onStop }: ServeDeps): Promise<void> {
  const machineClock = { now: () => Date.now() };
  const storeMeter = createStoreMeter();
  const { authorityHost, tenantId, clientId, credential } = config;
  const { store, graph, clock, board } = await reachStore(config, log.warn, async (opened) => {
    const timed = timeStore(opened, storeMeter.observe);
    const budget = createBudgets({ store: () => timed });
    const client = createGraphClient({
      ...{ baseUrl: config.graphBaseUrl, authorityHost, tenantId, clientId, credential, log, budget },
      clock: machineClock,
    });
    const corrected = correctedClock(machineClock, client.served);
    return { store: timed, graph: client, clock: corrected, board: await createBoard({ store: timed, clock: corrected, log }) };
  });
  const readable = config.mongodbUri ? undefined : readableFilesWarning(config.dataDir);
  if (readable) log.warn({}, readable);
  const { off } = config.bot;
  const english = textsIn('en');
  if (off?.remedy) log.warn({}, `${english.say(off.message)} ${english.say(off.remedy)}`);
  const wired = await wire({
    ...{ config, store, storeMeter, board, graph, clock, log },
    check: connectionDeps(config, { graph, store: async () => store, clock, machineClock }),
    createBot: (deps) => botOf(config, deps, log),
  });

  let stopped: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    log.info({}, 'Stopping.');
    await wired.stop();
    await store.close();
  };
  onStop(() => {
    stopped ??= close();
    return stopped;
  });

  await wired.app.ready();
  const port = portOf(starting) ?? config.port;
  await starting.close();
  if (!(await listen(wired.app, { ...config, port }, 'Server listening at'))) {
    stopped ??= close();
    return stopped;
  }
  if (wired.metricsApp && config.metricsPort !== undefined) {
    const at = { host: config.host, port: config.metricsPort };
    if (!(await listen(wired.metricsApp, at, 'Metrics are at', 'METRICS_PORT'))) {
      stopped ??= close();
      return stopped;
    }
  }
  wired.start();
  prepareLanguagesSoon();
}

function botOf(
  { bot, tenantId, authorityHost, teamsCatalogAppId: catalogAppId, publicUrl }: Config,
  deps: Parameters<typeof createBot>[0],
  log: Log,
) {
  const { credential } = bot;
  if (!credential) return undefined;
  const cloud = botCloudOf({ authorityHost });
  const tokens = createTokenSource({
    credential,
    authorityHost,
    tenantId,
    clientId: bot.id,
    resource: cloud.channel,
    clock: deps.clock,
    log,
  });
  const { id: appId, openIdMetadataUrl } = bot;
  return createBot(deps, {
    ...{ appId, tenantId, authorityHost, cloud, openIdMetadataUrl, catalogAppId, publicUrl },
    replyToken: tokens && (() => tokens.token()),
  });
}

/** A database that is unavailable may come back: an operator who starts everything at once should not have to restart the server. */
async function reachStore<T>(config: Config, warn: (fields: object, text: string) => void, use: (store: Store) => Promise<T>): Promise<T> {
  for (;;) {
    let store: Store | undefined;
    try {
      store = await openStore({ mongodbUri: config.mongodbUri, dataDir: config.dataDir, server: true });
      return await use(store);
    } catch (error) {
      await store?.close();
      if (!config.mongodbUri || !isAppError(error, 'STORE_UNAVAILABLE')) throw error;
      warn({ code: error.code }, `${englishText(error)} Trying again in ${STORE_RETRY / 1000} s.`);
      await delay(STORE_RETRY);
    }
  }
}

/** False if that is impossible; then the reason has been printed. */
async function listen(
  app: FastifyInstance,
  { host, port }: Pick<Config, 'host' | 'port'>,
  text: string,
  variable = 'PORT',
): Promise<boolean> {
  try {
    await app.listen({ host, port, listenTextResolver: (address) => `${text} ${address}` });
    return true;
  } catch (error) {
    fail(listenFault(error, { host, port, variable }));
    return false;
  }
}

/** The port that was taken where any free one was asked for. */
function portOf(app: FastifyInstance): number | undefined {
  const address = app.server.address();
  return typeof address === 'object' ? address?.port : undefined;
}

function listenFault(error: unknown, { host, port, variable }: Pick<Config, 'host' | 'port'> & { variable: string }): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} is in use already. Set ${variable} to another one, or end what uses it.`;
  if (code === 'EACCES') return `Port ${port} needs more rights than this process has. Set ${variable} to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST ${host} is no address of this machine.`;
  return `The server cannot listen on ${host}:${port} (${code ?? 'unknown cause'}).`;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function configFaults(problems: readonly ConfigProblem[]): string {
  const lines = problems.map(({ variable, message }) => `  ${variable} ${message}`);
  return ['Indoors cannot start, because of its configuration:', ...lines, 'docs/CONFIGURATION.md explains every variable.'].join('\n');
}

try {
  await start(loadConfig());
} catch (error) {
  if (!isAppError(error)) throw error;
  fail(error.code === 'CONFIG_INVALID' && Array.isArray(error.extra.problems) ? configFaults(error.extra.problems) : englishText(error));
}

function englishText(error: AppError): string {
  return errorText(error, textsIn('en'));
}
