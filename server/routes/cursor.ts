import { queryFault } from '../actions/field-fault.ts';
import type { AppError } from '../errors.ts';
import { message } from '../texts/message.ts';

/** Encodes the end of a page as a text that is opaque to the client. */
export function writeCursor(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** @throws AppError BAD_REQUEST for a cursor that the server did not issue, or with another number of parts. */
export function readCursor(cursor: string, parts: number): string[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(read) && read.length === parts && read.every((part) => typeof part === 'string')) return read;
  } catch {
    // Reported below.
  }
  throw badCursor();
}

export function badCursor(): AppError {
  return queryFault('?cursor', message('field-fault.cursor'));
}
