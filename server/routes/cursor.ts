import type { AppError } from '../errors.ts';
import { message } from '../texts/message.ts';
import { queryFault } from './replies.ts';

/** The end of a page, as an opaque text for the client. */
export function writeCursor(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** @throws AppError BAD_REQUEST for a cursor that is not one of ours with that many parts. */
export function readCursor(cursor: string, parts: number): string[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(read) && read.length === parts && read.every((part) => typeof part === 'string')) return read;
  } catch {
    // Said below.
  }
  throw badCursor();
}

export function badCursor(): AppError {
  return queryFault('?cursor', message('field-fault.cursor'));
}
