import { writeFileSync } from 'node:fs';
import { en } from '../texts/en/index.ts';
import { errorsPage } from './errors-page.ts';
import { manifestFiles } from './manifest-files.ts';
import { messageValuesSource } from './message-values.ts';
import { reasonsPage } from './reasons-page.ts';

// `npm run docs`: writes the files that are made from tables in the code.
const files: Readonly<Record<string, string>> = {
  'docs/REASONS.md': reasonsPage(),
  'docs/ERRORS.md': errorsPage(),
  'server/texts/message-values.ts': messageValuesSource(en),
  ...manifestFiles(),
};

for (const [name, text] of Object.entries(files)) {
  writeFileSync(new URL(`../../${name}`, import.meta.url), text);
  console.log(name);
}
