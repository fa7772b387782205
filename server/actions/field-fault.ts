import { AppError, type ErrorCode } from '../errors.ts';
import type { Message } from '../texts/message.ts';

/** An error about one field of an input. `at`: JSON pointer to the field, for example `/floors/0/name`. */
export function fieldFault(code: ErrorCode, at: string, message: Message): AppError {
  return new AppError(code, { detail: message, extra: { errors: [{ at, message }] } });
}
