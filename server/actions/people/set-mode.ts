import { AppError } from '../../errors.ts';
import type { Person, PresenceMode } from '../../presence/person.ts';
import type { Settings } from '../../presence/settings.ts';
import type { ModeEdit } from '../../store/port/people.ts';
import { message } from '../../texts/message.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { audited } from '../audit.ts';
import { type ChangeModesDeps, changeModes } from './change-modes.ts';

/**
 * Sets the mode of a person. The id may be in any case. Returns the changed person.
 * @param onlyFrom the mode that the person must have; for an undo, since switching off would delete what somebody else has chosen since
 * @throws AppError PERSON_NOT_FOUND, VERSION_CONFLICT
 */
export async function setMode(
  deps: ChangeModesDeps,
  actor: Actor,
  { personId, mode, onlyFrom }: { personId: string; mode: PresenceMode; onlyFrom?: PresenceMode },
): Promise<Person> {
  requireAdministrator(actor);
  const id = personId.toLowerCase();
  const { board } = deps;
  await board.refresh();
  const person = board.world().people.get(id);
  if (!person) throw new AppError('PERSON_NOT_FOUND');
  await changeOne(deps, actor, { id, mode, onlyFrom });
  const after = board.world().people.get(id) ?? { ...person, mode };
  if (onlyFrom !== undefined && after.mode !== mode) throw new AppError('VERSION_CONFLICT', { detail: message('mode.changing') });
  return after;
}

/**
 * Sets a person's own mode, if the organisation allows it.
 * @throws AppError PERSON_UNKNOWN_TO_DIRECTORY, SELF_SERVICE_OFF, VERSION_CONFLICT
 */
export async function setOwnMode(deps: ChangeModesDeps, personId: string, mode: PresenceMode): Promise<void> {
  const { board } = deps;
  await board.refresh();
  const { people, settings } = board.world();
  if (!people.has(personId)) throw new AppError('PERSON_UNKNOWN_TO_DIRECTORY');
  const refusal = refusalOfOwnMode(settings);
  if (refusal) throw refusal;
  await changeOne(deps, { id: personId }, { id: personId, mode });
}

/** Why nobody may choose their own mode: SELF_SERVICE_OFF. Undefined if the organisation allows it. */
export function refusalOfOwnMode({ selfServiceModes }: Pick<Settings, 'selfServiceModes'>): AppError | undefined {
  return selfServiceModes ? undefined : new AppError('SELF_SERVICE_OFF', { detail: message('mode.self-service-off') });
}

async function changeOne(
  deps: ChangeModesDeps,
  actor: Pick<Actor, 'id'>,
  { id, mode, onlyFrom }: { id: string; mode: PresenceMode; onlyFrom?: PresenceMode },
): Promise<void> {
  const entry = { actor: actor.id, action: 'person.mode', subject: id, after: { mode } };
  const alongside = ([edit]: readonly ModeEdit[]) => audited(deps, { ...entry, before: { mode: edit?.before.mode } });
  await changeModes(deps, { ids: [id], mode, onlyFrom, by: actor.id, alongside });
}
