import { AppError } from '../../errors.ts';
import { message } from '../../texts/message.ts';
import type { Mongo } from './connection.ts';

/** The key of the lock for statements about a person. */
export function about(personId: string): { key: string } {
  return { key: `person/${personId}` };
}

type WhatIsSaid = 'statement' | 'clear' | 'weekly-rule';

/** Call it under the lock of `about(personId)`. @throws AppError PRESENCE_OFF */
export async function refuseOff({ people }: Mongo, personId: string, what: WhatIsSaid): Promise<void> {
  const off = await people.findOne({ _id: personId, mode: 'off' }, { projection: { _id: 1 } });
  if (off) throw new AppError('PRESENCE_OFF', { detail: message(`${what}.presence-off`) });
}
