import type { Person, PresenceMode } from '../../presence/person.ts';
import type { Store } from '../../store/port/store.ts';
import { audited, auditLook } from '../audit.ts';
import { type ChangeModesDeps, changeModes } from './change-modes.ts';
import { type Selection, type SelectPeopleDeps, selectionNote, selectPeople } from './select-people.ts';

export interface SetModesDeps extends ChangeModesDeps, SelectPeopleDeps {
  store: ChangeModesDeps['store'] & Pick<Store, 'appendAudit'>;
  board: ChangeModesDeps['board'] & SelectPeopleDeps['board'];
}

export interface ModesEdit {
  selection: Selection;
  mode: PresenceMode;
  /** Only those who have this mode now. */
  onlyFrom?: PresenceMode;
}

export interface ModesChange {
  /** People of the directory whom the selection holds. */
  people: number;
  /** Of them, those who have another mode. */
  changed: number;
  /** The modes that those had before. */
  from: Record<PresenceMode, number>;
  /** Ids, or members of the group, whom the directory does not know. */
  unknown: number;
  /** Who was changed, by the mode before, so that it can be taken back; absent for `off`, which deletes, and for very many. */
  before?: Record<PresenceMode, string[]>;
}

/** As many as a selection by id takes. */
const MAX_IDS = 10_000;

/** What `setModes` would do. That somebody looked is audited: of a selection of one it tells the mode of that person. @throws AppError as that */
export async function previewModes(deps: SetModesDeps, actor: { id: string }, edit: ModesEdit): Promise<ModesChange> {
  const { change } = await planModes(deps, edit);
  await auditLook(deps, { actor: actor.id, action: 'people.mode-preview', subject: 'people', after: noteOf(edit) });
  return change;
}

/** Sets the mode of everybody in a selection; members of a group are read once, now. @throws AppError GROUP_NOT_FOUND, GRAPH_FAILED, VERSION_CONFLICT */
export async function setModes(deps: SetModesDeps, actor: { id: string }, edit: ModesEdit): Promise<ModesChange> {
  const { change, others } = await planModes(deps, edit);
  if (others.length === 0) return change;
  const { mode } = edit;
  const after = { ...noteOf(edit), people: change.people, changed: others.length };
  const along = () => audited(deps, { actor: actor.id, action: 'people.mode', subject: 'people', before: change.from, after });
  const changed = await changeModes(deps, { ids: others.map(({ id }) => id), mode, by: actor.id, along });
  return { ...change, changed, ...(mode === 'off' || others.length > MAX_IDS ? {} : { before: idsByMode(others) }) };
}

async function planModes(deps: SetModesDeps, { selection, mode, onlyFrom }: ModesEdit): Promise<{ change: ModesChange; others: Person[] }> {
  await deps.board.refresh();
  const { people, unknown } = await selectPeople(deps, selection);
  const others = people.filter((person) => person.mode !== mode && (onlyFrom === undefined || person.mode === onlyFrom));
  return { change: { people: people.length, changed: others.length, from: countModes(others), unknown }, others };
}

function noteOf({ mode, selection }: ModesEdit) {
  return { mode, selection: selectionNote(selection) };
}

function idsByMode(people: readonly Person[]): Record<PresenceMode, string[]> {
  const ids: Record<PresenceMode, string[]> = { off: [], track: [], display: [] };
  for (const { id, mode } of people) ids[mode].push(id);
  return ids;
}

function countModes(people: readonly Person[]): Record<PresenceMode, number> {
  const counts = { off: 0, track: 0, display: 0 };
  for (const { mode } of people) counts[mode] += 1;
  return counts;
}
