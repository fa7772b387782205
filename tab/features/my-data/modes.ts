import type { MyData } from '../../../server/routes/schemas/my-data.ts';

type Mode = MyData['mode']['mode'];

/** What each mode means to the person in it. */
export const MODES: Record<Mode, { label: string; means: string }> = {
  display: { label: 'Display', means: 'You are counted, and colleagues can see by name where you are.' },
  track: { label: 'Track', means: 'You are counted in the numbers of offices and floors, and nobody can find you by name.' },
  off: { label: 'Off', means: 'Nothing about you is recorded or shown. What is kept so far is deleted.' },
};
export const MODE_ORDER: readonly Mode[] = ['display', 'track', 'off'];

export function modeLabel(mode: unknown): string {
  return MODES[mode as Mode]?.label ?? 'another';
}
