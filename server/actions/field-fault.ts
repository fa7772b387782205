import { AppError, type ErrorCode } from '../errors.ts';
import { type Message, message } from '../texts/message.ts';

/** An error about one field of an input. `at`: JSON pointer to the field, for example `/floors/0/name`. */
export function fieldFault(code: ErrorCode, at: string, message: Message): AppError {
  return new AppError(code, { detail: message, extra: { errors: [{ at, message }] } });
}

/** The error for one parameter or member (`?at`, `/from`). `fault` continues a sentence that begins with its name. */
export function queryFault(at: string, fault: Message): AppError {
  return new AppError('BAD_REQUEST', { detail: message('field-fault.at', { at, fault }), extra: { errors: [{ at, message: fault }] } });
}
