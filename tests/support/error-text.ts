import { AppError } from '../../server/errors.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import { errorText } from '../../server/texts/error-text.ts';
import type { Message } from '../../server/texts/message.ts';

/** The text of an AppError for an English reader: its own sentence, otherwise that of its code. For other errors, their message. */
export function englishOf(error: unknown): string {
  if (error instanceof AppError) return errorText(error, textsIn('en'));
  return error instanceof Error ? error.message : String(error);
}

/** The text for an English reader; empty if there is none. */
export function english(message: Message | undefined): string {
  return message === undefined ? '' : textsIn('en').say(message);
}
