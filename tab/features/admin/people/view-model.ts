import type { PersonView } from '../../../../server/routes/schemas/people.ts';

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
  return to === 'off' ? `All that is kept about ${name} is deleted now, and nothing more is taken in. This cannot be undone.` : undefined;
}

export function peopleLine(shown: number, total: number): string {
  if (total === 0) return 'Nobody fits';
  const all = total === 1 ? '1 person' : `${total} people`;
  return shown < total ? `${shown} of ${all}` : all;
}
