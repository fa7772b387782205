import { AppError } from '../../errors.ts';
import type { Person, PresenceMode } from '../../presence/person.ts';
import type { Settings } from '../../presence/settings.ts';
import type { ModeEdit } from '../../store/port/people.ts';
import { message } from '../../texts/message.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { audited } from '../audit.ts';
import { type ChangeModesDeps, type ChosenBefore, changeModes } from './change-modes.ts';

export interface ModeSet {
  person: Person;
  /** The mode before; undefined if nothing has changed. */
  before?: PresenceMode;
}

/**
 * Sets the mode of a person. The id may be in any case. Returns the changed person.
 * @param chosen what the mode must still be; for an undo, which must not replace what somebody else has chosen since
 * @throws AppError ADMIN_REQUIRED, PERSON_NOT_FOUND, VERSION_CONFLICT, STORE_UNAVAILABLE
 */
export async function setMode(
  deps: ChangeModesDeps,
  actor: Actor,
  { personId, mode, ...chosen }: { personId: string; mode: PresenceMode } & ChosenBefore,
): Promise<ModeSet> {
  requireAdministrator(actor);
  const id = personId.toLowerCase();
  const { board } = deps;
  await board.refresh();
  const person = board.world().people.get(id);
  if (!person) throw new AppError('PERSON_NOT_FOUND');
  const before = await changeOne(deps, actor, { id, mode, ...chosen });
  const after = board.world().people.get(id) ?? { ...person, mode };
  if (before === undefined && after.mode !== mode)
    throw new AppError('VERSION_CONFLICT', { detail: message('mode.changed-since', { name: after.name }) });
  return { person: after, before };
}

/**
 * Sets a person's own mode, if the organisation allows it.
 * @throws AppError PERSON_UNKNOWN_TO_DIRECTORY, SELF_SERVICE_OFF, VERSION_CONFLICT, STORE_UNAVAILABLE
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
  { id, mode, ...chosen }: { id: string; mode: PresenceMode } & ChosenBefore,
): Promise<PresenceMode | undefined> {
  const entry = { actor: actor.id, action: 'person.mode', subject: id, after: { mode } };
  const alongside = ([edit]: readonly ModeEdit[]) => audited(deps, { ...entry, before: { mode: edit?.before.mode } });
  const { changed } = await changeModes(deps, { ids: [id], mode, ...chosen, by: actor.id, alongside });
  return changed[0]?.before.mode;
}
