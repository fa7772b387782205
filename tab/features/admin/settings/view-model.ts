import type { SettingsInput, SettingsView } from '../../../../server/routes/schemas/settings.ts';
import type { Fault } from '../parts/faults.ts';

export interface SettingsDraft {
  unmatched: SettingsView['unmatched'];
  leftOfficeAfter: string;
  timeZone: string;
  accessLogging: boolean;
  retentionDays: string;
  defaultMode: SettingsView['defaultMode'];
  smallNumber: string;
}

export function settingsDraft(settings: SettingsView): SettingsDraft {
  const { unmatched, leftOfficeAfter, timeZone, accessLogging, retentionDays, defaultMode, smallNumber } = settings;
  return {
    unmatched,
    leftOfficeAfter: String(leftOfficeAfter),
    timeZone,
    accessLogging,
    retentionDays: String(retentionDays),
    defaultMode,
    smallNumber: String(smallNumber),
  };
}

export function toSettings(draft: SettingsDraft, version: number): SettingsInput {
  const { leftOfficeAfter, retentionDays, smallNumber, timeZone, ...rest } = draft;
  return {
    ...rest,
    timeZone: timeZone.trim(),
    leftOfficeAfter: Number(leftOfficeAfter),
    retentionDays: Number(retentionDays),
    smallNumber: Number(smallNumber),
    version,
  };
}

/** The numbers, with their limits, what they do, and what they are unless somebody decides otherwise. */
export const NUMBERS = [
  {
    name: 'leftOfficeAfter',
    label: 'Left the office after',
    unit: 'minutes',
    least: 0,
    most: 1440,
    normal: 120,
    does: 'By how much remote evidence must be later than the last from an office, until somebody counts as gone. A phone on mobile data throws nobody out of the office.',
  },
  {
    name: 'retentionDays',
    label: 'Kept for',
    unit: 'days',
    least: 4,
    most: 90,
    normal: 30,
    does: 'All that is kept about a person is deleted after so many days. Fewer days delete what is older at once, and nothing brings it back.',
  },
  {
    name: 'smallNumber',
    label: 'Small numbers',
    unit: 'people',
    least: 2,
    most: 50,
    normal: 5,
    does: 'Figures of past days are shown in steps of it (“fewer than 5”, “5–9”), so that nobody can be told from a number.',
  },
] as const;

export const CHOICES = {
  unmatched: {
    label: 'Addresses that no range holds',
    normal: 'Discard',
    options: {
      discard: 'Discard: they say nothing',
      remote: 'Remote: they count as working from elsewhere',
      discover: 'Discover: suggest them as new ranges',
    },
  },
  defaultMode: {
    label: 'New people',
    normal: 'Track',
    options: { off: 'Off: nothing is recorded', track: 'Track: counted, never named', display: 'Display: counted and named' },
  },
} as const;

export function settingsFaults(draft: SettingsDraft): Fault[] {
  const faults: Fault[] = [];
  if (!draft.timeZone.trim()) faults.push({ at: '/timeZone', message: 'The organisation needs a time zone.' });
  for (const { name, least, most } of NUMBERS) {
    const text = draft[name].trim();
    if (!/^\d+$/.test(text) || Number(text) < least || Number(text) > most)
      faults.push({ at: `/${name}`, message: `A whole number from ${least} to ${most}.` });
  }
  return faults;
}

/** What cannot be taken back once it is saved. */
export function settingsWarning(before: SettingsView, draft: SettingsDraft): string | undefined {
  const days = Number(draft.retentionDays);
  return days < before.retentionDays
    ? `What is older than ${days} days is deleted as soon as you save. Until now ${before.retentionDays} days are kept.`
    : undefined;
}
