import { firstMode } from '../../presence/modes.ts';
import type { DirectoryUser } from '../../presence/person.ts';
import type { CollectDeps } from '../read-span.ts';

/** Saves people from the directory; new ones get their initial mode. @throws AppError STORE_UNAVAILABLE */
export async function saveUsers({ store, board }: Pick<CollectDeps, 'store' | 'board'>, users: readonly DirectoryUser[]): Promise<void> {
  const { settings } = board.world();
  for (const [mode, theirs] of Map.groupBy(users, (user) => firstMode(user, settings))) await store.saveDirectory(theirs, mode);
}
