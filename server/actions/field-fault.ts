import { AppError, type ErrorCode, type Message } from '../errors.ts';

/** An error about one field of an input. `at`: JSON pointer to the field, for example `/floors/0/name`. */
export function fieldFault(code: ErrorCode, at: string, message: Message): AppError {
  return new AppError(code, { detail: message, extra: { errors: [{ at, message }] } });
}
