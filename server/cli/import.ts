import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { createBoard } from '../board/board.ts';
import { readWorld } from '../board/read-world.ts';
import { storeSettings } from '../config/config.ts';
import { dryRun, peopleOfExport } from '../ingest/import/dry-run.ts';
import { formAdvice } from '../ingest/import/form-advice.ts';
import { importSignIns } from '../ingest/import/import-sign-ins.ts';
import { type ExportFile, openExport, readExport } from '../ingest/import/read-export.ts';
import { addTrialOffices } from '../ingest/import/trial-offices.ts';
import { resolveZone } from '../presence/calendar.ts';
import { CLOCK_SKEW } from '../presence/placement.ts';
import { DEFAULT_SETTINGS } from '../presence/settings.ts';
import { createWorld, type World } from '../presence/world.ts';
import { openStore } from '../store/open-store.ts';
import type { CollectionCounts } from '../store/port/collecting.ts';
import { DATABASE_FILE } from '../store/sqlite/file-name.ts';
import { CliError, readOwnCommandLine } from './command-line.ts';
import { minutes } from './durations.ts';
import { describeCounts, describeMeaning, isOfWrongForm } from './import-report.ts';
import { runCommand } from './run-command.ts';

const USAGE = `npm run import -- FILE [--dry-run] [--range NAME=CIDR[,CIDR…]]… [--zone ZONE] [--dates mdy|dmy|ymd]

Takes an export of Entra sign-ins: CSV or JSON of the portal, Log Analytics, Microsoft Graph, PowerShell, Defender, Elastic
or Splunk, or records or captures of an Event Hub; also as .gz or .zip (docs/IMPORT.md).

  --dry-run   prints what the file would mean and stores nothing. If no directory has been read yet, everybody in
              the file counts as a member, and the time of the newest sign-in as now
  --range     with --dry-run, an office to try, by its name and addresses
  --zone      with --dry-run, the time zone of days if there is no database yet (default UTC)
  --dates     the order of dates like 4/5/2026, if no date of the file shows it: mdy, dmy or (4/5/26) ymd`;

const DATE_ORDERS = ['mdy', 'dmy', 'ymd'] as const;
const clock = { now: () => Date.now() };
const quiet = { info: () => {}, warn: () => {} };

type StorePlace = ReturnType<typeof storeSettings>;

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [path] = positionals;
  if (values.help || path === undefined || positionals.length > 1) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const { dates, range = [] } = values;
  const order = DATE_ORDERS.find((each) => each === dates);
  if (dates !== undefined && order === undefined) throw new CliError(`--dates must be one of ${DATE_ORDERS.join(', ')}.`);
  const zone = readZone(values.zone);
  if (!values['dry-run'] && (values.zone !== undefined || range.length > 0))
    throw new CliError('--range and --zone are only for trials: use them with --dry-run. Nothing was stored.');
  const file = await openExport(path, { ...(order ? { dates: order } : {}), now: clock.now() });
  for (const name of file.leftOut)
    console.error(
      `Left out: ${name}, which is not an export of sign-ins (neither a CSV in English with a time, user, address and outcome, nor JSON).`,
    );
  const place = storeSettings();
  if (values['dry-run']) await runDry(file, place, { range, zone });
  else await runImport(file, place);
}

function readArguments() {
  const text = { type: 'string' } as const;
  const options = {
    'dry-run': { type: 'boolean' },
    range: { ...text, multiple: true },
    zone: text,
    dates: text,
    help: { type: 'boolean', short: 'h' },
  } as const;
  return readOwnCommandLine(USAGE, options, { positionals: true });
}

function readZone(given: string | undefined): string | undefined {
  const zone = resolveZone(given);
  if (given !== undefined && zone === undefined)
    throw new CliError(`--zone ${given} is not a time zone. Give its IANA name, for instance Europe/Berlin.`);
  return zone;
}

/** Opening SQLite would create its file; a MongoDB is assumed to exist. */
function isThere({ mongodbUri, dataDir }: StorePlace): boolean {
  return mongodbUri !== undefined || existsSync(join(dataDir, DATABASE_FILE));
}

