import type { Person, PresenceMode } from '../../presence/person.ts';
import type { Instant } from '../../presence/time.ts';
import type { Store } from '../../store/port/store.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { audited, auditLook } from '../audit.ts';
import { type ChangeModesDeps, type ChosenBefore, changeModes, isChosen } from './change-modes.ts';
import { type Selection, type SelectPeopleDeps, selectionNote, selectPeople } from './select-people.ts';

export interface SetModesDeps extends ChangeModesDeps, SelectPeopleDeps {
  store: ChangeModesDeps['store'] & Pick<Store, 'appendAudit'>;
  board: ChangeModesDeps['board'] & SelectPeopleDeps['board'];
}

export interface ModesEdit extends ChosenBefore {
  selection: Selection;
  mode: PresenceMode;
}

export interface ModesChange {
  /** People of the selection who are in the directory. */
  people: number;
  /** How many of them had another mode. */
  changed: number;
  /** How many of these had each mode before. */
  from: Record<PresenceMode, number>;
  /** Ids or group members that are not in the directory. */
  unknown: number;
  /** The changed people by their mode before, for an undo; absent for `off`, which deletes data, and for large selections. */
  before?: Record<PresenceMode, string[]>;
  /** When the modes were chosen; with `before`. */
  chosenAt?: Instant;
}

/** Maximum ids in a selection by id. */
const MAX_IDS = 10_000;

/** Previews `setModes`. The preview is audited: for a selection of one person it reveals that person's mode. @throws as `setModes` */
export async function previewModes(deps: SetModesDeps, actor: Actor, edit: ModesEdit): Promise<ModesChange> {
  requireAdministrator(actor);
  const { change } = await planModes(deps, edit);
  await auditLook(deps, { actor: actor.id, action: 'people.mode-preview', subject: 'people', after: noteOf(edit) });
  return change;
}

/**
 * Sets the mode of all people in a selection; members of a group are read once, now. @throws AppError GROUP_NOT_FOUND, GRAPH_FAILED,
 * VERSION_CONFLICT
 */
export async function setModes(deps: SetModesDeps, actor: Actor, edit: ModesEdit): Promise<ModesChange> {
  requireAdministrator(actor);
  const { change, others } = await planModes(deps, edit);
  if (others.length === 0) return change;
  const { mode, onlyFrom, chosenAt } = edit;
  const after = { ...noteOf(edit), people: change.people, changed: others.length };
  const alongside = () => audited(deps, { actor: actor.id, action: 'people.mode', subject: 'people', before: change.from, after });
  const ids = others.map(({ id }) => id);
  const { changed, at } = await changeModes(deps, { ids, mode, onlyFrom, chosenAt, by: actor.id, alongside });
  const had = changed.map(({ personId: id, before }) => ({ id, mode: before.mode }));
  const undo = mode === 'off' || had.length > MAX_IDS ? {} : { before: idsByMode(had), chosenAt: at };
  return { ...change, changed: had.length, from: countModes(had), ...undo };
}

async function planModes(deps: SetModesDeps, { selection, mode, ...chosen }: ModesEdit): Promise<{ change: ModesChange; others: Had[] }> {
  await deps.board.refresh();
  const { people, unknown } = await selectPeople(deps, selection);
  const others = people.filter((person) => person.mode !== mode && isChosen(person, chosen));
  return { change: { people: people.length, changed: others.length, from: countModes(others), unknown }, others };
}

function noteOf({ mode, selection }: ModesEdit) {
  return { mode, selection: selectionNote(selection) };
}

/** A person's mode before. */
type Had = Pick<Person, 'id' | 'mode'>;

function idsByMode(people: readonly Had[]): Record<PresenceMode, string[]> {
  const ids: Record<PresenceMode, string[]> = { off: [], track: [], display: [] };
  for (const { id, mode } of people) ids[mode].push(id);
  return ids;
}

function countModes(people: readonly Had[]): Record<PresenceMode, number> {
  const counts = { off: 0, track: 0, display: 0 };
  for (const { mode } of people) counts[mode] += 1;
  return counts;
}
