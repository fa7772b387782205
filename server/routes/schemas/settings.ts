import { type Static, Type } from 'typebox';
import { en } from '../../texts/en/index.ts';
import { LANGUAGES, type Language } from '../../texts/languages.ts';
import { SETTING_BOUNDS, type SettingBounds, type SettingName } from './setting-bounds.ts';
import { closed, ModeSchema, Optional, Version } from './shared.ts';

const bounds: Record<SettingName, SettingBounds> = SETTING_BOUNDS;

/** Description and bounds of a whole number come from one table. */
function describe(name: SettingName): { description: string } {
  const { unit } = bounds[name];
  const explanation = en[`setting.${name}.explanation`];
  return { description: unit === undefined ? explanation : `${explanation} In ${unit}.` };
}
function whole(name: SettingName) {
  const { minimum, maximum } = bounds[name];
  return Type.Integer({ ...describe(name), ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) });
}

const UnmatchedSchema = Type.Union([Type.Literal('discard'), Type.Literal('remote'), Type.Literal('discover')], {
  ...describe('unmatched'),
  title: 'UnmatchedAddresses',
});
const WorkingDaysSchema = Type.Array(
  Type.Integer({ minimum: SETTING_BOUNDS.workingDays.minimum, maximum: SETTING_BOUNDS.workingDays.maximum }),
  {
    description: `${describe('workingDays').description} 1 is Monday and 7 is Sunday.`,
    minItems: 1,
    maxItems: 7,
    uniqueItems: true,
    examples: [[1, 2, 3, 4, 5]],
  },
);
/** The spelling of the directory, which is not validated like other names. */
const Department = Type.String({ minLength: 1, maxLength: 100, pattern: '^(?=.*\\S)[^\\p{Cc}\\p{Cs}]+$' });
const settingsFields = {
  timeZone: Type.String({ ...describe('timeZone'), minLength: 1, maxLength: 64, examples: ['Europe/Berlin'] }),
  language: Type.Unsafe<Language>({ ...describe('language'), title: 'Language', type: 'string', enum: [...LANGUAGES] }),
  workingDays: WorkingDaysSchema,
  unmatched: UnmatchedSchema,
  leftOfficeAfter: whole('leftOfficeAfter'),
  defaultMode: Type.Union(ModeSchema.anyOf, { ...describe('defaultMode'), title: 'PresenceMode' }),
  departmentModes: Type.Array(Type.Object({ department: Department, mode: ModeSchema }, { ...closed, title: 'DepartmentMode' }), {
    ...describe('departmentModes'),
    maxItems: 500,
  }),
  selfServiceModes: Type.Boolean(describe('selfServiceModes')),
  retentionDays: whole('retentionDays'),
  accessLogging: Type.Boolean(describe('accessLogging')),
  smallNumber: whole('smallNumber'),
  todayInSteps: Type.Boolean(describe('todayInSteps')),
  auditRetentionDays: whole('auditRetentionDays'),
  numberRetentionYears: whole('numberRetentionYears'),
  insights: Type.Union([Type.Literal('everybody'), Type.Literal('administrators'), Type.Literal('off')], {
    ...describe('insights'),
    title: 'InsightsReaders',
  }),
  floorStatistics: Type.Boolean(describe('floorStatistics')),
  pastFloors: Type.Boolean(describe('pastFloors')),
  namesInGroups: Type.Boolean(describe('namesInGroups')),
  following: Type.Boolean(describe('following')),
  quietHoursFrom: whole('quietHoursFrom'),
  quietHoursUntil: whole('quietHoursUntil'),
  worksCouncilMode: Type.Boolean(describe('worksCouncilMode')),
} satisfies Record<SettingName, unknown>;

const SettingAboutSchema = Type.Object(
  {
    name: Type.String(),
    title: Type.String(),
    explanation: Type.String(),
    default: Type.Unknown({ description: 'In the form of the setting itself.' }),
    minimum: Optional(Type.Integer()),
    maximum: Optional(Type.Integer()),
    unit: Optional(Type.Union([Type.Literal('days'), Type.Literal('minutes'), Type.Literal('people'), Type.Literal('years')])),
    byWorksCouncil: Optional(
      Type.Object(
        {
          without: Type.Unknown({ description: 'Its value without the mode, in the form of the setting itself.' }),
          with: Type.Unknown({ description: 'Its value while the mode is on.' }),
        },
        { ...closed, description: 'For what works-council mode sets, or would set. While the mode is on, it cannot be changed.' },
      ),
    ),
    choices: Optional(Type.Array(Type.Object({ value: Type.String(), meaning: Type.String() }, closed))),
  },
  { ...closed, title: 'SettingDescription' },
);
export type SettingAbout = Static<typeof SettingAboutSchema>;
export const SettingsSchema = Type.Object(
  {
    ...settingsFields,
    version: Version,
    about: Type.Array(SettingAboutSchema, { description: 'What each setting is, in the order in which they are shown.' }),
  },
  { ...closed, title: 'Settings', description: 'The organisation’s settings, with a description of each.' },
);
export type SettingsView = Static<typeof SettingsSchema>;

export const SettingsBody = Type.Partial(Type.Object({ ...settingsFields, version: Version }), {
  ...closed,
  title: 'SettingsBody',
  examples: [{ smallNumber: 5, version: 3 }],
  description: 'Omitted settings stay unchanged.',
});
export type SettingsInput = Static<typeof SettingsBody>;

const ConsequenceSchema = Type.Object({ setting: Type.String(), text: Type.String() }, { ...closed, title: 'SettingConsequence' });
export const SettingsChangeSchema = Type.Object(
  {
    ...settingsFields,
    version: Version,
    consequences: Type.Array(ConsequenceSchema, { description: 'What follows from each setting that is different now.' }),
  },
  { ...closed, title: 'SettingsChange', description: 'The result of an edit, saved or only previewed.' },
);
export type SettingsChange = Static<typeof SettingsChangeSchema>;
