import { writeFileSync } from 'node:fs';
import { errorsPage } from './errors-page.ts';
import { reasonsPage } from './reasons-page.ts';

// `npm run docs`: writes the pages that are made from tables in the code.
const pages = { 'REASONS.md': reasonsPage(), 'ERRORS.md': errorsPage() };

for (const [name, text] of Object.entries(pages)) {
  writeFileSync(new URL(`../../docs/${name}`, import.meta.url), text);
  console.log(`docs/${name}`);
}
