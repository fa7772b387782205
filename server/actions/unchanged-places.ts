import { AppError, isAppError } from '../errors.ts';
import type { Store } from '../store/port/store.ts';
import { message } from '../texts/message.ts';

/** Maximum attempts while others keep changing places. */
const TRIES = 5;

/**
 * Makes a change that was checked against all offices and ranges. `attempt` refreshes the board, checks, and passes the revision to the store, which
 * refuses it if a place has changed since, on any instance; then it is checked again.
 * @throws AppError VERSION_CONFLICT if others keep changing places, and what `attempt` throws
 */
export async function againstUnchangedPlaces<T>(
  store: Pick<Store, 'placesRevision'>,
  attempt: (revision: number) => Promise<T>,
): Promise<T> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    // Reads the revision first, so that a later change is noticed.
    const revision = await store.placesRevision();
    try {
      return await attempt(revision);
    } catch (error) {
      if (!isAppError(error, 'STALE_PLACES')) throw error;
    }
  }
  throw new AppError('VERSION_CONFLICT', { detail: message('conflict.busy') });
}
