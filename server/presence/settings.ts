import type { PresenceMode } from './person.ts';

/** What becomes of an address that no range held (DESIGN.md §2, step 6). */
export type Unmatched = 'discard' | 'remote' | 'discover';

export interface DepartmentMode {
  department: string;
  mode: PresenceMode;
}

/** The organisation's settings, kept in the store and edited by administrators. */
export interface Settings {
  unmatched: Unmatched;
  /** Milliseconds by which remote evidence must be later than office evidence to win. Default 2 h. */
  leftOfficeAfter: number;
  /** IANA name of the organisation's zone. */
  timeZone: string;
  /** The organisation's switch for access events. Off by default: only what is needed. */
  accessLogging: boolean;
  /** Days for which anything about a person is kept, 4–90. */
  retentionDays: number;
  /** Mode of a person who is seen in the directory for the first time. */
  defaultMode: PresenceMode;
  /** Departments (of any case) whose new people get another first mode than `defaultMode`. */
  departmentModes: DepartmentMode[];
  /** Whether people may change their own mode. Clearing, hiding and deletion are theirs in any case. */
  selfServiceModes: boolean;
  /** Step of historic figures, 2–50. */
  smallNumber: number;
  /** Days of the week on which people usually work, ISO 8601: 1 is Monday, 7 is Sunday; ascending, at least one. */
  workingDays: readonly number[];
  /** Days for which the audit is kept, 30–3650: not personal like days and addresses, and asked for later. */
  auditRetentionDays: number;
  /** Years for which the numbers of offices and floors are kept, 1–10: they hold no people. */
  numberRetentionYears: number;
  /** Language of what has no reader of its own (messages to channels, answers to who names no language): BCP 47, one of the catalogue’s. */
  language: string;
  /** The bot writes to nobody unasked from this hour on, 0–23, by the clocks of who reads it, */
  quietHoursFrom: number;
  /** until this hour. Where both are the same there are no quiet hours. */
  quietHoursUntil: number;
  /** Optimistic concurrency: 1 at first, +1 with every edit. */
  version: number;
}

export const DEFAULT_SETTINGS: Settings = {
  unmatched: 'discard',
  leftOfficeAfter: 2 * 60 * 60_000,
  timeZone: 'UTC',
  accessLogging: false,
  retentionDays: 30,
  defaultMode: 'track',
  departmentModes: [],
  selfServiceModes: true,
  smallNumber: 5,
  workingDays: [1, 2, 3, 4, 5],
  auditRetentionDays: 365,
  numberRetentionYears: 2,
  language: 'en',
  quietHoursFrom: 20,
  quietHoursUntil: 7,
  version: 1,
};
