import type { DirectoryUser, ModeHistory, PresenceMode } from './person.ts';
import type { Settings } from './settings.ts';
import type { Instant } from './time.ts';

/**
 * The history after a person's mode becomes `mode` at `at`. Nothing from before `off` counts, and nobody is named for the time before they were
 * `display` (docs/RULES.md, "What is kept" and step 4). Setting the current mode changes nothing, with one exception: an instant that is later
 * than `at`, because a clock was ahead, becomes `at` (promise 5).
 */
export function changeMode(history: ModeHistory, mode: PresenceMode, at: Instant): ModeHistory {
  const next: ModeHistory = { mode };
  if (mode !== 'off') next.notOffSince = Math.min(history.notOffSince ?? at, at);
  if (mode === 'display') next.displaySince = Math.min(history.displaySince ?? at, at);
  if (history.erasedAt !== undefined) next.erasedAt = history.erasedAt;
  return next;
}

/** The mode of a new person in the directory: that of their department, otherwise the organisation's default. */
export function firstMode(user: Pick<DirectoryUser, 'department'>, settings: Settings): PresenceMode {
  const department = departmentKey(user.department);
  const rule = settings.departmentModes.find((each) => departmentKey(each.department) === department);
  return department === '' ? settings.defaultMode : (rule?.mode ?? settings.defaultMode);
}

/** Departments are often typed by hand: case and surrounding blanks are ignored. */
export function departmentKey(department: string | undefined): string {
  return (department ?? '').normalize('NFC').trim().toLowerCase();
}
