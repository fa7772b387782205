import { isAppError } from '../errors.ts';
import { textsIn } from '../texts/all-texts.ts';
import { errorText } from '../texts/error-text.ts';
import { CliError } from './command-line.ts';

/** Runs a command; what is wrong is one sentence on standard error, and code 1. Other errors are bugs, and show as they are. */
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
