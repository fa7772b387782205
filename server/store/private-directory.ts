import { closeSync, mkdirSync, openSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a directory and what is missing above it, for nobody but us (mode 0700): what is kept says who was where. One that
 * is there stays as it is. Each level is tried once, since `mkdir`'s own `recursive` never ends in places like /proc,
 * which say that the directory above does not exist when it does.
 * @returns the directories that it made, the deepest last.
 * @throws what the file system says, a Node.js system error.
 */
export function makePrivateDirectory(path: string): string[] {
  const missing: string[] = [];
  for (let each = path; statSync(each, { throwIfNoEntry: false }) === undefined && each !== dirname(each); each = dirname(each))
    missing.push(each);
  return missing.reverse().filter(makeOne);
}

/**
 * Makes a file that nobody but us may read (mode 0600), and its directory. One that is there is not even opened: closing it
 * would end the locks that this process holds on it (fcntl).
 * @throws what the file system says, a Node.js system error.
 */
export function makePrivateFile(file: string): void {
  makePrivateDirectory(dirname(file));
  if (statSync(file, { throwIfNoEntry: false }) === undefined) closeSync(openSync(file, 'a', 0o600));
}

/** Removes directories that were made for nothing. One that is not empty stays. */
export function removeEmptyDirectories(made: readonly string[]): void {
  for (const each of made.toReversed()) {
    try {
      rmdirSync(each);
    } catch {
      return;
    }
  }
}

/** False if it exists already: another process may create it at the same time. */
function makeOne(path: string): boolean {
  try {
    mkdirSync(path, { mode: 0o700 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}
