import { LANGUAGES } from '../../texts/languages.ts';

/**
 * The bounds and choices of one setting. Its texts are in the catalogue: `setting.NAME`, `setting.NAME.explanation`, `setting.NAME.CHOICE`.
 */
export interface SettingBounds {
  minimum?: number;
  maximum?: number;
  unit?: 'days' | 'minutes' | 'people' | 'years';
  /** The allowed values, if there are few. */
  choices?: readonly string[];
}

/** In display order. Bounds are in the API's units. */
export const SETTING_BOUNDS = {
  timeZone: {},
  language: { choices: LANGUAGES },
  workingDays: { minimum: 1, maximum: 7 },
  unmatched: { choices: ['discard', 'remote', 'discover'] },
  leftOfficeAfter: { minimum: 0, maximum: 1440, unit: 'minutes' },
  defaultMode: { choices: ['off', 'track', 'display'] },
  departmentModes: {},
  selfServiceModes: {},
  retentionDays: { minimum: 4, maximum: 90, unit: 'days' },
  accessLogging: {},
  smallNumber: { minimum: 2, maximum: 50, unit: 'people' },
  todayInSteps: {},
  auditRetentionDays: { minimum: 30, maximum: 3650, unit: 'days' },
  numberRetentionYears: { minimum: 1, maximum: 10, unit: 'years' },
  insights: { choices: ['everybody', 'administrators', 'off'] },
  floorStatistics: {},
  pastFloors: {},
  namesInGroups: {},
  following: {},
  quietHoursFrom: { minimum: 0, maximum: 23 },
  quietHoursUntil: { minimum: 0, maximum: 23 },
  worksCouncilMode: {},
} as const satisfies Record<string, SettingBounds>;

export type SettingName = keyof typeof SETTING_BOUNDS;
