import type { CredentialOwner, CredentialStatus, WarningConversation, WarningSent } from '../../presence/credential.ts';
import type { Instant } from '../../presence/time.ts';
import type { Alongside } from './alongside.ts';

/** Warnings about credentials. */
export interface WarningStore {
  /** The last known expiry of our credentials, the app's first; without those that do not expire or are unknown. */
  credentialStatuses(): Promise<CredentialStatus[]>;
  saveCredentialStatus(of: CredentialOwner, status: CredentialStatus | undefined): Promise<void>;
  /** The last warning that the bot was given to send. */
  warningSent(of: CredentialOwner): Promise<WarningSent | undefined>;
  saveWarningSent(of: CredentialOwner, sent: WarningSent | undefined): Promise<void>;
  /** When the last warning was sent that sign-ins are not being read; absent while they are. */
  collectingWarnedAt(): Promise<Instant | undefined>;
  saveCollectingWarnedAt(at: Instant | undefined): Promise<void>;
  /** The conversations to which the bot sends warnings, by id. */
  warningConversations(): Promise<WarningConversation[]>;
  saveWarningConversation(conversation: WarningConversation, alongside?: Alongside): Promise<void>;
  /** Whether it was there. */
  removeWarningConversation(id: string, alongside?: Alongside): Promise<boolean>;
  /** The bot, which sees no roles, takes this person's word as an administrator's until then. Forgets whose time is over. */
  trustAdministrator(personId: string, time: { now: Instant; until: Instant }, alongside?: Alongside): Promise<void>;
  administratorTrustedUntil(personId: string): Promise<Instant | undefined>;
}

/** Under which keys both stores keep them. */
export const credentialKeys = {
  app: { status: 'app-credential', sent: 'app-credential-warned' },
  bot: { status: 'bot-credential', sent: 'bot-credential-warned' },
} as const satisfies Record<CredentialOwner, { status: string; sent: string }>;
