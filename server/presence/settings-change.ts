import { type Message, message } from '../texts/message.ts';
import { addDays } from './calendar.ts';
import { dateOfDay } from './date-of-day.ts';
import { lastExpiredDay, lastExpiredNumbers } from './retention.ts';
import type { Settings } from './settings.ts';
import type { Instant } from './time.ts';

/** The consequence of a changed setting, for the administrator. */
export interface Consequence {
  setting: keyof Settings;
  text: Message;
}

type Change = (before: Settings, after: Settings, now: Instant) => Message;

/**
 * The effects of an edit of the settings on existing data, a message for each setting that differs
 * (docs/RULES.md, "Calendar days" and promise 2). Days are in the organisation's zone after the edit.
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
  worksCouncilMode: (_, { worksCouncilMode: on }) => message(on ? 'consequence.worksCouncilMode.on' : 'consequence.worksCouncilMode.off'),
  timeZone: () => message('consequence.timeZone'),
  language: () => message('consequence.language'),
  workingDays: () => message('consequence.workingDays'),
  unmatched: (_, { unmatched }) => message(`consequence.unmatched.${unmatched}`),
  leftOfficeAfter: () => message('consequence.leftOfficeAfter'),
  defaultMode: () => message('consequence.defaultMode'),
  departmentModes: () => message('consequence.departmentModes'),
  selfServiceModes: (_, { selfServiceModes: on }) => message(on ? 'consequence.selfServiceModes.on' : 'consequence.selfServiceModes.off'),
  retentionDays: retentionChange,
  accessLogging: (_, { accessLogging: on }) => message(on ? 'consequence.accessLogging.on' : 'consequence.accessLogging.off'),
  smallNumber: ({ smallNumber: before }, { smallNumber }) =>
    message(smallNumber < before ? 'consequence.smallNumber.finer' : 'consequence.smallNumber.coarser'),
  todayInSteps: (_, { todayInSteps: on }) => message(on ? 'consequence.todayInSteps.on' : 'consequence.todayInSteps.off'),
  auditRetentionDays: auditChange,
  numberRetentionYears: ({ numberRetentionYears: years }, after, now) =>
    after.numberRetentionYears > years
      ? message('consequence.numberRetentionYears.longer')
      : message('consequence.numberRetentionYears.shorter', { day: dateOfDay(lastExpiredNumbers(now, after)) }),
  insights: (_, { insights }) => message(`consequence.insights.${insights}`),
  floorStatistics: (_, { floorStatistics: on }) => message(on ? 'consequence.floorStatistics.on' : 'consequence.floorStatistics.off'),
  pastFloors: (_, { pastFloors: on }) => message(on ? 'consequence.pastFloors.on' : 'consequence.pastFloors.off'),
  namesInGroups: (_, { namesInGroups: on }) => message(on ? 'consequence.namesInGroups.on' : 'consequence.namesInGroups.off'),
  following: (_, { following: on }) => message(on ? 'consequence.following.on' : 'consequence.following.off'),
  quietHoursFrom: quietHoursChange,
  quietHoursUntil: quietHoursChange,
} as const satisfies Partial<Record<keyof Settings, Change>>;

function quietHoursChange(_: Settings, { quietHoursFrom: from, quietHoursUntil: until }: Settings): Message {
  return from === until ? message('consequence.quietHours.none') : message('consequence.quietHours', { from, until });
}

function retentionChange(before: Settings, after: Settings, now: Instant): Message {
  const first = addDays(lastExpiredDay(now, { ...before, timeZone: after.timeZone }), 1);
  const last = lastExpiredDay(now, after);
  if (last < first) return message('consequence.retentionDays.longer');
  const count = before.retentionDays - after.retentionDays;
  if (first === last) return message('consequence.retentionDays.one-day', { first: dateOfDay(first), count });
  return message('consequence.retentionDays.shorter', { first: dateOfDay(first), last: dateOfDay(last), count });
}

function auditChange({ auditRetentionDays: days }: Settings, after: Settings, now: Instant): Message {
  if (after.auditRetentionDays > days) return message('consequence.auditRetentionDays.longer');
  const day = lastExpiredDay(now, { ...after, retentionDays: after.auditRetentionDays });
  return message('consequence.auditRetentionDays.shorter', { day: dateOfDay(day), count: days - after.auditRetentionDays });
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
