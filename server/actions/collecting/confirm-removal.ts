import { AppError } from '../../errors.ts';
import type { Clock } from '../../presence/time.ts';
import type { Store } from '../../store/port/store.ts';
import { message } from '../../texts/message.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { audited } from '../audit.ts';
import { awaitCollecting, type CollectNowDeps } from './collect-now.ts';

type RemovalStore = Pick<Store, 'directoryState' | 'saveRemovalConfirmed'>;

/**
 * Confirms that people who are missing from the directory have left: at most as many as the administrator saw. The directory sync, which
 * begins at once, removes them. Resolves when it is done, or after `collectWaitMs`.
 * @throws AppError NOT_FOUND if nobody is missing, VERSION_CONFLICT if more are missing
 */
export async function confirmRemoval(
  deps: Pick<CollectNowDeps, 'collector' | 'collectWaitMs'> & { store: RemovalStore; clock: Clock },
  actor: Actor,
  { people }: { people: number },
): Promise<void> {
  requireAdministrator(actor);
  const { store, clock } = deps;
  const { missing } = await store.directoryState();
  if (!missing) throw new AppError('NOT_FOUND', { detail: message('removal.nobody-missing') });
  if (missing.people > people)
    throw new AppError('VERSION_CONFLICT', {
      detail: message('removal.more-missing', { count: missing.people }),
      extra: { current: { people: missing.people } },
    });
  const entry = { actor: actor.id, action: 'directory.removal', subject: 'directory', after: { people: missing.people } };
  await store.saveRemovalConfirmed({ people: missing.people, by: actor.id, at: clock.now() }, audited({ clock }, entry));
  await awaitCollecting(deps);
}
