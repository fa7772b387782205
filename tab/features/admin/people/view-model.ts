import type { OverrideView } from '../../../../server/routes/schemas/me.ts';
import type { Departments, PeopleModeInput, PeopleModeResult, PersonView, Selection } from '../../../../server/routes/schemas/people.ts';
import { message } from '../../../../server/texts/message.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { dateTimeIn } from '../../../shared/lib/time.ts';
import { narrowed } from '../../../shared/lib/words.ts';

export type Mode = PersonView['mode'];

export interface PeopleFilter {
  text: string;
  /** Empty: all. */
  mode: Mode | '';
  department: string;
}

export const NOBODY_LEFT_OUT: PeopleFilter = { text: '', mode: '', department: '' };

export const MODES = ['off', 'track', 'display'] as const satisfies readonly Mode[];
export const modeLabel = (mode: Mode) => texts.text(`admin.people.mode.${mode}`);
/** `Track: counted, never named`. */
export const modeChoice = (mode: Mode) => texts.text(`admin.people.mode-choice.${mode}`);

/** `ada@example.com · Research · guest`. */
export function personFacts({ upn, department, guest, enabled }: PersonView): string {
  const marks = [guest && texts.text('admin.people.guest'), !enabled && texts.text('admin.people.disabled')];
  return [upn, department, ...marks].filter(Boolean).join(' · ');
}

/** The result of changing one mode, and the data that its undo would delete. `before` is undefined if it was the same. */
export function modeChanged({ name, mode }: Pick<PersonView, 'name' | 'mode'>, before: Mode | undefined): string {
  const done = texts.text(`admin.people.changed.${mode}`, { name });
  return before === 'off' && mode !== 'off' ? `${done} ${texts.text('admin.people.undo-deletes')}` : done;
}

/** `50 of 120 people · 2 people selected`. */
interface PeopleCount {
  shown: number;
  total: number;
  selected: number;
  /** Whether a filter excludes anybody. */
  filtered: boolean;
}

export function peopleFacts({ shown, total, selected, filtered }: PeopleCount): string {
  // If there is nobody at all, the empty list says so.
  const facts = total === 0 && !filtered ? [] : [peopleLine(shown, total)];
  if (selected > 0) facts.push(texts.text('admin.people.selected', { count: selected }));
  return facts.join(' · ');
}

export function peopleLine(shown: number, total: number): string {
  if (total === 0) return texts.text('admin.people.none-fits');
  return shown < total ? texts.text('admin.people.shown', { shown, total }) : texts.text('admin.people.total', { total });
}

/** `Research (42)`, as a choice. */
export const departmentChoices = ({ departments }: Departments) =>
  departments
    .filter(({ department }) => department !== '')
    .map(({ department, off, track, display }) => ({
      value: department,
      label: texts.text('admin.people.department', { department, count: off + track + display }),
    }));

export type BulkKind = 'filter' | 'ids' | 'group';

/** The first choice: those who are selected or who fit the filters; without either none, so that nobody changes everybody by mistake. */
export function firstBulkKind(filter: PeopleFilter, ids: readonly string[]): BulkKind | undefined {
  if (ids.length > 0) return 'ids';
  return narrowed(filter) ? 'filter' : undefined;
}

/** The label of the choice of all who are listed: with filters, those who fit them. */
export const bulkListed = (filter: PeopleFilter, count: number) =>
  texts.text(narrowed(filter) ? 'admin.people.bulk-filter' : 'admin.people.bulk-everybody', { count });

/** The people of a change of many modes. `undefined` while the form is incomplete. */
export function selectionFor(
  kind: BulkKind | undefined,
  { filter, ids, groupId }: { filter: PeopleFilter; ids: readonly string[]; groupId: string },
): Selection | undefined {
  if (kind === undefined) return undefined;
  if (kind === 'ids') return ids.length === 0 ? undefined : { kind: 'ids', ids: [...ids] };
  if (kind === 'group') return isUuid(groupId) ? { kind: 'group', groupId: groupId.trim().toLowerCase() } : undefined;
  const { text, mode, department } = filter;
  return {
    kind: 'all',
    ...(text.trim() ? { q: text.trim() } : {}),
    ...(mode ? { mode } : {}),
    ...(department ? { department } : {}),
  };
}

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text.trim());

