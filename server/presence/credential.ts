import { plural } from './count.ts';
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
  /** One sentence, without a secret. */
  message: string;
  /** Empty while there is nothing to do. */
  remedy: string;
}

const NAMES = { secret: 'client secret', certificate: 'client certificate' } as const;
const REMEDIES = {
  secret:
    'Make a new one in the app registration (Certificates & secrets), put it into CLIENT_SECRET_FILE or CLIENT_SECRET, and delete the old one when all is well.',
  certificate:
    'Upload a new certificate to the app registration (Certificates & secrets), and put it and its key into the files of CLIENT_CERTIFICATE_FILE and CLIENT_CERTIFICATE_KEY_FILE: they are read again.',
} as const;

/** @param warningDays from how many days before the end it is worth a warning. */
export function judgeCredential({ kind, expiresAt }: CredentialStatus, now: Instant, warningDays: number): CredentialVerdict {
  // Less than a day after the end would be minus zero.
  const daysLeft = Math.trunc((expiresAt - now) / DAY) + 0;
  const day = new Date(expiresAt).toISOString().slice(0, 10);
  const name = `The ${NAMES[kind]}`;
  if (expiresAt <= now) return { state: 'ended', daysLeft, message: `${name} has expired (${day}).`, remedy: REMEDIES[kind] };
  const left = daysLeft < 1 ? 'in less than a day' : `in ${plural(daysLeft, 'day')}`;
  const message = `${name} expires ${left}, on ${day} (UTC).`;
  return expiresAt - now > warningDays * DAY
    ? { state: 'ok', daysLeft, message, remedy: '' }
    : { state: 'ending', daysLeft, message, remedy: REMEDIES[kind] };
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

/** A channel or chat to which the bot sends warnings: what it needs to write there unasked. Names nobody. */
export interface WarningConversation {
  /** The channel's own id of the conversation. */
  id: string;
  kind: 'personal' | 'groupChat' | 'channel';
  tenantId: string;
  /** `msteams`, but for tests. */
  channelId: string;
  serviceUrl: string;
  botId: string;
  /** Whose chat it is, object id, where it is one person's: their account going ends the warnings there. */
  personId?: string;
}
