import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { createBoard } from '../board/board.ts';
import { readWorld } from '../board/read-world.ts';
import { storeSettings } from '../config.ts';
import { AppError, isAppError } from '../errors.ts';
import { type DryRun, dryRun, peopleOfExport } from '../ingest/import/dry-run.ts';
import { importSignIns } from '../ingest/import/import-sign-ins.ts';
import { type ExportFile, openExport, readExport } from '../ingest/import/read-export.ts';
import { parseCidrs } from '../presence/cidrs.ts';
import type { Office, Range } from '../presence/place.ts';
import { createRange } from '../presence/range-edit.ts';
import { SIGN_IN_REASONS, type SignInReason } from '../presence/reasons.ts';
import { DEFAULT_SETTINGS } from '../presence/settings.ts';
import { createWorld, type World } from '../presence/world.ts';
import { openStore } from '../store/open-store.ts';
import type { CollectionCounts } from '../store/port/collecting.ts';

const USAGE = `npm run import -- FILE [--dry-run] [--range NAME=CIDR[,CIDR…]]… [--zone IANA] [--dates mdy|dmy]

Takes an export of Entra sign-ins: CSV or JSON of the portal or of Log Analytics, or Event Hub records.

  --dry-run   prints what the file would mean and stores nothing. Where no database is there yet, everybody in the
              file is taken for a member, and the newest sign-in's time for now
  --range     with --dry-run, an office that is tried out, by its name and addresses
  --zone      with --dry-run, the time zone of days where no database is there yet (default UTC)
  --dates     how 4/5/2026 is read if no date of the file proves it: mdy (default) or dmy`;

const clock = { now: () => Date.now() };
const quiet = { info: () => {}, warn: () => {} };

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [path] = positionals;
  if (values.help || path === undefined || positionals.length > 1) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  if (values.dates !== undefined && values.dates !== 'mdy' && values.dates !== 'dmy')
    throw new AppError('BAD_REQUEST', { detail: '--dates takes mdy or dmy.' });
  const file = await openExport(path, values.dates);
  const { mongodbUri, dataDir } = storeSettings(process.env);
  const stored = mongodbUri !== undefined || existsSync(join(dataDir, 'indoors.sqlite'));
  if (!values['dry-run']) return runImport(file, { mongodbUri, dataDir });
  const { world, now } = stored
    ? { world: await worldOfStore({ mongodbUri, dataDir }), now: clock.now() }
    : await worldOfFile(file, values.zone);
  const result = await dryRun(withProgress(file), tryOut(world, values.range ?? []), now);
  printCounts(file, result.counts, result.malformed);
  printMeaning(result);
  console.log(`\nNothing was stored.${stored ? '' : ' There is no database yet: everybody in the file was taken for a member.'}`);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        range: { type: 'string', multiple: true },
        zone: { type: 'string' },
        dates: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new AppError('BAD_REQUEST', { detail: `${(error as Error).message}\n\n${USAGE}` });
  }
}

async function runImport(file: ExportFile, options: { mongodbUri?: string; dataDir: string }): Promise<void> {
  const store = await openStore(options);
  const board = await createBoard({ store, clock, log: quiet, pulse: 0 });
  try {
    if (board.world().people.size === 0) {
      console.error(
        'The directory has not been read yet, so nobody in the file is known. Start the server once with its tenant, or try --dry-run.',
      );
    }
    const malformed = new Map<string, number>();
    printCounts(file, await importSignIns({ store, board, clock }, noting(withProgress(file), malformed)), malformed);
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

async function worldOfStore(options: { mongodbUri?: string; dataDir: string }): Promise<World> {
  const store = await openStore(options);
  try {
    return await readWorld(store);
  } finally {
    await store.close();
  }
}

async function worldOfFile(file: ExportFile, timeZone = DEFAULT_SETTINGS.timeZone): Promise<{ world: World; now: number }> {
  const { people, newest } = await peopleOfExport(readExport(file));
  return { world: createWorld({ people, offices: [], ranges: [], settings: { ...DEFAULT_SETTINGS, timeZone } }), now: newest };
}

/** Adds the offices of `--range NAME=CIDR[,CIDR…]`, as if they had always been there. */
function tryOut(world: World, specs: readonly string[]): World {
  const offices: Office[] = [...world.offices.values()];
  const ranges: Range[] = [...world.ranges.values()];
  for (const spec of specs) {
    const [name = '', list = ''] = spec.split(/=(.*)/s);
    const { cidrs, problems } = parseCidrs([list]);
    const [problem] = problems;
    if (name === '' || cidrs.length === 0)
      throw new AppError('CIDR_INVALID', { detail: `--range ${spec}: ${problem?.message ?? 'write NAME=CIDR[,CIDR…]'}` });
    const id = randomUUID();
    offices.push({ id, name, timeZone: world.settings.timeZone, floors: [], createdAt: 0, version: 1 });
    ranges.push(
      createRange({ id, name, source: 'manual', cidrs, target: { kind: 'office', officeId: id }, presence: true, accessLogging: false }, 0),
    );
  }
  return createWorld({ people: world.people.values(), departed: world.departed.values(), offices, ranges, settings: world.settings });
}

/** A bar on the terminal for files that take a while; nothing where the output is no terminal. */
async function* withProgress(file: ExportFile): ReturnType<typeof readExport> {
  const bar =
    process.stderr.isTTY && file.bytes > 2_000_000
      ? new SingleBar({ format: '{bar} {percentage} % | {eta_formatted} left', stream: process.stderr })
      : undefined;
  bar?.start(file.bytes, 0);
  yield* readExport(file, (bytes) => bar?.update(bytes));
  bar?.update(file.bytes);
  bar?.stop();
}

function printCounts(file: ExportFile, counts: CollectionCounts, malformed: ReadonlyMap<string, number>): void {
  if (file.format === 'csv' && !file.datesProven)
    console.log(`Dates like 4/5/2026 were read as ${file.dates === 'mdy' ? 'month/day' : 'day/month'}; --dates changes that.`);
  const discarded = Object.entries(counts.discarded) as [SignInReason, number][];
  const sum = discarded.reduce((total, [, count]) => total + count, 0);
  console.log(`${counts.read} records read, ${counts.used} used, ${sum} discarded`);
  for (const [reason, count] of discarded.sort(([, a], [, b]) => b - a))
    console.log(`${String(count).padStart(8)}  ${reason}: ${SIGN_IN_REASONS[reason]}`);
  for (const [what, count] of malformed) console.log(`${String(count).padStart(16)}  ${what}`);
}

function printMeaning({ days, networks }: DryRun): void {
  if (days.length > 0) console.log('\nPeople by day and place');
  for (const { day, place, people } of days) console.log(`${String(people).padStart(8)}  ${day}  ${place}`);
  if (networks.length > 0) console.log('\nNetworks that no range holds, those of most people first');
  for (const { network, people, signIns } of networks.slice(0, 20))
    console.log(`${String(people).padStart(8)} people, ${signIns} sign-ins  ${network}`);
  if (networks.length > 20) console.log(`          and ${networks.length - 20} more`);
}

main().catch((error: unknown) => {
  if (!isAppError(error)) throw error;
  console.error(error.detail ?? error.message);
  process.exitCode = 1;
});
