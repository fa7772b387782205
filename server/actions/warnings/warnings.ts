import { trustUntil } from '../../presence/administrator-trust.ts';
import type { WarningConversation } from '../../presence/credential.ts';
import type { Clock, Instant } from '../../presence/time.ts';
import type { WarningStore } from '../../store/port/warnings.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { audited } from '../audit.ts';

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
export async function trustAdministrator({ store, clock }: WarningDeps, actor: Actor): Promise<Instant> {
  requireAdministrator(actor);
  const now = clock.now();
  const until = trustUntil(now);
  const entry = { actor: actor.id, action: 'warnings.prove-role', subject: actor.id };
  await store.trustAdministrator(actor.id, { now, until }, audited({ clock }, entry));
  return until;
}

/** Starts warnings in a conversation. @throws AppError ADMIN_REQUIRED */
export async function startWarnings(deps: WarningDeps, actor: Actor, conversation: WarningConversation): Promise<void> {
  requireAdministrator(actor);
  // In a personal chat, warnings end with the account. In a channel or group chat, the person is not stored.
  const kept = conversation.kind === 'personal' ? { ...conversation, personId: actor.id } : conversation;
  const entry = { actor: actor.id, action: 'warnings.start', subject: conversation.id };
  await deps.store.saveWarningConversation(kept, audited(deps, entry));
}

/** Stops warnings in a conversation. False if there were none. @throws AppError ADMIN_REQUIRED */
export async function stopWarnings(deps: WarningDeps, actor: Actor, conversationId: string): Promise<boolean> {
  requireAdministrator(actor);
  return removeConversation(deps, actor, conversationId);
}

/** Stops all warnings. @throws AppError ADMIN_REQUIRED */
export async function stopAllWarnings(deps: WarningDeps, actor: Actor): Promise<void> {
  requireAdministrator(actor);
  for (const { id } of await deps.store.warningConversations()) await removeConversation(deps, actor, id);
}

function removeConversation(deps: WarningDeps, actor: Actor, id: string): Promise<boolean> {
  return deps.store.removeWarningConversation(id, audited(deps, { actor: actor.id, action: 'warnings.stop', subject: id }));
}
