import { type Message, message } from '../errors.ts';
import type { Conversation } from './conversation.ts';
import { DAY, type Instant, notInFuture } from './time.ts';

/** What is known of the end of the credential with which the server signs in to Entra. None of it is secret. */
export interface CredentialStatus {
  kind: 'secret' | 'certificate';
  expiresAt: Instant;
  /** When that was read. */
  checkedAt: Instant;
}

/** `ok` until the warning begins, `ending` from then on, `ended` when it is over. */
export type CredentialState = 'ok' | 'ending' | 'ended';

export interface CredentialVerdict {
  state: CredentialState;
  /** Whole days until the end; negative after it, whole days since. Part of a day counts as none. */
  daysLeft: number;
  /** Without a secret. */
  message: Message;
  /** Absent while there is nothing to do. */
  remedy?: Message;
}

/** @param warningDays from how many days before the end it is worth a warning. */
export function judgeCredential({ kind, expiresAt }: CredentialStatus, now: Instant, warningDays: number): CredentialVerdict {
  // Less than a day after the end would be minus zero.
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

/** What people were last told, and when. */
export interface WarningSent {
  at: Instant;
  /** Of which credential: that of another end is another one. */
  expiresAt: Instant;
}

const LAST_WEEK = 7 * DAY;
/** An hourly check would otherwise come later every day. */
const SLACK = 30 * 60_000;

/** Whether people should be told now: once a week from the first warning on, once a day in the last week and after the end. */
export function isWarningDue(status: CredentialStatus, last: WarningSent | undefined, now: Instant, warningDays: number): boolean {
  if (judgeCredential(status, now, warningDays).state === 'ok') return false;
  if (last === undefined || last.expiresAt !== status.expiresAt) return true;
  // A clock that was ahead must not keep people from being warned.
  if (notInFuture(last.at, now) === undefined) return true;
  const apart = status.expiresAt - now <= LAST_WEEK ? DAY : 7 * DAY;
  return now - last.at >= apart - SLACK;
}

/** Where the bot sends warnings. In a chat of one person, their account going ends that. */
export type WarningConversation = Conversation;
