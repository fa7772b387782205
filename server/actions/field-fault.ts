import { AppError, type ErrorCode, type Message } from '../errors.ts';

/** What is wrong with one field of an input. `at`: JSON pointer into it, as the API takes it, such as `/floors/0/name`. */
export function fieldFault(code: ErrorCode, at: string, message: Message): AppError {
  return new AppError(code, { detail: message, extra: { errors: [{ at, message }] } });
}
