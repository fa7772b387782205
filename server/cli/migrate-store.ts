import { storeSettings } from '../config/config.ts';
import { type MovedKind, type MoveResult, moveStore } from '../store/move-store.ts';
import { CliError, readOwnCommandLine } from './command-line.ts';
import { runCommand } from './run-command.ts';

const USAGE = `npm run migrate-store -- --to mongodb|sqlite

Copies all that Indoors keeps from the SQLite database in DATA_DIR into the MongoDB of MONGODB_URI, or back, and compares both.
Stop all servers first. The target must be empty; the source stays as it is. If it is interrupted, run it again.
Exit codes: 0 moved and equal, 1 refused or failed, 2 wrong usage.`;

async function main(): Promise<void> {
  const { values } = readOwnCommandLine(USAGE, { to: { type: 'string' }, help: { type: 'boolean', short: 'h' } });
  if (values.help) return console.log(USAGE);
  if (values.to !== 'mongodb' && values.to !== 'sqlite') {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const { mongodbUri, dataDir } = storeSettings();
  if (!mongodbUri) throw new CliError('MONGODB_URI is not set. It names the MongoDB, and DATA_DIR the directory of the SQLite database.');
  const names = { sqlite: `SQLite in ${dataDir}`, mongodb: 'the MongoDB of MONGODB_URI' };
  const [source, target] = values.to === 'mongodb' ? [names.sqlite, names.mongodb] : [names.mongodb, names.sqlite];
  console.log(`From ${source} to ${target}.`);
  const result = await moveStore({ to: values.to === 'mongodb' ? 'mongo' : 'sqlite', mongodbUri, dataDir, onProgress: showProgress });
  if (result.outcome !== 'moved') throw new CliError(sentenceOf(result, { source, target }));
  if (result.restarted) console.log('An earlier move had been interrupted: what it left was deleted, and this one started again.');
  console.log(table(result.kinds));
  console.log('Equal: both were read again, and each kind has the same number of records and the same checksum.');
  console.log(`Not moved, since each database has its own: leases, the budget of Graph requests, counters of changes.`);
  console.log(`Start the server${values.to === 'mongodb' ? 's with' : ' without'} MONGODB_URI.`);
  console.log(`Unchanged: ${source}. Delete what is there when you no longer need it: it says who was where.`);
}

function sentenceOf(result: Exclude<MoveResult, { outcome: 'moved' }>, { source, target }: { source: string; target: string }): string {
  if (result.outcome === 'differs') {
    const kinds = result.kinds.join(', ');
    return result.where === 'source'
      ? `The source changed while it was copied: ${kinds}. Stop all servers and imports, and run this again. No server opens the target until then.`
      : `The copy differs from the source: ${kinds}. Run this again. No server opens the target until it is equal.`;
  }
  const sentences = {
    'source-empty': `There is no data of Indoors in ${source}.`,
    'source-incomplete': `A move into ${source} was interrupted. Finish it first, or delete what is there (npm run offboard).`,
    'target-not-empty': `There is data in ${target}. Nothing was written. Delete it (npm run offboard), or choose another database.`,
  };
  return sentences[result.why];
}

/** Overwrites one line, for a person at a terminal. */
function showProgress(kind: string, records: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${kind}: ${records.toLocaleString('en')}\r`);
}

function table(kinds: readonly MovedKind[]): string {
  const lines = kinds.map(({ kind, sum }) => {
    const checksum = sum.sum.toString(16).padStart(64, '0').slice(0, 16);
    return `  ${kind.padEnd(30)}${sum.count.toLocaleString('en').padStart(12)}  ${sum.count > 0 ? checksum : ''}`.trimEnd();
  });
  const all = kinds.reduce((total, { sum }) => total + sum.count, 0);
  return [...lines, `  ${'all'.padEnd(30)}${all.toLocaleString('en').padStart(12)}`].join('\n');
}

await runCommand(main);
