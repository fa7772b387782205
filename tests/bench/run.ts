/**
 * `npm run bench`: runs every `*.bench.ts` of this folder, one by one, and prints one JSON line per figure on standard output. `npm run
 * bench -- ranges live` runs those whose names contain one of these words.
 */
import { readdir } from 'node:fs/promises';
import type { Figure, Report } from './figure.ts';

interface BenchFile {
  bench(report: Report): Promise<void>;
}

const wanted = process.argv.slice(2);
const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.bench.ts')).sort();
for (const file of files.filter((name) => wanted.length === 0 || wanted.some((each) => name.includes(each)))) {
  const { bench } = (await import(new URL(file, import.meta.url).href)) as BenchFile;
  await bench((figure: Figure) => {
    process.stdout.write(`${JSON.stringify({ ...figure, value: Number(figure.value.toPrecision(4)) })}\n`);
  });
}
