import { type Message, message } from '../texts/message.ts';
import type { Conversation } from './conversation.ts';
import { DAY, type Instant, notInFuture } from './time.ts';

/** The expiry of the credential with which the server signs in to Entra. Contains no secret. */
export interface CredentialStatus {
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
export function credentialHealth({ kind, expiresAt }: CredentialStatus, now: Instant, warningDays: number): CredentialHealth {
  // Avoids minus zero on the day after the end.
  const daysLeft = Math.trunc((expiresAt - now) / DAY) + 0;
  const day = new Date(expiresAt).toISOString().slice(0, 10);
  const remedy = message(`credential.${kind}.remedy`);
  if (expiresAt <= now) return { state: 'ended', daysLeft, message: message(`credential.${kind}.ended`, { day }), remedy };
  const expires =
    daysLeft < 1 ? message(`credential.${kind}.hours`, { day }) : message(`credential.${kind}.days`, { count: daysLeft, day });
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

const LAST_WEEK = 7 * DAY;
/** Tolerance, so that an hourly check does not drift later every day. */
const SLACK = 30 * 60_000;

/** Whether a warning is due: once a week at first, once a day in the last week and after the end. */
export function isWarningDue(status: CredentialStatus, last: WarningSent | undefined, now: Instant, warningDays: number): boolean {
  if (credentialHealth(status, now, warningDays).state === 'ok') return false;
  if (last === undefined || last.expiresAt !== status.expiresAt) return true;
  // A clock that was ahead must not suppress warnings.
  if (notInFuture(last.at, now) === undefined) return true;
  const apart = status.expiresAt - now <= LAST_WEEK ? DAY : 7 * DAY;
  return now - last.at >= apart - SLACK;
}

/** Where the bot sends warnings. A personal chat ends with the account. */
export type WarningConversation = Conversation;
