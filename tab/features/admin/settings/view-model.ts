import type { SettingAbout, SettingsInput, SettingsView } from '../../../../server/routes/schemas/settings.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { weekdayName } from '../../../shared/lib/time.ts';
import { listText, number } from '../../../shared/lib/words.ts';
import type { Fault } from '../parts/faults.ts';
import { modeLabel } from '../people/view-model.ts';

type Values = Omit<SettingsView, 'about' | 'version'>;
export type Mode = SettingsView['defaultMode'];

export interface DepartmentDraft {
  key: string;
  department: string;
  mode: Mode;
}

/** The input: numbers are text until they are saved. */
export type SettingsDraft = Omit<Values, NumberName | 'departmentModes'> &
  Record<NumberName, string> & { departmentModes: DepartmentDraft[] };
const NUMBERS = [
  'leftOfficeAfter',
  'retentionDays',
  'smallNumber',
  'auditRetentionDays',
  'numberRetentionYears',
  'quietHoursFrom',
  'quietHoursUntil',
] as const;
export type NumberName = (typeof NUMBERS)[number];
export const isNumber = (name: string): name is NumberName => NUMBERS.some((each) => each === name);

const SWITCHES = [
  'accessLogging',
  'selfServiceModes',
  'floorStatistics',
  'todayInSteps',
  'pastFloors',
  'namesInGroups',
  'following',
] as const;
export const isSwitch = (name: string): name is (typeof SWITCHES)[number] => SWITCHES.some((each) => each === name);

export function settingsDraft({ about: _, version: __, ...values }: SettingsView): SettingsDraft {
  return {
    ...values,
    leftOfficeAfter: String(values.leftOfficeAfter),
    retentionDays: String(values.retentionDays),
    smallNumber: String(values.smallNumber),
    auditRetentionDays: String(values.auditRetentionDays),
    numberRetentionYears: String(values.numberRetentionYears),
    quietHoursFrom: String(values.quietHoursFrom),
    quietHoursUntil: String(values.quietHoursUntil),
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
    quietHoursFrom: Number(draft.quietHoursFrom),
    quietHoursUntil: Number(draft.quietHoursUntil),
    departmentModes: draft.departmentModes.map(({ department, mode }) => ({ department: department.trim(), mode })),
    version,
  };
}

/** The faults of a draft, by the limits that the server sends. */
export function settingsFaults(draft: SettingsDraft, about: readonly SettingAbout[]): Fault[] {
  const faults: Fault[] = [];
  if (!draft.timeZone.trim()) faults.push({ at: '/timeZone', message: texts.text('admin.settings.zone-missing') });
  if (draft.workingDays.length === 0) faults.push({ at: '/workingDays', message: texts.text('admin.settings.days-missing') });
  for (const { name, minimum = 0, maximum = Number.MAX_SAFE_INTEGER } of about) {
    if (!isNumber(name)) continue;
    const text = draft[name].trim();
    if (!/^\d+$/.test(text) || Number(text) < minimum || Number(text) > maximum)
      faults.push({ at: `/${name}`, message: texts.text('admin.settings.number-wrong', { min: minimum, max: maximum }) });
  }
  draft.departmentModes.forEach(({ department }, i) => {
    const at = `/departmentModes/${i}/department`;
    if (!department.trim()) faults.push({ at, message: texts.text('admin.settings.department-missing') });
    else if (draft.departmentModes.some((other, j) => j < i && sameName(other.department, department)))
      faults.push({ at, message: texts.text('admin.settings.department-twice') });
  });
  return faults;
}

const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The days of a week by their ISO numbers: 1 is Monday. */
export const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

const GROUPS = {
  days: ['timeZone', 'language', 'workingDays', 'unmatched', 'leftOfficeAfter'],
  people: ['defaultMode', 'departmentModes', 'selfServiceModes'],
  data: [
    'retentionDays',
    'accessLogging',
    'smallNumber',
    'todayInSteps',
    'auditRetentionDays',
    'numberRetentionYears',
    'insights',
    'floorStatistics',
    'pastFloors',
    'namesInGroups',
    'following',
  ],
  messages: ['quietHoursFrom', 'quietHoursUntil'],
} as const satisfies Record<string, readonly string[]>;

