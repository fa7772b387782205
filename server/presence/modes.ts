import type { ModeHistory, PresenceMode } from './person.ts';
import type { Instant } from './time.ts';

/**
 * The history after a person's mode becomes `mode` at `at`. Nothing of before counts after `off`, and nobody is named for
 * the time before they were `display` (DESIGN.md §1 person, §2 step 4). An edit to the mode they have changes nothing.
 */
export function changeMode(history: ModeHistory, mode: PresenceMode, at: Instant): ModeHistory {
  const next: ModeHistory = { mode };
  if (mode !== 'off') next.notOffSince = history.notOffSince ?? at;
  if (mode === 'display') next.displaySince = history.displaySince ?? at;
  if (history.erasedAt !== undefined) next.erasedAt = history.erasedAt;
  return next;
}
