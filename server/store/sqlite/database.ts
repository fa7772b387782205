import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { AppError } from '../../errors.ts';
import { message } from '../../texts/message.ts';
import { makePrivateFile } from '../private-directory.ts';
import { BUSY_TIMEOUT } from './busy.ts';
import { MIGRATIONS } from './migrations.ts';
import { SCHEMA } from './schema.ts';

/** Parameters of a statement by their order, or one object by their names. */
type Values = SQLInputValue[] | [names: Record<string, SQLInputValue>];

/** The used part of a statement of SQLite. */
export interface Statement {
  run(...values: Values): ReturnType<StatementSync['run']>;
  get(...values: Values): ReturnType<StatementSync['get']>;
  all(...values: Values): ReturnType<StatementSync['all']>;
  iterate(...values: Values): ReturnType<StatementSync['iterate']>;
  setReturnArrays(on: boolean): void;
}

export interface Database {
  /** The statement is compiled when it is first used: most processes use few of all. */
  prepare(sql: string): Statement;
  /** Runs a transaction: all or nothing, on disk when it returns. A `write` inside a `write` is part of the outer one. */
  write<T>(work: () => T): T;
  /** Runs after the open transaction is committed; never after a rollback. */
  afterCommit(action: () => void): void;
  /**
   * For a transaction that deletes data about a person: after the commit, no older copy stays in the write-ahead log (docs/RULES.md, promises 2
   * and 4). If another process is reading then, `truncateLogIfDue` does it later.
   */
  truncateLogAfterCommit(): void;
  /** Does what `truncateLogAfterCommit` could not do; otherwise costs nothing. Never throws. */
  truncateLogIfDue(): void;
  close(): void;
}

/**
 * Opens or creates the file (mode 0600, since it shows where people were) and brings its schema up to date.
 * @throws AppError STORE_TOO_NEW for a file of a newer version; errors of SQLite or the file system, which `storeError` converts.
 */
export function openDatabase(file: string): Database {
  if (file !== ':memory:') makePrivateFile(file);
  const sql = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
  try {
    // Committed data survives a power cut (FULL), and readers never wait for a writer (WAL).
    sql.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536');
    // Deleted data is overwritten with zeros, also in freed pages.
    sql.exec('PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 4000; PRAGMA temp_store = MEMORY');
    migrate(sql);
  } catch (error) {
    sql.close();
    throw error;
  }
  return wrap(sql);
}

function migrate(sql: DatabaseSync): void {
  sql.exec('BEGIN IMMEDIATE');
  try {
    const found = Number(sql.prepare('PRAGMA user_version').get()?.user_version);
    if (found > MIGRATIONS.length) {
      const detail = `The database has schema version ${found}, this version of Indoors knows ${MIGRATIONS.length}. Start the newer version again.`;
      throw new AppError('STORE_TOO_NEW', { detail });
    }
    for (const change of found === 0 ? [SCHEMA] : MIGRATIONS.slice(found)) sql.exec(change);
    if (found < MIGRATIONS.length) sql.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    sql.exec('COMMIT');
  } catch (error) {
    if (sql.isTransaction) sql.exec('ROLLBACK');
    throw error;
  }
}

function wrap(sql: DatabaseSync): Database {
  const begin = sql.prepare('BEGIN IMMEDIATE');
  const commit = sql.prepare('COMMIT');
  const truncateLog = sql.prepare('PRAGMA wal_checkpoint(TRUNCATE)');
  let actions: (() => void)[] = [];
  let logOutdated = false;

  // If this fails, because another process reads or the disk is full, the data stays committed.
  const truncateLogIfDue = (): void => {
    try {
      if (logOutdated) logOutdated = Number(truncateLog.get()?.busy) !== 0;
    } catch {
      logOutdated = true;
    }
  };

  return {
    prepare: (text) => compiledLater(() => sql.prepare(text)),
    write(work) {
      if (sql.isTransaction) return work();
      begin.run();
      try {
        const result = work();
        commit.run();
        for (const action of actions) action();
        truncateLogIfDue();
        return result;
      } catch (error) {
        if (sql.isTransaction) sql.exec('ROLLBACK');
        throw error;
      } finally {
        actions = [];
      }
    },
    afterCommit: (action) => void actions.push(action),
    truncateLogAfterCommit() {
      actions.push(() => {
        logOutdated = true;
      });
    },
    truncateLogIfDue,
    close: () => sql.isOpen && sql.close(),
  };
}

function compiledLater(compile: () => StatementSync): Statement {
  let compiled: StatementSync | undefined;
  const statement = (): StatementSync => {
    compiled ??= compile();
    return compiled;
  };
  return {
    run: (...values) => statement().run(...(values as SQLInputValue[])),
    get: (...values) => statement().get(...(values as SQLInputValue[])),
    all: (...values) => statement().all(...(values as SQLInputValue[])),
    iterate: (...values) => statement().iterate(...(values as SQLInputValue[])),
    setReturnArrays: (on) => statement().setReturnArrays(on),
  };
}

/** Converts an error of SQLite, the file system or a closed handle to an `AppError`; returns other errors unchanged. */
export function storeError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^(ERR_SQLITE_ERROR|ERR_INVALID_STATE|EACCES|ENOENT|ENOSPC|EROFS|EPERM|EISDIR|ENOTDIR|EEXIST)$/.test(code)) return error;
  // A constraint or an error in a statement is a bug of ours, and must not look like an unavailable database.
  const errcode = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined;
  if (errcode === 1 || errcode === 19 || errcode === 20 || errcode === 25) return error;
  const reason = error instanceof Error ? error.message : code;
  const detail = message(errcode === 5 ? 'store.file-locked' : 'store.file-unusable', { reason });
  return new AppError('STORE_UNAVAILABLE', { detail, cause: error });
}