/** Settings that belong together, in the server's order. */
export function settingGroups(about: readonly SettingAbout[]): { title: string; settings: SettingAbout[] }[] {
  const groups = Object.entries(GROUPS) as [keyof typeof GROUPS, readonly string[]][];
  return groups
    .map(([group, names]) => ({
      title: texts.text(`admin.settings.group.${group}`),
      settings: about.filter(({ name }) => names.includes(name)),
    }))
    .filter(({ settings }) => settings.length > 0);
}

/** The label of each setting. */
export const settingLabels = (about: readonly SettingAbout[]): Readonly<Record<string, string>> =>
  Object.fromEntries(about.map(({ name, title }) => [name, title]));

/** The settings without their explanations, for comparing two versions. */
export const formatSettings = ({ about: _, workingDays, departmentModes, ...values }: SettingsView) => ({
  ...values,
  unmatched: choiceLabel(values.unmatched),
  defaultMode: choiceLabel(values.defaultMode),
  insights: choiceLabel(values.insights),
  departmentModes: departmentModes.map(({ department, mode }) =>
    texts.text('admin.settings.department-is', { department, mode: modeLabel(mode) }),
  ),
  workingDays: workingDays.map(weekdayName),
});

/** Whether works-council mode sets a setting, so that it cannot be changed here. */
export const isFixed = (worksCouncilMode: boolean, { byWorksCouncil }: Pick<SettingAbout, 'byWorksCouncil'>): boolean =>
  worksCouncilMode && byWorksCouncil !== undefined;

/** What works-council mode sets: each setting with its value without and with it, in words. */
export function modeRows(about: readonly SettingAbout[]): { name: string; title: string; without: string; with: string }[] {
  return about.flatMap(({ name, title, unit, byWorksCouncil: by }) =>
    by ? [{ name, title, without: formatOrOff(name, by.without, unit), with: formatOrOff(name, by.with, unit) }] : [],
  );
}

/** The value “off” of who may read insights is nobody; the label of that choice is the presence mode's. */
const formatOrOff = (setting: string, value: unknown, unit: SettingAbout['unit']) =>
  setting === 'insights' && value === 'off' ? texts.text('admin.settings.choice.nobody') : formatValue(value, unit);

/** The effect of a setting, and its default. */
export function settingHint({
  explanation,
  default: value,
  unit,
  choices,
}: Pick<SettingAbout, 'explanation' | 'default' | 'unit' | 'choices'>): string {
  const meaning = isChoice(value) ? undefined : choices?.find((choice) => choice.value === value)?.meaning;
  return texts.text('admin.settings.hint', { explanation, value: meaning ?? formatValue(value, unit) });
}

function formatValue(value: unknown, unit: SettingAbout['unit']): string {
  if (typeof value === 'boolean') return texts.text(value ? 'admin.settings.value.on' : 'admin.settings.value.off');
  if (typeof value === 'number') return unit === undefined ? number(value) : texts.text(`admin.settings.value.${unit}`, { count: value });
  if (!Array.isArray(value)) return isChoice(value) ? choiceLabel(value) : String(value);
  if (value.length === 0) return texts.text('admin.settings.value.none');
  return isWeek(value) ? texts.text('admin.settings.value.week') : listText(value.map((day) => weekdayName(Number(day))));
}

const isWeek = (days: readonly unknown[]) => days.join() === '1,2,3,4,5';

type Choice = Values['unmatched'] | Values['insights'] | Mode;
const CHOICES: readonly Choice[] = ['discard', 'remote', 'discover', 'off', 'track', 'display', 'everybody', 'administrators'];
export const isChoice = (value: unknown): value is Choice => CHOICES.some((each) => each === value);

/** The label of a value of a setting with fixed choices. */
export function choiceLabel(choice: Choice): string {
  if (choice === 'off' || choice === 'track' || choice === 'display') return modeLabel(choice);
  return texts.text(`admin.settings.choice.${choice}`);
}
