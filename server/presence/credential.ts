import { type Message, message } from '../texts/message.ts';
import type { Conversation } from './conversation.ts';
import { DAY, type Instant, notInFuture } from './time.ts';

/** The owner of a credential: the app, with which Graph is read, or a separate registration of the bot. */
export const CREDENTIAL_OWNERS = ['app', 'bot'] as const;
export type CredentialOwner = (typeof CREDENTIAL_OWNERS)[number];

/** The expiry of a credential with which the server signs in to Entra. Contains no secret. */
export interface CredentialStatus {
  of: CredentialOwner;
  kind: 'secret' | 'certificate';
  expiresAt: Instant;
  /** When it was read. */
  checkedAt: Instant;
}

/** `ok` until the warning begins, then `ending`, and `ended` after the end. */
export type CredentialState = 'ok' | 'ending' | 'ended';

export interface CredentialHealth {
  state: CredentialState;
  /** Whole days until the end; negative after it. Partial days do not count. */
  daysLeft: number;
  /** Contains no secret. */
  message: Message;
  /** Absent if there is nothing to do. */
  remedy?: Message;
}

/** @param warningDays days before the end at which the warning begins */
export function credentialHealth({ of, kind, expiresAt }: CredentialStatus, now: Instant, warningDays: number): CredentialHealth {
  // Avoids minus zero on the day after the end.
  const daysLeft = Math.trunc((expiresAt - now) / DAY) + 0;
  const day = new Date(expiresAt).toISOString().slice(0, 10);
  const name = of === 'bot' ? (`bot-${kind}` as const) : kind;
  const remedy = message(`credential.${name}.remedy`);
  if (expiresAt <= now) return { state: 'ended', daysLeft, message: message(`credential.${name}.ended`, { day }), remedy };
  const expires =
    daysLeft < 1 ? message(`credential.${name}.hours`, { day }) : message(`credential.${name}.days`, { count: daysLeft, day });
  return expiresAt - now > warningDays * DAY
    ? { state: 'ok', daysLeft, message: expires }
    : { state: 'ending', daysLeft, message: expires, remedy };
}

/** The last warning. */
export interface WarningSent {
  at: Instant;
  /** Identifies the credential: another end means another credential. */
  expiresAt: Instant;
}

/** Days before the end at which a warning is due; 0 is the end itself. A setting adds the first warning; larger numbers than it are ignored. */
const WARNED_AT = [30, 14, 7, 1, 0];

/** The smallest of these numbers, or of the setting, that has been reached: 7 from seven days before the end on; undefined before the first. */
function reachedAt(expiresAt: Instant, now: Instant, warningDays: number): number | undefined {
  const left = expiresAt - now;
  return [warningDays, ...WARNED_AT].filter((days) => days <= warningDays && left <= days * DAY).sort((a, b) => a - b)[0];
}

/** The number of days before the end whose warning is due now. Each warning is due once; undefined if none is due. */
export function dueWarning(
  { expiresAt }: Pick<CredentialStatus, 'expiresAt'>,
  last: WarningSent | undefined,
  now: Instant,
  warningDays: number,
): number | undefined {
  const days = reachedAt(expiresAt, now, warningDays);
  // A clock that was ahead must not suppress warnings.
  const lastAt = last?.expiresAt === expiresAt ? notInFuture(last.at, now) : undefined;
  if (days === undefined || lastAt === undefined) return days;
  const before = reachedAt(expiresAt, lastAt, warningDays);
  return before !== undefined && before <= days ? undefined : days;
}

export type EndingCredential = Omit<CredentialHealth, 'state' | 'remedy'> &
  Pick<CredentialStatus, 'of' | 'kind' | 'expiresAt'> & { state: 'ending' | 'ended'; remedy: Message };

/** The credentials in warnings to operators and administrators: those that expire soon or have expired. */
export function endingCredentials(statuses: readonly CredentialStatus[], now: Instant, warningDays: number): EndingCredential[] {
  return statuses.flatMap((status) => {
    const { of, kind, expiresAt } = status;
    const { state, daysLeft, message: found, remedy } = credentialHealth(status, now, warningDays);
    return remedy && state !== 'ok' ? [{ of, kind, expiresAt, state, daysLeft, message: found, remedy }] : [];
  });
}

/** Where the bot sends warnings. A personal chat ends with the account. */
export type WarningConversation = Conversation;
