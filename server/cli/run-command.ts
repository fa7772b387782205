import { isAppError } from '../errors.ts';
import { textsIn } from '../texts/all-texts.ts';
import { errorText } from '../texts/error-text.ts';
import { CliError } from './command-line.ts';

/** Runs a command. An expected error is printed as one sentence on standard error, with exit code 1. Other errors are bugs and not caught. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof CliError) console.error(error.message);
    else if (isAppError(error)) console.error(errorText(error, textsIn('en')));
    else throw error;
    process.exitCode = 1;
  }
}
