import type { ConnectionCheck, ConnectionReport } from '../../../../server/routes/schemas/connection.ts';
import type { CredentialView, WarningsView } from '../../../../server/routes/schemas/credential.ts';
import { momentIn } from '../../../shared/lib/time.ts';
import { plural } from '../../../shared/lib/words.ts';

export interface CheckLine {
  id: string;
  title: string;
  /** For those who see no colours and no signs. */
  outcome: string;
  state: ConnectionCheck['state'];
  message: string;
  remedy?: string;
  /** Where the remedy is done. */
  page?: string;
}

const TITLES: Readonly<Record<string, string>> = {
  configuration: 'Configuration',
  'identity-provider': 'Identity provider',
  cloud: 'Cloud',
  clock: 'Clock',
  token: 'Token',
  licence: 'Licence',
  'sign-ins': 'Sign-in log',
  'background-sign-ins': 'Background sign-ins',
  users: 'People',
  'credential-expiry': 'End of the credential',
  'event-hub': 'Event hub',
  store: 'Database',
  bot: 'Bot',
};
const OUTCOMES = { ok: 'fine', warn: 'look at this', fail: 'failed', skipped: 'left out' } as const;

/** The steps in their order, what to do parted from where. */
export function checkLines({ checks }: Pick<ConnectionReport, 'checks'>): CheckLine[] {
  return checks.map(({ id, state, message, remedy }) => {
    const [words = '', page] = remedy.split(' → ');
    return {
      id,
      title: TITLES[id] ?? id.replace(/^permission:/, 'Permission '),
      outcome: OUTCOMES[state],
      state,
      message,
      ...(words ? { remedy: words } : {}),
      ...(page?.startsWith('https://') ? { page } : {}),
    };
  });
}

/** What an administrator reads first of a check. */
export function verdictLine({ connected, checks }: Omit<ConnectionReport, 'at'>): {
  intent: 'success' | 'warning' | 'error';
  words: string;
} {
  const failed = checks.filter(({ state }) => state === 'fail').length;
  if (failed > 0) return { intent: 'error', words: `Not connected: ${plural(failed, 'step')} failed.` };
  if (connected) return { intent: 'success', words: 'Connected! All that is needed works.' };
  return { intent: 'warning', words: 'Nothing failed, but it was not seen to work. Look at what is marked, and check again.' };
}

/** When there is something to say about the credential. */
export function credentialLine(
  credential: CredentialView | undefined,
): { intent: 'warning' | 'error'; message: string; remedy: string } | undefined {
  if (!credential || credential.state === 'ok') return undefined;
  const { state, message, remedy, daysLeft } = credential;
  return { intent: state === 'ended' || daysLeft < 7 ? 'error' : 'warning', message, remedy };
}

/** Where the bot warns, and how to change that. */
export function warningWords({ conversations, trustedUntil }: WarningsView, zone: string, now: string): string {
  const where = conversations === 0 ? 'The bot warns nobody yet.' : `The bot warns in ${plural(conversations, 'conversation')}.`;
  if (trustedUntil === undefined) return where;
  return `${where} Until ${momentIn(trustedUntil, zone, now)} say “send warnings here” or “stop warnings” to the bot, in the chat or channel that is meant.`;
}
