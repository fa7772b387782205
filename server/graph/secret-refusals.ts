import type { GraphFailure } from './failures.ts';
import type { Log } from './log.ts';

interface RefusalDeps {
  log?: Pick<Log, 'info' | 'warn'>;
  /** The use of the tokens, which distinguishes the app's credential from the bot's. */
  resource: string;
}

/** Logs secrets that Entra refuses: each change once, not every attempt. */
export function createSecretRefusals({ log, resource }: RefusalDeps) {
  let said = '';

  function once(state: string, say: () => void): void {
    if (said === state) return;
    said = state;
    say();
  }

  return {
    /** A secret was accepted. `failures` are those of secrets that were refused before it. */
    accepted(failures: readonly GraphFailure[]): void {
      const [code] = codesOf(failures);
      if (code !== undefined)
        once(`one ${code}`, () => log?.warn({ code, resource }, 'Entra refuses one of the two client secrets; the other one is used'));
      // If only one secret was refused before, it is not tried again, so this success says nothing about it.
      else if (said.startsWith('all')) once('', () => log?.info({ resource }, 'Entra accepts the client secret again'));
    },
    allRefused(failures: readonly GraphFailure[]): void {
      const codes = codesOf(failures);
      const text = codes.length > 1 ? 'Entra refuses both client secrets' : 'Entra refuses the client secret';
      once(`all ${codes.join(' ')}`, () => log?.warn({ codes, resource }, `${text}; the files are read again at the next try`));
    },
  };
}

function codesOf(failures: readonly GraphFailure[]): string[] {
  return failures.map(({ kind }) => kind);
}
