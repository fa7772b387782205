import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from '../bot/answer.ts';
import { createBot } from '../bot/route.ts';
import { buildApp } from './app.ts';
import { createBoard } from './board/board.ts';
import { createFreshness } from './board/freshness.ts';
import { demoPort } from './config/config.ts';
import { DEMO_HELP, type DemoArguments, readArguments } from './demo/arguments.ts';
import { createDemoClock, demoStart } from './demo/demo-clock.ts';
import { administratorOf, createDoors, peopleToTry } from './demo/doors.ts';
import { listenNear } from './demo/listen-near.ts';
import { createOrganisation, type Organisation } from './demo/organisation.ts';
import { seedStore } from './demo/seed.ts';
import { startSimulatedTenant } from './demo/simulated-tenant.ts';
import { describeDemo } from './demo/welcome.ts';
import { isAppError } from './errors.ts';
import { createBudgets } from './graph/budget.ts';
import { portalPages } from './graph/check/portal-pages.ts';
import { createGraphClient } from './graph/client.ts';
import { botCloudOf } from './graph/clouds.ts';
import { findGroups, groupMembers } from './graph/groups.ts';
import { realSleep } from './graph/sleep.ts';
import { createBackfiller } from './ingest/backfill/backfiller.ts';
import { type ConnectionCheckDeps, checkConnection } from './ingest/check-connection.ts';
import { createCollector } from './ingest/collector.ts';
import { correctedClock } from './ingest/corrected-clock.ts';
import { createDayCounter } from './ingest/count-days.ts';
import { createPersonLookUp } from './ingest/directory/look-up-person.ts';
import { createMailboxZones } from './ingest/directory/mailbox-zones.ts';
import { createNamedLocations } from './ingest/named-locations.ts';
import { realScheduler } from './ingest/scheduler.ts';
import { createCollectingWatch } from './ingest/watch-collecting.ts';
import { createCredentialWatch } from './ingest/watch-credential.ts';
import { createStoreMeter } from './plugins/store-meter.ts';
import { HOUR, MINUTE } from './presence/time.ts';
import { openStore } from './store/open-store.ts';
import { timeStore } from './store/time-store.ts';
import { textsIn } from './texts/all-texts.ts';
import { errorText } from './texts/error-text.ts';

/** What is wired in main.ts over a real tenant, over a simulated one: everything else is the same code. */
async function startDemo({ people, speed, port }: DemoArguments): Promise<void> {
  const organisation = createOrganisation({ people });
  const headquarters = organisation.sites[0]?.timeZone ?? 'UTC';
  const clock = createDemoClock({ start: demoStart(Date.now(), headquarters), speed, elapsed: () => performance.now() });
  // What waits for simulated time waits that much shorter.
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
  await seedStore(store, organisation, clock.now());

  const config = configOf(organisation, tenant.url);
  const credential = { kind: 'secret', secret: organisation.clientSecret } as const;
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
    // Simulated time runs faster than the store's, which shares it with nobody here.
    budget: createBudgets({ monotonic: clock.now, sleep }),
  });
  const reading = { store, board, graph, clock, log, scheduler, intervalMs: 5 * MINUTE };
  const collector = createCollector(reading);
  const backfill = createBackfiller(reading);
  const mailboxZones = createMailboxZones(reading);
  const dayCounter = createDayCounter({ ...reading, clock: correctedClock(clock, graph.served), pollSignIns: true });
  const namedLocations = createNamedLocations({ ...reading, requestDaySweep: collector.requestDaySweep });
  const employee = peopleToTry(organisation)[1] ?? administratorOf(organisation);
  const freshness = createFreshness({ store, clock, source: 'poll', intervalMs: reading.intervalMs });
  const deps = { board, store, clock, freshness };
  const bot = createBot(deps, {
    appId: '',
    tenantId: organisation.tenantId,
    development: { anonymous: true, personId: employee.id },
  });
  const collectingWatch = createCollectingWatch({ store, clock, log, freshness, scheduler, tell: bot.tell });
  const watch = createCredentialWatch({
    ...{ store, graph, clock, log, scheduler, credential },
    clientId: organisation.clientId,
    warningDays: config.credentialWarningDays,
    page: portalPages(config).credentials,
    tell: bot.tell,
  });
  const check: ConnectionCheckDeps = {
    ...{ ...config, graphBaseUrl: tenant.url, credential, graph, clock, sleep },
    store: async () => store,
    machineClock: { now: () => Date.now() },
    events: 'all',
    warningDays: config.credentialWarningDays,
    bot: { ...config, appId: config.clientId, off: { message: 'The demo’s bot needs no credentials.', remedy: '' }, ...botCloudOf(config) },
  };
  const app = await buildApp({
    config,
    ...deps,
    // Tokens last for real hours: browsers and people live by the machine's clock.
    tokenClock: { now: () => Date.now() },
    collector,
    groupMembers: (groupId) => groupMembers(graph, groupId),
    findGroups: (text) => findGroups(graph, text),
    lookUpPerson: createPersonLookUp(reading),
    checkConnection: () => checkConnection(check),
    backfill,
    namedLocations,
    storeMeter,
    graphStatuses: graph.statuses,
    clockAhead: graph.served.ahead,
    answer: (asker, text) => answer(deps, asker, text),
    bot: bot.route,
    demo: createDoors({ tenant, adminRole: config.adminRole }),
  });
  const listening = await listenNear(app, port);
  collector.start();
  backfill.start();
  watch.start();
  collectingWatch.start();
  namedLocations.start();
  mailboxZones.start();
  dayCounter.start();
  console.log(describeDemo({ organisation, clock, speed, employee, administrator: administratorOf(organisation), port, listening }));

  stopOnSignals(async () => {
    board.close();
    await Promise.allSettled(
      [collector, backfill, namedLocations, mailboxZones, dayCounter, watch, collectingWatch]
        .map((part) => part.stop())
        .concat(app.close()),
    );
    await tenant.close();
    await store.close();
    await rm(dataDir, { recursive: true, force: true });
  });
}

/** What a server of that organisation would read from its environment. */
function configOf({ tenantId, clientId }: Organisation, authorityHost: string) {
  return { tenantId, clientId, authorityHost, adminRole: 'Admin', logLevel: 'warn' as const, credentialWarningDays: 90 };
}

function stopOnSignals(close: () => Promise<void>): void {
  const stop = async () => {
    console.log('\nStopping.');
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

/** Only what somebody who looks at the demo should know. */
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
