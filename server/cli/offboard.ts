import { storeSettings } from '../config/config.ts';
import { deleteAll } from '../store/delete-all.ts';
import { readOwnCommandLine } from './command-line.ts';
import { runCommand } from './run-command.ts';

const USAGE = `npm run offboard -- --delete-everything

Permanently deletes all data of Indoors in its database (MONGODB_URI, or SQLite in DATA_DIR): people and their modes, evidence,
statements, where the bot reaches people, offices, ranges, settings and the audit. Stop all servers first.`;

const ELSEWHERE = `What is elsewhere, and yours to delete:
  backups, and dumps of the database
  logs, and metrics in Prometheus
  Teams admin centre: the app, and its setup policies
  Azure: the Azure Bot, and the event hub with the diagnostic setting that fills it
  Entra: the app registration with its secrets and permissions
  this machine: the configuration and its secrets`;

async function main(): Promise<void> {
  const { values } = readOwnCommandLine(USAGE, { 'delete-everything': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } });
  if (!values['delete-everything']) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const place = storeSettings();
  const deleted = await deleteAll(place);
  const where = place.mongodbUri ? 'the MongoDB of MONGODB_URI' : place.dataDir;
  console.log(deleted.length > 0 ? `Deleted from ${where}: ${deleted.join(', ')}.` : `There is no data of Indoors in ${where}.`);
  console.log(ELSEWHERE);
}

await runCommand(main);
