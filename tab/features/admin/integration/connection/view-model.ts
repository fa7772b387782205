import type { ConnectionCheck, ConnectionReport } from '../../../../../server/routes/schemas/connection.ts';
import type { CredentialView, WarningsView } from '../../../../../server/routes/schemas/credential.ts';
import { texts } from '../../../../shared/lib/texts.ts';
import { momentIn } from '../../../../shared/lib/time.ts';

export interface CheckLine {
  id: string;
  title: string;
  /** The outcome in words, for screen readers. */
  outcome: string;
  state: ConnectionCheck['state'];
  message: string;
  remedy?: string;
  /** The page on which the remedy is applied. */
  page?: string;
}

const STEPS = [
  'configuration',
  'identity-provider',
  'cloud',
  'clock',
  'token',
  'licence',
  'sign-ins',
  'background-sign-ins',
  'users',
  'credential-expiry',
  'bot-credential-expiry',
  'event-hub',
  'store',
  'bot',
  'chats',
] as const;

const PERMISSION = 'permission:';

/** The name of a step; its id if it is unknown here. */
function titleOfStep(id: string): string {
  if (id.startsWith(PERMISSION)) return texts.text('admin.integration.permission', { permission: id.slice(PERMISSION.length) });
  const step = STEPS.find((each) => each === id);
  return step ? texts.text(`admin.integration.step.${step}`) : id;
}

/** The steps in their order. The remedy is split into a text and the page where it is applied. */
export function checkLines({ checks }: Pick<ConnectionReport, 'checks'>): CheckLine[] {
  return checks.map(({ id, state, message, remedy }) => {
    const [words = '', page] = remedy.split(' → ');
    return {
      id,
      title: titleOfStep(id),
      outcome: texts.text(`admin.integration.outcome.${state}`),
      state,
      message,
      ...(words ? { remedy: words } : {}),
      ...(page?.startsWith('https://') ? { page } : {}),
    };
  });
}

/** The first line of a check for an administrator. */
export function verdictLine({ connected, checks }: Omit<ConnectionReport, 'at'>): {
  intent: 'success' | 'warning' | 'error';
  words: string;
} {
  const failed = checks.filter(({ state }) => state === 'fail').length;
  if (failed > 0) return { intent: 'error', words: texts.text('admin.integration.check.not-connected', { count: failed }) };
  if (connected) return { intent: 'success', words: texts.text('admin.integration.check.connected') };
  return { intent: 'warning', words: texts.text('admin.integration.check.unsure') };
}

/** The line about a credential that needs attention. */
export function credentialLine(
  credential: Pick<CredentialView, 'state' | 'message' | 'remedy' | 'daysLeft'>,
): { intent: 'warning' | 'error'; message: string; remedy: string } | undefined {
  if (credential.state === 'ok') return undefined;
  const { state, message, remedy, daysLeft } = credential;
  return { intent: state === 'ended' || daysLeft < 7 ? 'error' : 'warning', message, remedy };
}

/** The conversations with warnings, and how to change them. */
export function formatWarning({ conversations, trustedUntil }: WarningsView, zone: string, now: string): string {
  const where =
    conversations === 0
      ? texts.text('admin.integration.warnings.nobody')
      : texts.text('admin.integration.warnings.conversations', { count: conversations });
  if (trustedUntil === undefined) return where;
  return `${where} ${texts.text('admin.integration.warnings.how', { when: momentIn(trustedUntil, zone, now) })}`;
}
