import { AppError } from '../errors.ts';
import { isTrustedAt } from '../presence/administrator-trust.ts';
import type { Clock } from '../presence/time.ts';
import type { WarningStore } from '../store/port/warnings.ts';
import { message } from '../texts/message.ts';

interface TrustDeps {
  store: Pick<WarningStore, 'administratorTrustedUntil'>;
  clock: Clock;
}

/** Whether the tab has confirmed a person's role recently. The bot itself cannot see app roles. */
export async function isTrustedAdministrator({ store, clock }: TrustDeps, { id }: { id: string }): Promise<boolean> {
  return isTrustedAt(await store.administratorTrustedUntil(id), clock.now());
}

/** @throws AppError ADMIN_REQUIRED */
export async function requireTrustedAdministrator(deps: TrustDeps, actor: { id: string }): Promise<void> {
  if (await isTrustedAdministrator(deps, actor)) return;
  throw new AppError('ADMIN_REQUIRED', { detail: message('warnings.prove-role') });
}
