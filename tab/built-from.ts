import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * A hash of the content that the tab is built from: its sources, the sentences and the locked packages. Modification times are not used: a
 * checkout, an unpacked release or a copy into an image changes them.
 * @param root the top of the repository
 */
export function hashOfSources(root: string): string {
  const files = ['tab', 'server/texts']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((file) => !file.startsWith('tab/dist/'));
  const hash = createHash('sha256');
  for (const file of [...files.sort(), 'package-lock.json'])
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/** The sources from which the tab in this folder was built; undefined if none is there. */
export function builtFrom(dist: string): string | undefined {
  if (!existsSync(join(dist, 'index.html'))) return undefined;
  const file = join(dist, BUILT_FROM);
  return existsSync(file) ? readFileSync(file, 'utf8') : 'unknown';
}

/** The file in the built tab that holds the hash. */
export const BUILT_FROM = 'built-from.txt';
