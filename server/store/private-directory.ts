import { chownSync, closeSync, mkdirSync, openSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Creates a directory and its missing parents for this user only (mode 0700), since the data shows where people were. An existing directory stays
 * unchanged. Tries each level once: `mkdir` with `recursive` never ends in places like /proc, which report that an existing parent does not
 * exist.
 * @returns the created directories, the deepest last.
 * @throws Node.js system errors of the file system.
 */
export function makePrivateDirectory(path: string): string[] {
  const missing: string[] = [];
  for (let each = path; statSync(each, { throwIfNoEntry: false }) === undefined && each !== dirname(each); each = dirname(each))
    missing.push(each);
  return missing.reverse().filter(makeOne);
}

/**
 * Creates a file that only this user may read (mode 0600), and its directory. Does not even open an existing file: closing it would release the
 * locks (fcntl) that this process holds on it.
 * @throws Node.js system errors of the file system.
 */
export function makePrivateFile(file: string): void {
  makePrivateDirectory(dirname(file));
  if (statSync(file, { throwIfNoEntry: false }) !== undefined) return;
  closeSync(openSync(file, 'a', 0o600));
  giveToOwnerOf(dirname(file), file);
}

/** What a command makes as root belongs to the owner of its directory, so that a server that runs as that user can open it. */
function giveToOwnerOf(directory: string, made: string): void {
  if (process.geteuid?.() !== 0) return;
  const { uid, gid } = statSync(directory);
  if (uid !== 0) chownSync(made, uid, gid);
}

/** Removes directories that were created and turned out not to be needed. One that is not empty stays. */
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
    giveToOwnerOf(dirname(path), path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}
