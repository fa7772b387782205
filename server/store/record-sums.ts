import { createHash } from 'node:crypto';
import type { RecordKind, TransferStore } from './port/transfer.ts';

/** The number of records of a kind, and the sum of their SHA-256, which does not depend on the reading order. */
export interface RecordSum {
  count: number;
  sum: bigint;
}

const MODULUS = 1n << 256n;

export const NO_RECORDS: RecordSum = { count: 0, sum: 0n };

/** @param text a record as `canonicalText` returns it */
export function addToSum({ count, sum }: RecordSum, text: string): RecordSum {
  return { count: count + 1, sum: (sum + BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)) % MODULUS };
}

export function isSameSum(a: RecordSum, b: RecordSum): boolean {
  return a.count === b.count && a.sum === b.sum;
}

/** JSON with sorted keys, so that equal records of two databases have the same text. */
export function canonicalText(record: unknown): string {
  return JSON.stringify(record, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Reads all records of a kind. */
export async function sumOf(store: TransferStore, kind: RecordKind): Promise<RecordSum> {
  let sum = NO_RECORDS;
  for await (const record of store.parts[kind].read()) sum = addToSum(sum, canonicalText(record));
  return sum;
}
