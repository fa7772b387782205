import type { SettingAbout, SettingsInput, SettingsView } from '../../../../server/routes/schemas/settings.ts';
import { plural } from '../../../shared/lib/words.ts';
import type { Fault } from '../parts/faults.ts';

type Values = Omit<SettingsView, 'about' | 'version'>;
export type Mode = SettingsView['defaultMode'];

export interface DepartmentDraft {
  key: string;
  department: string;
  mode: Mode;
}

/** As typed: numbers are text until they are saved. */
export type SettingsDraft = Omit<Values, NumberName | 'departmentModes'> &
  Record<NumberName, string> & { departmentModes: DepartmentDraft[] };
export type NumberName = 'leftOfficeAfter' | 'retentionDays' | 'smallNumber' | 'auditRetentionDays' | 'numberRetentionYears';
const NUMBERS: readonly NumberName[] = ['leftOfficeAfter', 'retentionDays', 'smallNumber', 'auditRetentionDays', 'numberRetentionYears'];
export const isNumber = (name: string): name is NumberName => NUMBERS.some((each) => each === name);

export function settingsDraft({ about: _, version: __, ...values }: SettingsView): SettingsDraft {
  return {
    ...values,
    leftOfficeAfter: String(values.leftOfficeAfter),
    retentionDays: String(values.retentionDays),
    smallNumber: String(values.smallNumber),
    auditRetentionDays: String(values.auditRetentionDays),
    numberRetentionYears: String(values.numberRetentionYears),
    departmentModes: values.departmentModes.map(({ department, mode }) => ({ key: department, department, mode })),
  };
}

export function toSettings(draft: SettingsDraft, version: number): SettingsInput {
  return {
    ...draft,
    timeZone: draft.timeZone.trim(),
    leftOfficeAfter: Number(draft.leftOfficeAfter),
    retentionDays: Number(draft.retentionDays),
    smallNumber: Number(draft.smallNumber),
    auditRetentionDays: Number(draft.auditRetentionDays),
    numberRetentionYears: Number(draft.numberRetentionYears),
    departmentModes: draft.departmentModes.map(({ department, mode }) => ({ department: department.trim(), mode })),
    version,
  };
}

/** What is wrong with a draft; the bounds are the server's. */
export function settingsFaults(draft: SettingsDraft, about: readonly SettingAbout[]): Fault[] {
  const faults: Fault[] = [];
  if (!draft.timeZone.trim()) faults.push({ at: '/timeZone', message: 'The organisation needs a time zone.' });
  if (draft.workingDays.length === 0) faults.push({ at: '/workingDays', message: 'Choose at least one day.' });
  for (const { name, minimum = 0, maximum = Number.MAX_SAFE_INTEGER } of about) {
    if (!isNumber(name)) continue;
    const text = draft[name].trim();
    if (!/^\d+$/.test(text) || Number(text) < minimum || Number(text) > maximum)
      faults.push({ at: `/${name}`, message: `A whole number from ${minimum} to ${maximum}.` });
  }
  draft.departmentModes.forEach(({ department }, i) => {
    const at = `/departmentModes/${i}/department`;
    if (!department.trim()) faults.push({ at, message: 'Name a department, or take the line away.' });
    else if (draft.departmentModes.some((other, j) => j < i && sameName(other.department, department)))
      faults.push({ at, message: 'This department has a line already.' });
  });
  return faults;
}

const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const GROUPS: readonly { title: string; names: readonly string[] }[] = [
  { title: 'Days and places', names: ['timeZone', 'workingDays', 'unmatched', 'leftOfficeAfter'] },
  { title: 'Who is recorded', names: ['defaultMode', 'departmentModes', 'selfServiceModes'] },
  {
    title: 'What is kept and shown',
    names: ['retentionDays', 'accessLogging', 'smallNumber', 'auditRetentionDays', 'numberRetentionYears'],
  },
];

/** Settings that belong together, in the server's order. */
export function settingGroups(about: readonly SettingAbout[]): { title: string; settings: SettingAbout[] }[] {
  return GROUPS.map(({ title, names }) => ({ title, settings: about.filter(({ name }) => names.includes(name)) })).filter(
    ({ settings }) => settings.length > 0,
  );
}

/** What the page calls each setting. */
export const settingLabels = (about: readonly SettingAbout[]): Readonly<Record<string, string>> =>
  Object.fromEntries(about.map(({ name, title }) => [name, title]));

/** The settings without what explains them, as two versions are compared. */
export const formatSettings = ({ about: _, workingDays, departmentModes, ...values }: SettingsView) => ({
  ...values,
  departmentModes: departmentModes.map(({ department, mode }) => `${department}: ${mode}`),
  workingDays: workingDays.map((day) => WEEKDAYS[day - 1] ?? String(day)),
});

/** `Default: 30 days.` */
export function defaultWords({ default: value, unit }: SettingAbout): string {
  return `Default: ${valueWords(value, unit)}.`;
}

function valueWords(value: unknown, unit: SettingAbout['unit']): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value === 'number')
    return unit === undefined
      ? String(value)
      : plural(value, { days: 'day', minutes: 'minute', people: 'person', years: 'year' }[unit], unit);
  if (!Array.isArray(value)) return String(value);
  if (value.length === 0) return 'none';
  return isWeek(value) ? 'Monday to Friday' : value.map((day) => WEEKDAYS[Number(day) - 1] ?? String(day)).join(', ');
}

const isWeek = (days: readonly unknown[]) => days.join() === '1,2,3,4,5';
