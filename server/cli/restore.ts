import { resolve } from 'node:path';
import { storeSettings } from '../config/config.ts';
import { restore } from '../store/sqlite/back-up.ts';
import { CliError, readOwnCommandLine } from './command-line.ts';
import { describeHeld, ON_MONGO } from './held.ts';
import { runCommand } from './run-command.ts';

const USAGE = `npm run restore -- FILE

Checks a backup and replaces the SQLite database in DATA_DIR with it, while the server is stopped. The former database is
kept beside it. The next start migrates the schema and reads the log again from the restored watermark.`;

async function main(): Promise<void> {
  const { values, positionals } = readOwnCommandLine(USAGE, { help: { type: 'boolean', short: 'h' } }, { positionals: true });
  const [file] = positionals;
  if (values.help) return console.log(USAGE);
  if (file === undefined || positionals.length > 1) throw new CliError(USAGE);
  const { mongodbUri, dataDir } = storeSettings();
  if (mongodbUri) throw new CliError(ON_MONGO);
  const { held, replaced } = await restore(resolve(file), dataDir, new Date());
  console.log(`Restored into ${dataDir}: ${describeHeld(held)}.`);
  if (replaced) console.log(`The previous database is in ${replaced}. Delete it (and its -wal and -shm) when you no longer need it.`);
  console.log('What people deleted after the backup was made is back. Tell them, or delete it again.');
}

await runCommand(main);
