import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import type { RecordKind, RecordPart, TransferStore } from './port/transfer.ts';
import { addToSum, canonicalText, isSameSum, NO_RECORDS, type RecordSum, sumOf } from './record-sums.ts';
import { DATABASE_FILE } from './sqlite/file-name.ts';
import { openSqliteTransfer } from './sqlite/transfer.ts';

export interface Move {
  /** The destination; the other store is the source. */
  to: TransferStore['kind'];
  mongodbUri: string;
  dataDir: string;
  /** Called after each page with the number of records of that kind written so far. */
  onProgress?(kind: RecordKind, records: number): void;
}

export type MoveResult =
  | { outcome: 'moved'; kinds: MovedKind[]; restarted: boolean }
  /** Nothing was written. */
  | { outcome: 'refused'; why: 'target-not-empty' | 'source-empty' | 'source-incomplete' }
  /** The target stays incomplete. */
  | { outcome: 'differs'; where: 'source' | 'target'; kinds: RecordKind[] };

export interface MovedKind {
  kind: RecordKind;
  sum: RecordSum;
}

/** Maximum records and characters of a page: a range with 390,000 CIDRs must not be in memory with a thousand others. */
const [MAX_RECORDS, MAX_CHARACTERS] = [1_000, 4_000_000];

/**
 * Copies everything from one database into the other, which must be empty, while no server uses either. Then reads both again and compares number
 * and checksum of every kind. Until that has succeeded, no server opens the target; an interrupted move starts again.
 * @throws AppError STORE_IN_USE, STORE_UNAVAILABLE, STORE_TOO_NEW, CONFIG_INVALID
 */
export async function moveStore({ to, mongodbUri, dataDir, onProgress = () => {} }: Move): Promise<MoveResult> {
  const file = join(dataDir, DATABASE_FILE);
  if (to === 'mongo' && !existsSync(file)) throw new AppError('STORE_UNAVAILABLE', { detail: `There is no database in ${dataDir}.` });
  const { openMongoTransfer } = await import('./mongo/transfer.ts');
  const sqlite = await openSqliteTransfer({ dataDir, file });
  try {
    const mongo = await openMongoTransfer(mongodbUri);
    try {
      return await move(to === 'mongo' ? { source: sqlite, target: mongo } : { source: mongo, target: sqlite }, onProgress);
    } finally {
      await mongo.close();
    }
  } finally {
    await sqlite.close();
  }
}

interface Ends {
  source: TransferStore;
  target: TransferStore;
}

/** Exported for tests. */
export async function move({ source, target }: Ends, onProgress: NonNullable<Move['onProgress']>): Promise<MoveResult> {
  await source.assertUnused();
  await target.assertUnused();
  if (await source.isIncomplete()) return { outcome: 'refused', why: 'source-incomplete' };
  await source.finishOpenWrites();
  if (await isEmpty(source)) return { outcome: 'refused', why: 'source-empty' };
  const restarted = await target.isIncomplete();
  if (!restarted && !(await isEmpty(target))) return { outcome: 'refused', why: 'target-not-empty' };
  await target.beginFilling();
  const kinds: MovedKind[] = [];
  for (const kind of kindsOf(source)) {
    const sum = await copy(source.parts[kind], target.parts[kind] as RecordPart<unknown>, (records) => onProgress(kind, records));
    kinds.push({ kind, sum });
  }
  for (const [where, store] of [
    ['source', source],
    ['target', target],
  ] as const) {
    const differing = await differences(kinds, store);
    if (differing.length > 0) return { outcome: 'differs', where, kinds: differing };
  }
  await source.assertUnused();
  await target.endFilling();
  return { outcome: 'moved', kinds, restarted };
}

const kindsOf = ({ parts }: TransferStore) => Object.keys(parts) as RecordKind[];

async function isEmpty(store: TransferStore): Promise<boolean> {
  for (const kind of kindsOf(store)) for await (const _ of store.parts[kind].read()) return false;
  return true;
}

async function copy(from: RecordPart<unknown>, to: RecordPart<unknown>, onPage: (records: number) => void): Promise<RecordSum> {
  let sum = NO_RECORDS;
  let page: unknown[] = [];
  let characters = 0;
  const write = async (): Promise<void> => {
    if (page.length > 0) await to.add(page);
    onPage(sum.count);
    [page, characters] = [[], 0];
  };
  for await (const record of from.read()) {
    const text = canonicalText(record);
    sum = addToSum(sum, text);
    page.push(record);
    characters += text.length;
    if (page.length >= MAX_RECORDS || characters >= MAX_CHARACTERS) await write();
  }
  await write();
  return sum;
}

async function differences(kinds: readonly MovedKind[], store: TransferStore): Promise<RecordKind[]> {
  const differing: RecordKind[] = [];
  for (const { kind, sum } of kinds) if (!isSameSum(await sumOf(store, kind), sum)) differing.push(kind);
  return differing;
}
