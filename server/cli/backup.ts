import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { storeSettings } from '../config/config.ts';
import { backUp } from '../store/sqlite/back-up.ts';
import { CliError, readOwnCommandLine } from './command-line.ts';
import { describeHeld, ON_MONGO } from './held.ts';
import { runCommand } from './run-command.ts';

const USAGE = `npm run backup -- FILE|DIRECTORY

Copies the SQLite database in DATA_DIR while the server runs, checks the copy, and prints what it contains. In a directory the
file is named by the time. Only you can read it: it says who was where. docs/OPERATIONS.md has the steps for MongoDB.`;

async function main(): Promise<void> {
  const { values, positionals } = readOwnCommandLine(USAGE, { help: { type: 'boolean', short: 'h' } }, { positionals: true });
  const [target] = positionals;
  if (values.help) return console.log(USAGE);
  if (target === undefined || positionals.length > 1) throw new CliError(USAGE);
  const { mongodbUri, dataDir } = storeSettings();
  if (mongodbUri) throw new CliError(ON_MONGO);
  const to = resolve(target);
  const isDirectory = existsSync(to) && statSync(to).isDirectory();
  const file = isDirectory ? join(to, `indoors-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}Z.sqlite`) : to;
  const held = await backUp(dataDir, file);
  console.log(`${file}\nThe copy is complete: ${describeHeld(held)}.`);
}

await runCommand(main);
