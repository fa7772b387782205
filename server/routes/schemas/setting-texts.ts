import { en } from '../../texts/en/index.ts';

/** What one setting is, in words and bounds: the tab explains it in place by this, and OpenAPI describes it by this. */
export interface SettingText {
  title: string;
  /** What it does, in a sentence or two that need no other page. */
  explanation: string;
  minimum?: number;
  maximum?: number;
  unit?: 'days' | 'minutes' | 'people' | 'years';
  /** What each value means, where there are few. */
  choices?: Readonly<Record<string, string>>;
}

/** In the order in which they are shown. Bounds are in the API's units. */
export const SETTING_TEXTS = {
  timeZone: {
    title: en['setting.timeZone'],
    explanation: 'The organisation’s zone (IANA name): of “today”, of retention, and of people and offices without a zone of their own.',
  },
  workingDays: {
    title: en['setting.workingDays'],
    explanation:
      'The days of the week on which people usually work, 1 is Monday and 7 is Sunday. Figures and discovery compare like with like by them; presence is taken in on every day.',
    minimum: 1,
    maximum: 7,
  },
  unmatched: {
    title: en['setting.unmatched'],
    explanation: 'What a sign-in from an address means that no range held at that instant.',
    choices: {
      discard: 'It says nothing; only the range that is added later can give it a place.',
      remote: 'It counts as working remotely.',
      discover:
        'It says nothing about the person, but many people at one address become a candidate for a range; only their number is kept.',
    },
  },
  leftOfficeAfter: {
    title: en['setting.leftOfficeAfter'],
    explanation:
      'By how much a sign-in from elsewhere must be later than the last one in the office to show that somebody left. Shorter notices going home sooner; longer is not fooled by phones on mobile data.',
    minimum: 0,
    maximum: 1440,
    unit: 'minutes',
  },
  defaultMode: {
    title: en['setting.defaultMode'],
    explanation: 'The presence mode of somebody whom the directory names for the first time. It changes nobody who is known already.',
    choices: {
      off: 'Nothing is recorded.',
      track: 'Counted in the numbers of offices and floors, never named.',
      display: 'Counted and named.',
    },
  },
  departmentModes: {
    title: en['setting.departmentModes'],
    explanation:
      'Departments (of any case) whose new people get another first mode than everybody else. It changes nobody who is known already.',
  },
  selfServiceModes: {
    title: en['setting.selfServiceModes'],
    explanation:
      'Whether people may change their own presence mode. Without it only administrators do; hiding, starting afresh and deletion stay everybody’s own in any case.',
  },
  retentionDays: {
    title: en['setting.retentionDays'],
    explanation:
      'For how many days person-days, addresses, statements and clears are kept. What is older is shown to nobody and deleted on that day.',
    minimum: 4,
    maximum: 90,
    unit: 'days',
  },
  accessLogging: {
    title: en['setting.accessLogging'],
    explanation:
      'Whether access events (person, address and date, never a time) are recorded, for the ranges whose own switch is on, too. Off by default: presence does not need it.',
  },
  smallNumber: {
    title: en['setting.smallNumber'],
    explanation:
      'In figures of days before today and in previews, people who are not named there are counted in steps of this size (“12 and fewer than 5 others”, “12 and 5–9 others”), so that nobody is found in a small number.',
    minimum: 2,
    maximum: 50,
    unit: 'people',
  },
  auditRetentionDays: {
    title: en['setting.auditRetentionDays'],
    explanation:
      'For how many days it is kept who changed or looked at what. No other setting shortens it, and no entry can be changed or deleted before.',
    minimum: 30,
    maximum: 3650,
    unit: 'days',
  },
  numberRetentionYears: {
    title: en['setting.numberRetentionYears'],
    explanation:
      'For how many years it is kept how many people were at offices and floors, hour by hour, and how many different people a day. These numbers hold no people, and are shown in steps.',
    minimum: 1,
    maximum: 10,
    unit: 'years',
  },
} as const satisfies Record<string, SettingText>;

export type SettingName = keyof typeof SETTING_TEXTS;
