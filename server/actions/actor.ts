import { AppError } from '../errors.ts';
import { isTrustedAt } from '../presence/administrator-trust.ts';
import type { Clock } from '../presence/time.ts';
import type { WarningStore } from '../store/port/warnings.ts';
import { message } from '../texts/message.ts';

/** Who does something. The caller of an endpoint (`request.viewer`) is one. */
export interface Actor {
  /** Object id in lower case; `system` for the server itself. */
  id: string;
  /** Whether the administrator's role is proven: by the token of the request, or for the bot by the tab within the last minutes. */
  administrator: boolean;
}

/** The server itself. It applies what changes in Entra. */
export const SYSTEM: Actor = { id: 'system', administrator: true };

/** The first step of every action for administrators. @throws AppError ADMIN_REQUIRED */
export function requireAdministrator({ administrator }: Actor): void {
  if (!administrator) throw new AppError('ADMIN_REQUIRED');
}

interface TrustDeps {
  store: Pick<WarningStore, 'administratorTrustedUntil'>;
  clock: Clock;
}

/** Whether the tab has confirmed a person's role recently. The bot itself cannot see app roles. */
export async function isTrustedAdministrator({ store, clock }: TrustDeps, { id }: { id: string }): Promise<boolean> {
  return isTrustedAt(await store.administratorTrustedUntil(id), clock.now());
}

/** An administrator who writes to the bot. @throws AppError ADMIN_REQUIRED, with how to prove the role */
export async function administratorInChat(deps: TrustDeps, { id }: { id: string }): Promise<Actor> {
  if (await isTrustedAdministrator(deps, { id })) return { id, administrator: true };
  throw new AppError('ADMIN_REQUIRED', { detail: message('warnings.prove-role') });
}
