import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { AppError } from '../../errors.ts';
import { makePrivateDirectory, makePrivateFile } from '../private-directory.ts';
import { storeError } from './database.ts';
import { DATABASE_FILE } from './file-name.ts';
import { MIGRATIONS } from './migrations.ts';
import { lockForServer } from './server-lock.ts';

/** A summary of a database, for the operator who saves or restores it. */
export interface Held {
  schema: number;
  people: number;
  personDays: number;
  auditEntries: number;
}

/**
 * Copies the database while servers use it. The copy is of one instant (SQLite's online backup in one step, which no writer can restart). It gets
 * its final name only after a check; only this user can read it.
 * @throws AppError STORE_UNAVAILABLE, STORE_TOO_NEW
 */
export async function backUp(dataDir: string, to: string): Promise<Held> {
  const from = join(dataDir, DATABASE_FILE);
  if (!existsSync(from)) throw unusable(`There is no database in ${dataDir}.`);
  if (existsSync(to)) throw unusable(`${to} exists already. Choose another name, or move it.`);
  return copy(from, to);
}

/**
 * Replaces the database with a backup, while no server runs. The copy is checked before it is used. The previous database, if any, is kept beside
 * it under the returned name.
 * @throws AppError STORE_IN_USE, STORE_UNAVAILABLE, STORE_TOO_NEW
 */
export async function restore(from: string, dataDir: string, now: Date): Promise<{ held: Held; replaced?: string }> {
  if (!existsSync(from)) throw unusable(`There is no file ${from}.`);
  makePrivateDirectory(dataDir);
  const lock = lockForServer(dataDir);
  try {
    check(from);
    const file = join(dataDir, DATABASE_FILE);
    const replaced = existsSync(file) ? `${file}.replaced-${now.toISOString().replaceAll(':', '')}` : undefined;
    // A write-ahead log belongs to its file. If it stayed, SQLite would apply it to the backup.
    const moveAside = () => {
      for (const end of ['', '-wal', '-shm']) if (replaced && existsSync(file + end)) renameSync(file + end, replaced + end);
    };
    const held = await copy(from, file, moveAside);
    return { held, ...(replaced && { replaced }) };
  } finally {
    lock.release();
  }
}

/** Copies under a temporary name, checks, and renames the copy once it is on disk. */
async function copy(from: string, to: string, beforeNaming = () => {}): Promise<Held> {
  const part = `${to}.part`;
  const remove = () => ['', '-wal', '-shm', '-journal'].map((end) => rmSync(part + end, { force: true }));
  remove();
  try {
    makePrivateFile(part);
    const source = new DatabaseSync(from, { readOnly: true, timeout: 5000 });
    try {
      await backup(source, part, { rate: ALL_PAGES });
    } finally {
      source.close();
    }
    inOneFile(part);
    const held = check(part);
    sync(part);
    beforeNaming();
    renameSync(part, to);
    sync(dirname(to));
    return held;
  } catch (error) {
    throw storeError(error);
  } finally {
    remove();
  }
}

/** Converts it to a single file without a write-ahead log. */
function inOneFile(file: string): void {
  const sql = new DatabaseSync(file);
  sql.exec('PRAGMA journal_mode = DELETE');
  sql.close();
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Reads every page and index. @throws AppError STORE_UNAVAILABLE, STORE_TOO_NEW */
export function check(file: string): Held {
  let sql: DatabaseSync | undefined;
  try {
    sql = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
    const number = (text: string) => Number(Object.values(sql?.prepare(text).get() ?? {})[0]);
    const faults = sql.prepare('PRAGMA integrity_check').all();
    if (faults.length !== 1 || faults[0]?.integrity_check !== 'ok')
      throw unusable(`${file} is damaged: ${Object.values(faults[0] ?? {})}.`);
    const schema = number('PRAGMA user_version');
    if (schema > MIGRATIONS.length)
      throw new AppError('STORE_TOO_NEW', {
        detail: `${file} has schema version ${schema}, this version of Indoors knows ${MIGRATIONS.length}. Use the newer version.`,
      });
    if (number("SELECT count(*) FROM sqlite_schema WHERE name IN ('people', 'person_days', 'audit')") !== 3)
      throw unusable(`${file} is no database of Indoors.`);
    const count = (table: string) => number(`SELECT count(*) FROM ${table}`);
    return { schema, people: count('people'), personDays: count('person_days'), auditEntries: count('audit') };
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && Number(error.errcode) === 26) throw unusable(`${file} is no database.`);
    throw storeError(error);
  } finally {
    sql?.close();
  }
}

/** More pages than SQLite can have. */
const ALL_PAGES = 2 ** 31 - 1;
const unusable = (detail: string) => new AppError('STORE_UNAVAILABLE', { detail });
