import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dossierSettings, storeSettings } from '../config/config.ts';
import { openStore } from '../store/open-store.ts';
import { makePrivateDirectory } from '../store/private-directory.ts';
import { DATABASE_FILE } from '../store/sqlite/file-name.ts';
import { CliError, readOwnCommandLine } from './command-line.ts';
import { DOSSIER_LANGUAGES, type DossierLanguage, writeDocuments } from './dossier/documents.ts';
import { readFacts } from './dossier/facts.ts';
import { runCommand } from './run-command.ts';

const USAGE = `npm run dossier -- [--language ${DOSSIER_LANGUAGES.join('|')}] [--out DIRECTORY]

Writes drafts for data protection from the settings in the database, as Markdown: the record of processing (Art. 30
GDPR), the impact assessment (Art. 35), the information for employees (Art. 13, 14) and a works agreement. They contain no
data about a person. Default: English, into the directory dossier. Existing files are not overwritten.`;

async function main(): Promise<void> {
  const options = { language: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
  const { values } = readOwnCommandLine(USAGE, options);
  if (values.help) return console.log(USAGE);
  const language = DOSSIER_LANGUAGES.find((each) => each === (values.language ?? 'en'));
  if (!language) throw new CliError(`There is no dossier in “${values.language}”. Languages: ${DOSSIER_LANGUAGES.join(', ')}.`);
  const folder = resolve(values.out ?? 'dossier');
  const written = await documentsOfNow(language);
  const files = [...written].map(([name, text]) => ({ file: join(folder, name), text }));
  const there = files.find(({ file }) => existsSync(file));
  if (there) throw new CliError(`${there.file} exists already, and may have your changes. Choose another directory: --out`);
  makePrivateDirectory(folder);
  for (const { file, text } of files) writeFileSync(file, text, { flag: 'wx' });
  console.log(
    [...files.map(({ file }) => file), 'Drafts: complete what is in [square brackets]. They hold nothing about a person.'].join('\n'),
  );
}

async function documentsOfNow(language: DossierLanguage): Promise<Map<string, string>> {
  const place = storeSettings();
  // Opening a missing database would create an empty one.
  if (!place.mongodbUri && !existsSync(join(place.dataDir, DATABASE_FILE)))
    throw new CliError(`There is no database in ${place.dataDir}. Start the server once, or set DATA_DIR or MONGODB_URI as it has them.`);
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  const store = await openStore(place);
  try {
    return writeDocuments(await readFacts(store, { ...dossierSettings(), version }, language, Date.now()), language);
  } finally {
    await store.close();
  }
}

await runCommand(main);