/** The effect of a change of many modes, previewed or done. */
export function formatBulk(result: PeopleModeResult): string[] {
  const { dryRun, mode: to, people, changed: count, unknown } = result;
  const mode = modeLabel(to);
  const sentences = [texts.text('admin.people.bulk-people', { count: people })];
  if (count === 0) sentences.push(texts.text(dryRun ? 'admin.people.bulk-none-would' : 'admin.people.bulk-none-did', { mode }));
  else {
    const before = modesBefore(result);
    sentences.push(texts.text(dryRun ? 'admin.people.bulk-would' : 'admin.people.bulk-did', { count, mode, before }));
    if (to === 'off') sentences.push(texts.text(dryRun ? 'admin.people.bulk-would-delete' : 'admin.people.bulk-did-delete'));
  }
  if (unknown > 0) sentences.push(texts.text('admin.people.bulk-unknown', { count: unknown }));
  return sentences;
}

/** `1 from “Track”`, for each mode that somebody had. */
const modesBefore = ({ from }: PeopleModeResult) =>
  MODES.filter((was) => from[was] > 0).map((was) => message('admin.people.bulk-from', { count: from[was], mode: modeLabel(was) }));

/** The result of changing many modes, and the data that its undo would delete. */
export const bulkDone = (result: PeopleModeResult) => [...formatBulk(result), bulkUndoNote(result)].filter(Boolean).join(' ');

/**
 * The undo of a change of many modes, for people whose mode nobody has chosen since. Empty after a change to `off`, which deletes data and cannot
 * be undone.
 */
export function bulkUndo({ mode, before, chosenAt }: PeopleModeResult): PeopleModeInput[] {
  if (before === undefined || mode === 'off') return [];
  return MODES.filter((was) => before[was].length > 0).map((was) => ({
    selection: { kind: 'ids' as const, ids: before[was] },
    mode: was,
    onlyFrom: mode,
    chosenAt,
  }));
}

/** A note about the data that an undo deletes; undefined if it deletes nothing, or there is no undo. */
export function bulkUndoNote(result: PeopleModeResult): string | undefined {
  const off = result.before?.off.length ?? 0;
  if (off === 0 || bulkUndo(result).length === 0) return undefined;
  return texts.text('admin.people.bulk-undo-note', { count: off });
}

/** The result of undoing a change of many modes, and how many people keep theirs because somebody has chosen it since. */
export function bulkUndone(
  asked: readonly Pick<PeopleModeInput, 'selection'>[],
  results: readonly Pick<PeopleModeResult, 'mode' | 'changed'>[],
): string {
  const all = asked.reduce((sum, { selection }) => sum + (selection.kind === 'ids' ? selection.ids.length : 0), 0);
  const countOf = (mode?: Mode) => results.reduce((sum, each) => sum + (mode === undefined || each.mode === mode ? each.changed : 0), 0);
  const kept = all - countOf();
  if (countOf() === 0) return texts.text('tab.shared.changed-since');
  const sentences = [texts.text('admin.people.bulk-undone', { count: countOf() })];
  if (countOf('off') > 0) sentences.push(texts.text('admin.people.bulk-undone-off', { count: countOf('off') }));
  if (countOf('display') > 0) sentences.push(texts.text('admin.people.bulk-undone-display', { count: countOf('display') }));
  if (kept > 0) sentences.push(texts.text('admin.people.bulk-undone-kept', { count: kept }));
  return sentences.join(' ');
}

/** Whether a statement is in force, and from when until when. */
export function statementWhen({ from, until, inForce, displaced }: OverrideView, zone: string, now: string): string {
  const span = { from: dateTimeIn(from, zone, now), until: dateTimeIn(until, zone, now) };
  if (inForce) return texts.text('admin.people.said-in-force', span);
  return texts.text(displaced ? 'admin.people.said-displaced' : 'admin.people.said-planned', span);
}
