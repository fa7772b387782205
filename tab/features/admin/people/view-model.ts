import type { OverrideView } from '../../../../server/routes/schemas/me.ts';
import type { Departments, PeopleModeInput, PeopleModeResult, PersonView, Selection } from '../../../../server/routes/schemas/people.ts';
import { dateTimeIn } from '../../../shared/lib/time.ts';
import { number, plural } from '../../../shared/lib/words.ts';

export type Mode = PersonView['mode'];

export interface PeopleFilter {
  text: string;
  /** Empty: all. */
  mode: Mode | '';
  department: string;
}

export const NOBODY_LEFT_OUT: PeopleFilter = { text: '', mode: '', department: '' };

/** What each mode means, in one line. */
export const MODES: Record<Mode, { label: string; means: string }> = {
  off: { label: 'Off', means: 'Nothing is recorded' },
  track: { label: 'Track', means: 'Counted, never named' },
  display: { label: 'Display', means: 'Counted and named' },
};

/** `ada@example.com · Research · guest`. */
export function personFacts({ upn, department, guest, enabled }: PersonView): string {
  return [upn, department, guest && 'guest', !enabled && 'account disabled'].filter(Boolean).join(' · ');
}

/** What a change of mode does, where that deserves a warning. Going to `off` deletes. */
export function modeWarning(name: string, to: Mode): string | undefined {
  return to === 'off'
    ? `All that is kept about ${name} is deleted now, but for a running “hidden”, and nothing more is taken in. This cannot be undone.`
    : undefined;
}

/** Whether a change of mode can be taken back: `off` has deleted, and who was `off` is better switched off with a warning. */
export const canUndoMode = (before: Mode, after: Mode) => before !== 'off' && after !== 'off';

export function peopleLine(shown: number, total: number): string {
  if (total === 0) return 'Nobody fits';
  const all = plural(total, 'person', 'people');
  return shown < total ? `${number(shown)} of ${all}` : all;
}

/** `Research (42)`, as a choice. */
export const departmentChoices = ({ departments }: Departments) =>
  departments
    .filter(({ department }) => department !== '')
    .map(({ department, off, track, display }) => ({ value: department, label: `${department} (${number(off + track + display)})` }));

export type BulkKind = 'filter' | 'ids' | 'group';

/** Whom a change of many modes is about. `undefined` while that is not said in full. */
export function selectionFor(
  kind: BulkKind,
  { filter, ids, groupId }: { filter: PeopleFilter; ids: readonly string[]; groupId: string },
): Selection | undefined {
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

/** What a change of many modes would do, or did. */
export function bulkWords({ dryRun, mode, people, changed, from, unknown }: PeopleModeResult): string[] {
  const { label, means } = MODES[mode];
  const sentences = [`${plural(people, 'person', 'people')} in all.`];
  if (changed === 0) sentences.push(`All of them are “${label}” already: nothing ${dryRun ? 'would change' : 'has changed'}.`);
  else {
    const before = (Object.keys(MODES) as Mode[])
      .filter((each) => from[each] > 0)
      .map((each) => `${number(from[each])} from ${MODES[each].label}`);
    sentences.push(
      `${plural(changed, 'person', 'people')} ${dryRun ? 'would become' : changed === 1 ? 'is now' : 'are now'} “${label}” (${means.toLowerCase()}): ${before.join(', ')}.`,
    );
    if (mode === 'off') sentences.push(`What is kept about them ${dryRun ? 'would be' : 'is'} deleted, and cannot be brought back.`);
  }
  if (unknown > 0) sentences.push(`${plural(unknown, 'member')} the directory that Indoors has read does not know; they stay as they are.`);
  return sentences;
}

/**
 * What takes a change of many modes back, for those who still have the mode; empty where it cannot be: `off` deletes. Left out
 * are those who were `off`: switching off deletes, so it is done with a warning only.
 */
export function bulkUndo({ mode, before }: PeopleModeResult): PeopleModeInput[] {
  if (before === undefined || mode === 'off') return [];
  return (['track', 'display'] as const)
    .filter((was) => before[was].length > 0)
    .map((was) => ({ selection: { kind: 'ids' as const, ids: before[was] }, mode: was, onlyFrom: mode }));
}

/** Whom an undo leaves out; undefined where it is for all of them, or there is none. */
export function bulkUndoNote(result: PeopleModeResult): string | undefined {
  const off = result.before?.off.length ?? 0;
  if (off === 0 || bulkUndo(result).length === 0) return undefined;
  const who = plural(off, 'person who was “Off” stays', 'people who were “Off” stay');
  return `Undo is for the others: ${who} “${MODES[result.mode].label}”, since switching off deletes.`;
}

export function statementWhen({ from, until, inForce, displaced }: OverrideView, zone: string, now: string): string {
  const at = (iso: string) => dateTimeIn(iso, zone, now);
  return `${inForce ? 'in force' : displaced ? 'replaced by what was said later' : 'planned'}: ${at(from)} – ${at(until)}`;
}
