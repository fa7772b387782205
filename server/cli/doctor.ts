import { createRequire } from 'node:module';
import { type Config, loadConfig } from '../config/config.ts';
import type { ConfigProblem } from '../config/reader.ts';
import { connectionDeps } from '../connection.ts';
import { isAppError } from '../errors.ts';
import { createBudgets } from '../graph/budget.ts';
import { type Check, type CheckState, skipped, wasThrottled } from '../graph/check/check.ts';
import { createGraphClient } from '../graph/client.ts';
import { CHECK_IDS, type ConnectionReport, checkConnection } from '../ingest/check-connection.ts';
import { correctedClock } from '../ingest/corrected-clock.ts';
import { prepareOutgoing } from '../outgoing.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/port/store.ts';
import { textsIn } from '../texts/all-texts.ts';
import { message } from '../texts/message.ts';
import { CliError, readOwnCommandLine } from './command-line.ts';
import { plural } from './plural.ts';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

const USAGE = `npm run doctor [-- --json]

Tries every step between this configuration and live presence, and says what to do if one fails.

  --json   prints one object {"connected","version","time","checks":[{"id","state","message","remedy"}]}; state is ok, warn,
           fail or skipped, time is UTC.
           npm prints lines before it: for scripts call npm run --silent doctor -- --json

Ends with code 1 if a step failed; with 2 if the arguments are wrong, or if Graph throttled all of its steps, so that
nothing is known.`;

const ENGLISH = textsIn('en');
const SIGNS: Record<CheckState, string> = { ok: '✓', warn: '!', fail: '✗', skipped: '–' };

async function diagnose(config: Config): Promise<ConnectionReport> {
  prepareOutgoing(config.outgoing);
  const machineClock = { now: () => Date.now() };
  const quiet = () => {};
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  const { graphBaseUrl: baseUrl, authorityHost, tenantId, clientId, credential } = config;
  let opened: Promise<Store> | undefined;
  const store = () => {
    opened ??= openStore({ mongodbUri: config.mongodbUri, dataDir: config.dataDir });
    return opened;
  };
  const graph = createGraphClient({
    ...{ baseUrl, authorityHost, tenantId, clientId, credential },
    clock: machineClock,
    log,
    // Shares its budget with the server and other runs, so that they do not throttle each other.
    budget: createBudgets({ store }),
  });
  try {
    return await checkConnection(connectionDeps(config, { graph, store, clock: correctedClock(machineClock, graph.served), machineClock }));
  } finally {
    await opened?.then((each) => each.close()).catch(() => {});
  }
}

/** All faults of the configuration as one failed step. Without a valid configuration nothing else can be tried. */
function misconfigured(problems: readonly ConfigProblem[]): ConnectionReport {
  const found = problems.map(({ variable, message: fault }) => `${variable} ${fault}`).join(' ');
  const [first = 'configuration', ...rest] = CHECK_IDS;
  const others = rest.map((id) => skipped(id, message('check.not-tried.configuration')));
  return {
    connected: false,
    checks: [
      { id: first, state: 'fail', message: message('check.configuration.fail', { found }), remedy: message('check.configuration.remedy') },
      ...others,
    ],
  };
}

/** A step in English. */
function formatCheck({ id, state, message: found, remedy }: Check) {
  return { id, state, message: ENGLISH.say(found), remedy: remedy ? ENGLISH.say(remedy) : '' };
}

function print({ connected, checks }: ConnectionReport): void {
  const width = Math.max(...checks.map(({ id }) => id.length));
  for (const { id, state, message: found, remedy } of checks.map(formatCheck)) {
    console.log(`${SIGNS[state]} ${id.padEnd(width)}  ${found}`);
    if (remedy) console.log(`  ${' '.repeat(width)}  ${remedy}`);
  }
  const failed = checks.filter(({ state }) => state === 'fail').length;
  if (connected) console.log('\nConnected!');
  else if (failed > 0) console.log(`\nNot connected: ${plural(failed, 'step')} failed.`);
  else console.log('\nNothing failed, but nothing proves that it works: see the steps marked with !');
}

function readArguments(): { json: boolean; help: boolean } | undefined {
  try {
    const { values } = readOwnCommandLine(USAGE, { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } });
    return { json: values.json ?? false, help: values.help ?? false };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    console.error(error.message);
    return undefined;
  }
}

async function main(): Promise<void> {
  const given = readArguments();
  if (!given) {
    process.exitCode = 2;
    return;
  }
  if (given.help) return console.log(USAGE);
  const report = await examine();
  const { connected, checks } = report;
  if (given.json) console.log(JSON.stringify({ connected, version, time: new Date().toISOString(), checks: checks.map(formatCheck) }));
  else print(report);
  if (checks.some(({ state }) => state === 'fail')) process.exitCode = 1;
  else if (nothingKnown(checks)) process.exitCode = 2;
}

/** The steps that ask Graph; the message of each depends on the answer. */
const ASKING = ['sign-ins', 'background-sign-ins', 'users', 'credential-expiry'];

function nothingKnown(checks: readonly Check[]): boolean {
  const tried = checks.filter(({ id, state }) => ASKING.includes(id) && state !== 'skipped');
  return tried.some(wasThrottled) && tried.every((check) => wasThrottled(check) || check.id === 'credential-expiry');
}

async function examine(): Promise<ConnectionReport> {
  try {
    return await diagnose(loadConfig());
  } catch (error) {
    if (!isAppError(error, 'CONFIG_INVALID') || !Array.isArray(error.extra.problems)) throw error;
    return misconfigured(error.extra.problems as ConfigProblem[]);
  }
}

await main();
