import { AppError } from '../../errors.ts';
import { message } from '../../texts/message.ts';
import type { Database } from './database.ts';

/** The check before a statement about a person is stored, in the same write. @throws AppError PRESENCE_OFF */
export function createRefuseOff(db: Database): (personId: string, what: 'statement' | 'clear' | 'weekly-rule') => void {
  const isOff = db.prepare("SELECT 1 FROM people WHERE id = ? AND mode = 'off'");
  return (personId, what) => {
    if (isOff.get(personId)) throw new AppError('PRESENCE_OFF', { detail: message(`${what}.presence-off`) });
  };
}