async function runDry(file: ExportFile, place: StorePlace, { range, zone }: { range: string[]; zone: string | undefined }): Promise<void> {
  const stored = isThere(place) ? await worldOfStore(place) : undefined;
  if (stored && zone !== undefined)
    console.error(`--zone ${zone} is not used: there is a database, with the time zone ${stored.settings.timeZone}.`);
  const known = stored !== undefined && stored.people.size > 0;
  const { world, now } = known ? { world: stored, now: clock.now() } : await worldOfFile(file, stored ?? emptyWorld(zone));
  const result = await dryRun(withProgress(file), addTrialOffices(world, range, clock.now()), now);
  for (const line of [...describeCounts(result.counts, result.malformed), ...describeMeaning(result)]) console.log(line);
  const why = stored ? 'The directory has not been read yet' : 'There is no database yet';
  console.log(`\nNothing was stored.${known ? '' : ` ${why}: everybody in the file was treated as a member.`}`);
  refuseForm(file, result.counts, result.malformed);
}

/** The report about the file is printed before this. */
function refuseForm({ parts }: ExportFile, counts: CollectionCounts, malformed: ReadonlyMap<string, number>): void {
  if (!isOfWrongForm(counts)) return;
  const header = parts.find((part) => part.header !== undefined)?.header;
  throw new CliError(formAdvice({ malformed: malformed.keys(), reasons: Object.keys(counts.discarded), header }));
}

async function runImport(file: ExportFile, place: StorePlace): Promise<void> {
  const firstStart = 'Start the server once with its tenant, so that it reads who is there, or try --dry-run. Nothing was stored.';
  if (!isThere(place)) throw new CliError(`There is no database in ${place.dataDir} yet, so nobody in the file is known. ${firstStart}`);
  const store = await openStore(place);
  const board = await createBoard({ store, clock, log: quiet, refreshEvery: 0 });
  try {
    if (board.world().people.size === 0)
      throw new CliError(`The directory has not been read yet, so nobody in the file is known. ${firstStart}`);
    const malformed = new Map<string, number>();
    const counts = await importSignIns({ store, board, clock }, noting(withProgress(file), malformed));
    for (const line of describeCounts(counts, malformed)) console.log(line);
    refuseForm(file, counts, malformed);
  } finally {
    board.close();
    await store.close();
  }
}

async function* noting(records: ReturnType<typeof readExport>, malformed: Map<string, number>): ReturnType<typeof readExport> {
  for await (const record of records) {
    if ('malformed' in record) malformed.set(record.malformed, (malformed.get(record.malformed) ?? 0) + 1);
    yield record;
  }
}

async function worldOfStore(place: StorePlace): Promise<World> {
  const store = await openStore(place);
  try {
    return await readWorld(store);
  } finally {
    await store.close();
  }
}

function emptyWorld(timeZone = DEFAULT_SETTINGS.timeZone): World {
  return createWorld({ people: [], offices: [], ranges: [], settings: { ...DEFAULT_SETTINGS, timeZone } });
}

/** The stored offices, ranges and settings, with the people of the file. */
async function worldOfFile(file: ExportFile, { offices, ranges, settings }: World): Promise<{ world: World; now: number }> {
  const { people, newest } = await peopleOfExport(readExport(file), clock.now() + CLOCK_SKEW);
  return { world: createWorld({ people, offices: offices.values(), ranges: ranges.values(), settings }), now: newest };
}

/** Shows a progress bar for large files; none if the output is not a terminal. */
async function* withProgress(file: ExportFile): ReturnType<typeof readExport> {
  const bar =
    process.stderr.isTTY && file.bytes > 2_000_000
      ? new SingleBar({ format: '{bar} {percentage} % | {left} left', stream: process.stderr })
      : undefined;
  bar?.start(file.bytes, 0, { left: '…' });
  const started = clock.now();
  yield* readExport(file, (bytes) =>
    bar?.update(bytes, { left: minutes((((clock.now() - started) / 1000) * (file.bytes - bytes)) / Math.max(1, bytes)) }),
  );
  bar?.update(file.bytes, { left: minutes(0) });
  bar?.stop();
}

await runCommand(main);
