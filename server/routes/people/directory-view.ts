import type { Person } from '../../presence/person.ts';
import { iso } from '../replies.ts';
import type { PersonView } from '../schemas/people.ts';

/** A person in the view of administrators: directory data and mode, never presence. */
export function directoryView({ id, name, upn, department, enabled, guest, mode, modeChosen }: Person): PersonView {
  return {
    id,
    name,
    upn,
    ...(department === undefined ? {} : { department }),
    enabled,
    guest,
    mode,
    ...(modeChosen ? { modeChosenAt: iso(modeChosen.at) } : {}),
  };
}
