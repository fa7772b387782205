import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { zipSync } from 'fflate';
import { readOwnCommandLine } from '../server/cli/command-line.ts';
import { BadValues, render } from './render.ts';

const USAGE = `npm run package [-- --env NAME]

Makes appPackage/build/indoors.zip, the app package to upload to Teams, with the values of env/.env.NAME
(default TEAMSFX_ENV, else dev); variables of the environment go before those of the file.`;

function main(): void {
  const { values } = readOwnCommandLine(USAGE, { env: { type: 'string' }, help: { type: 'boolean', short: 'h' } });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const environment = values.env ?? process.env.TEAMSFX_ENV ?? 'dev';
  const folder = import.meta.dirname;
  const file = join(folder, '..', 'env', `.env.${environment}`);
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const example = parseEnv(readFileSync(join(folder, '..', 'env', '.env.example'), 'utf8'));
  const manifest = render(readFileSync(join(folder, 'manifest.json'), 'utf8'), { ...fromFile, ...process.env }, example);
  const zip = zipSync({
    'manifest.json': new TextEncoder().encode(manifest),
    'color.png': readFileSync(join(folder, 'color.png')),
    'outline.png': readFileSync(join(folder, 'outline.png')),
    ...filesOfLanguages(manifest, folder),
  });
  mkdirSync(join(folder, 'build'), { recursive: true });
  writeFileSync(join(folder, 'build', 'indoors.zip'), zip);
  console.log(`appPackage/build/indoors.zip is ready to upload to Teams (${zip.length} bytes).`);
}

/** The files that the manifest names for other languages. */
function filesOfLanguages(manifest: string, folder: string): Record<string, Uint8Array> {
  const { localizationInfo } = JSON.parse(manifest) as { localizationInfo?: { additionalLanguages?: { file: string }[] } };
  const files = localizationInfo?.additionalLanguages ?? [];
  return Object.fromEntries(files.map(({ file }) => [file, readFileSync(join(folder, file))]));
}

try {
  main();
} catch (error) {
  if (error instanceof BadValues)
    console.error(`${error.message}\nCopy env/.env.example to env/.env.dev, if it is not there yet, and fill in its values.`);
  else console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
