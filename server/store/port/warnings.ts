import type { CredentialOwner, CredentialStatus, WarningConversation, WarningSent } from '../../presence/credential.ts';
import type { Instant } from '../../presence/time.ts';
import type { Alongside } from './alongside.ts';

/** Warnings about credentials. */
export interface WarningStore {
  /** The last known expiry of our credentials, the app's first; without credentials that do not expire or whose expiry is unknown. */
  credentialStatuses(): Promise<CredentialStatus[]>;
  saveCredentialStatus(of: CredentialOwner, status: CredentialStatus | undefined): Promise<void>;
  /** The last warning that was given to the bot to send. */
  warningSent(of: CredentialOwner): Promise<WarningSent | undefined>;
  saveWarningSent(of: CredentialOwner, sent: WarningSent | undefined): Promise<void>;
  /** When the last warning was sent that sign-ins are not being read; undefined if they are being read. */
  collectingWarnedAt(): Promise<Instant | undefined>;
  saveCollectingWarnedAt(at: Instant | undefined): Promise<void>;
  /** The conversations to which the bot sends warnings, by id. */
  warningConversations(): Promise<WarningConversation[]>;
  saveWarningConversation(conversation: WarningConversation, alongside?: Alongside): Promise<void>;
  /** Whether it existed. */
  removeWarningConversation(id: string, alongside?: Alongside): Promise<boolean>;
  /** Until then the bot, which cannot see app roles, treats this person as an administrator. Deletes expired entries. */
  trustAdministrator(personId: string, time: { now: Instant; until: Instant }, alongside?: Alongside): Promise<void>;
  administratorTrustedUntil(personId: string): Promise<Instant | undefined>;
}

/** The keys in both stores. */
export const credentialKeys = {
  app: { status: 'app-credential', sent: 'app-credential-warned' },
  bot: { status: 'bot-credential', sent: 'bot-credential-warned' },
} as const satisfies Record<CredentialOwner, { status: string; sent: string }>;
