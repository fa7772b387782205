import { trustUntil } from '../../presence/administrator-trust.ts';
import type { WarningConversation } from '../../presence/credential.ts';
import type { Clock, Instant } from '../../presence/time.ts';
import type { WarningStore } from '../../store/port/warnings.ts';
import { audited } from '../audit.ts';
import { requireTrustedAdministrator } from '../trusted-administrator.ts';

export interface WarningDeps {
  store: Pick<
    WarningStore,
    'trustAdministrator' | 'administratorTrustedUntil' | 'warningConversations' | 'saveWarningConversation' | 'removeWarningConversation'
  >;
  clock: Clock;
}

/**
 * Lets the bot treat a person as an administrator for a while: the bot cannot see app roles, but the token of the tab proves one. Returns the end
 * of that time.
 */
export async function trustAdministrator({ store, clock }: WarningDeps, actor: { id: string }): Promise<Instant> {
  const now = clock.now();
  const until = trustUntil(now);
  const entry = { actor: actor.id, action: 'warnings.prove-role', subject: actor.id };
  await store.trustAdministrator(actor.id, { now, until }, audited({ clock }, entry));
  return until;
}

/** Starts warnings in a conversation, at the request of an administrator whom the bot trusts. @throws AppError ADMIN_REQUIRED */
export async function startWarnings(deps: WarningDeps, actor: { id: string }, conversation: WarningConversation): Promise<void> {
  await requireTrustedAdministrator(deps, actor);
  // In a personal chat, warnings end with the account. In a channel or group chat, the person is not stored.
  const kept = conversation.kind === 'personal' ? { ...conversation, personId: actor.id } : conversation;
  const entry = { actor: actor.id, action: 'warnings.start', subject: conversation.id };
  await deps.store.saveWarningConversation(kept, audited(deps, entry));
}

/** Stops warnings in a conversation, at the request of such an administrator. False if there were none. @throws AppError ADMIN_REQUIRED */
export async function stopWarnings(deps: WarningDeps, actor: { id: string }, conversationId: string): Promise<boolean> {
  await requireTrustedAdministrator(deps, actor);
  return removeConversation(deps, actor, conversationId);
}

/** Stops all warnings. */
export async function stopAllWarnings(deps: WarningDeps, actor: { id: string }): Promise<void> {
  for (const { id } of await deps.store.warningConversations()) await removeConversation(deps, actor, id);
}

function removeConversation(deps: WarningDeps, actor: { id: string }, id: string): Promise<boolean> {
  return deps.store.removeWarningConversation(id, audited(deps, { actor: actor.id, action: 'warnings.stop', subject: id }));
}
