import { addDays } from './calendar.ts';
import { plural } from './count.ts';
import { lastExpiredDay, lastExpiredNumbers } from './retention.ts';
import type { Settings } from './settings.ts';
import type { Day, Instant } from './time.ts';

/** What follows from a setting that is changed, in a sentence for the administrator who does it. */
export interface Consequence {
  setting: keyof Settings;
  text: string;
}

type Change = (before: Settings, after: Settings, now: Instant) => string;

/**
 * What an edit of the settings at `now` does to what is there already, a sentence for each setting that differs
 * (DESIGN.md §2, calendar days; §3, promise 2). Days named are the organisation's, of the zone after the edit.
 */
export function consequencesOf(before: Settings, after: Settings, now: Instant): Consequence[] {
  const found: Consequence[] = [];
  for (const setting of Object.keys(CHANGES) as (keyof typeof CHANGES)[]) {
    if (same(before[setting], after[setting])) continue;
    found.push({ setting, text: CHANGES[setting](before, after, now) });
  }
  return found;
}

const CHANGES = {
  timeZone: () =>
    'Dates that are stored already stay as they are. Days of people without a zone of their own, “today” and retention follow the new zone from now on.',
  workingDays: () => 'Figures that compare working days use these, also for days that are kept. Nothing that was taken in changes.',
  unmatched: (_, { unmatched }) => UNMATCHED[unmatched],
  leftOfficeAfter: () => 'Everybody’s presence is worked out by this at once, also that of past days that are kept.',
  defaultMode: () => 'Only people whom the directory names for the first time from now on get this mode. Nobody else’s changes.',
  departmentModes: () => 'Only people whom the directory names for the first time from now on get these modes. Nobody else’s changes.',
  selfServiceModes: (_, { selfServiceModes }) =>
    selfServiceModes
      ? 'From now on people may change their own mode, also one that an administrator gave them.'
      : 'From now on only administrators change modes. The modes that people have chosen stay.',
  retentionDays: retentionChange,
  accessLogging: (_, { accessLogging }) =>
    accessLogging
      ? 'Addresses are recorded from the next reading on, for ranges whose own switch is on. Sign-ins of the last days are read again, so theirs are recorded, too.'
      : 'No more addresses are recorded. Those that are there stay until their retention ends.',
  smallNumber: ({ smallNumber: step }, { smallNumber }) =>
    smallNumber < step
      ? 'Figures of all past days are shown in these finer steps at once, which say more about few people.'
      : 'Figures of all past days are shown in these coarser steps at once.',
  auditRetentionDays: auditChange,
  numberRetentionYears: ({ numberRetentionYears: years }, after, now) =>
    after.numberRetentionYears > years
      ? 'Numbers of offices and floors are kept for longer from now on.'
      : `Numbers of offices and floors of ${lastExpiredNumbers(now, after)} and earlier are deleted within the hour, and nothing brings them back.`,
} as const satisfies Partial<Record<keyof Settings, Change>>;

const UNMATCHED = {
  discard: 'Addresses in no range say nothing from the next reading on. What was taken for remote by them stays.',
  remote: 'Addresses in no range count as remote from the next reading on, those of sign-ins that are read again included.',
  discover:
    'Addresses in no range that many people use become candidates; the last week is read again to find them. What was taken for remote by them stays.',
} as const;

function retentionChange(before: Settings, after: Settings, now: Instant): string {
  const first = addDays(lastExpiredDay(now, { ...before, timeZone: after.timeZone }), 1);
  const last = lastExpiredDay(now, after);
  if (last < first)
    return 'Days are kept for longer from now on. What was deleted already does not come back by this; a backfill can read days again that Entra still has.';
  return `What is kept about people ${spanText(first, last)} is deleted within the hour: ${countText(before.retentionDays - after.retentionDays)}. If days are kept for longer again, a backfill can read what Entra still has of them.`;
}

function auditChange({ auditRetentionDays: days }: Settings, after: Settings, now: Instant): string {
  if (after.auditRetentionDays > days) return 'Audit entries are kept for longer from now on. What was deleted already does not come back.';
  const last = lastExpiredDay(now, { ...after, retentionDays: after.auditRetentionDays });
  return `Audit entries of ${last} and earlier are deleted within the hour, and nothing brings them back: ${countText(days - after.auditRetentionDays)}.`;
}

function spanText(first: Day, last: Day): string {
  return first === last ? `of ${first}` : `from ${first} to ${last}`;
}

function countText(days: number): string {
  return plural(days, 'day falls away', 'days fall away');
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
