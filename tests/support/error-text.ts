import { AppError } from '../../server/errors.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import { errorText } from '../../server/texts/error-text.ts';
import type { Message } from '../../server/texts/message.ts';

/** What an English reader is shown of an AppError: its own sentence, else what its code means. Of other errors their message. */
export function englishOf(error: unknown): string {
  if (error instanceof AppError) return errorText(error, textsIn('en'));
  return error instanceof Error ? error.message : String(error);
}

/** What an English reader is shown; empty where there is nothing to say. */
export function english(message: Message | undefined): string {
  return message === undefined ? '' : textsIn('en').say(message);
}
