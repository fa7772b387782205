import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBot } from '../bot/channel/route.ts';
import { prepareLanguagesSoon } from '../bot/language/languages.ts';
import { createBoard } from './board/board.ts';
import { demoPort } from './config/config.ts';
import { DEMO_HELP, type DemoArguments, readArguments } from './demo/arguments.ts';
import { createDemoClock, demoStart } from './demo/demo-clock.ts';
import { administratorOf, createEndpoints, peopleToTry } from './demo/endpoints.ts';
import { listenNear } from './demo/listen-near.ts';
import { createOrganisation, type Organisation } from './demo/organisation.ts';
import { seedPeople, seedStore } from './demo/seed.ts';
import { seedPlans } from './demo/seed-plans.ts';
import { startSimulatedTenant } from './demo/simulated-tenant.ts';
import { describeDemo } from './demo/welcome.ts';
import { isAppError } from './errors.ts';
import { createBudgets } from './graph/budget.ts';
import { createGraphClient } from './graph/client.ts';
import { botCloudOf } from './graph/clouds.ts';
import { realSleep } from './graph/sleep.ts';
import type { ConnectionCheckDeps } from './ingest/check-connection.ts';
import { realScheduler } from './ingest/scheduler.ts';
import { createStoreMeter } from './plugins/store-meter.ts';
import { HOUR, MINUTE } from './presence/time.ts';
import { openStore } from './store/open-store.ts';
import { timeStore } from './store/time-store.ts';
import { textsIn } from './texts/all-texts.ts';
import { errorText } from './texts/error-text.ts';
import { message } from './texts/message.ts';
import { wire } from './wire.ts';

/** The wiring of main.ts with a simulated tenant instead of a real one. All other code is the same. */
async function startDemo({ people, speed, port, empty }: DemoArguments): Promise<void> {
  const organisation = createOrganisation({ people });
  const headquarters = organisation.sites[0]?.timeZone ?? 'UTC';
  const clock = createDemoClock({ start: demoStart(Date.now(), headquarters), speed, elapsed: () => performance.now() });
  // Waits are in simulated time, so they are shorter in real time.
  const sleep = (milliseconds: number, signal?: AbortSignal) => realSleep(milliseconds / speed, signal);
  const scheduler = { after: (milliseconds: number, run: () => void) => realScheduler.after(milliseconds / speed, run) };
  const tenant = await startSimulatedTenant({
    organisation,
    clock,
    faults: { duplicates: 0.01, republished: 0.02, late: 0.01, lateBy: HOUR },
  });
  const dataDir = await mkdtemp(join(tmpdir(), 'indoors-demo-'));
  const storeMeter = createStoreMeter();
  const store = timeStore(await openStore({ dataDir }), storeMeter.observe);
  if (empty) await seedPeople(store, organisation);
  else {
    await seedStore(store, organisation, clock.now());
    await seedPlans(store, organisation, clock.now());
  }

  const config = configOf(organisation, tenant.url);
  const { credential } = config;
  const log = createDemoLog();
  const board = await createBoard({ store, clock, log });
  const graph = createGraphClient({
    ...config,
    baseUrl: tenant.url,
    credential,
    clock,
    monotonic: clock.now,
    sleep,
    log,
    // Simulated time is faster than the store's. No other instance shares this store.
    budget: createBudgets({ monotonic: clock.now, sleep }),
  });
  const employee = peopleToTry(organisation)[1] ?? administratorOf(organisation);
  const check: ConnectionCheckDeps = {
    ...{ ...config, graphBaseUrl: tenant.url, credential, graph, clock, sleep },
    store: async () => store,
    machineClock: { now: () => Date.now() },
    events: 'all',
    warningDays: config.credentialWarningDays,
    bot: { ...config, appId: config.clientId, off: { message: message('bot-off.demo') }, ...botCloudOf(config) },
  };
  const wired = await wire({
    ...{ config, store, storeMeter, board, graph, clock, log, scheduler, check },
    // Tokens last for real hours, because browsers use the machine's clock.
    tokenClock: { now: () => Date.now() },
    createBot: (deps) =>
      createBot(deps, { appId: '', tenantId: organisation.tenantId, development: { anonymous: true, personId: employee.id } }),
    demo: createEndpoints({ tenant, adminRole: config.adminRole }),
  });
  const listening = await listenNear(wired.app, port);
  wired.start();
  prepareLanguagesSoon();
  console.log(describeDemo({ organisation, clock, speed, employee, administrator: administratorOf(organisation), port, listening }));

  stopOnSignals(async () => {
    await wired.stop();
    await tenant.close();
    await store.close();
    await rm(dataDir, { recursive: true, force: true });
  });
}

/** The configuration of a server of that organisation. */
function configOf({ tenantId, clientId, clientSecret }: Organisation, authorityHost: string) {
  const reading = { pollInterval: 5 * MINUTE, signInEvents: 'all', pollSignIns: true } as const;
  const credential = { kind: 'secret', secret: clientSecret } as const;
  return {
    tenantId,
    clientId,
    credential,
    authorityHost,
    adminRole: 'Admin',
    logLevel: 'warn' as const,
    credentialWarningDays: 90,
    ...reading,
  };
}

function stopOnSignals(close: () => Promise<void>): void {
  const stop = async () => {
    console.log('\nStopping.');
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop());
}

/** Only messages for people who try the demo. */
function createDemoLog() {
  const say = (fields: object, text: string) => console.error(`${text} ${JSON.stringify(fields)}`);
  return { debug: () => {}, info: () => {}, warn: say, error: say };
}

try {
  const given = readArguments(process.argv.slice(2), demoPort());
  if (given.help) console.log(DEMO_HELP);
  else await startDemo(given);
} catch (error) {
  if (!isAppError(error)) throw error;
  console.error(errorText(error, textsIn('en')));
  process.exitCode = 1;
}
