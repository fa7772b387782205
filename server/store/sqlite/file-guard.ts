import { type Stats, statSync } from 'node:fs';
import { AppError } from '../../errors.ts';
import { message } from '../../texts/message.ts';

/** The files of an open database: the main file, the write-ahead log and the log's index. */
const PARTS = [
  { suffix: '', part: message('store.part.file') },
  { suffix: '-wal', part: message('store.part.log') },
  { suffix: '-shm', part: message('store.part.index') },
];

/**
 * Checks whether the database's files are still those that were opened. SQLite would continue to write to deleted files, and the data would be
 * lost with the process; a missing log is not read at the next start. The log and its index are checked once they have been seen: SQLite itself
 * removes them only when the last connection closes.
 * @returns a function that throws AppError STORE_UNAVAILABLE if a file is missing or replaced, until it is restored
 */
export function createFileGuard(file: string): () => void {
  if (file === ':memory:') return () => {};
  const opened = new Map<string, Stats>();
  const assertFiles = (): void => {
    for (const { suffix, part } of PARTS) {
      const found = statSync(file + suffix, { throwIfNoEntry: false });
      const before = opened.get(suffix);
      if (before === undefined && found) opened.set(suffix, found);
      if (before === undefined || isSame(before, found)) continue;
      throw new AppError('STORE_UNAVAILABLE', { detail: message(found ? 'store.part-replaced' : 'store.part-deleted', { part }) });
    }
  };
  assertFiles();
  return assertFiles;
}

function isSame(before: Stats, found: Stats | undefined): boolean {
  return found !== undefined && found.ino === before.ino && found.dev === before.dev;
}
