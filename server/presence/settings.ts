import type { PresenceMode } from './person.ts';

/** How an address that no range holds is treated (docs/RULES.md, step 6). */
export type Unmatched = 'discard' | 'remote' | 'discover';

/** Who may open the statistics of offices. */
export type InsightsAccess = 'everybody' | 'administrators' | 'off';

export interface DepartmentMode {
  department: string;
  mode: PresenceMode;
}

/** The settings that works-council mode sets. */
export type SetByWorksCouncil =
  | 'pastFloors'
  | 'namesInGroups'
  | 'following'
  | 'insights'
  | 'floorStatistics'
  | 'todayInSteps'
  | 'retentionDays';

/** The organisation's settings, kept in the store and edited by administrators. */
export interface Settings {
  unmatched: Unmatched;
  /** Milliseconds by which remote evidence must be later than office evidence to win. Default 2 h. */
  leftOfficeAfter: number;
  /** IANA name of the organisation's zone. */
  timeZone: string;
  /** The organisation's switch for access events. Off by default. */
  accessLogging: boolean;
  /** Days for which data about people is kept, 4–90. */
  retentionDays: number;
  /** Initial mode of a new person in the directory. */
  defaultMode: PresenceMode;
  /** Departments (in any case) with another initial mode than `defaultMode`. */
  departmentModes: DepartmentMode[];
  /** Whether people may change their own mode. They may always clear, hide and delete. */
  selfServiceModes: boolean;
  /** Step of historic figures, 2–50. */
  smallNumber: number;
  /** Whether numbers of today, too, count people who are not named in these steps; otherwise they are exact. */
  todayInSteps: boolean;
  /** Working days, ISO 8601: 1 is Monday, 7 is Sunday; ascending, at least one. */
  workingDays: readonly number[];
  /** Days for which the audit is kept, 30–3650: it is less personal than other data, and needed for longer. */
  auditRetentionDays: number;
  /** Years for which the numbers of offices and floors are kept, 1–10. They contain no people. */
  numberRetentionYears: number;
  /** Who may read how full offices usually are, by weekday, hour and week. */
  insights: InsightsAccess;
  /** Whether these statistics, and expected numbers, exist for single floors too. */
  floorStatistics: boolean;
  /** Whether floors are shown for days before today, too. Without it there are no statistics of floors either: they are of past days. */
  pastFloors: boolean;
  /** Whether people may be named in groups, in channels and on their tabs, where all members may see them. */
  namesInGroups: boolean;
  /** Whether people may follow others. Without it, follows rest: nobody gets a message about anybody. */
  following: boolean;
  /** BCP 47 code of the language of texts without a single reader (messages to channels) or without a requested language; one of the catalogue’s. */
  language: string;
  /** Start of the hours without unsolicited messages of the bot, 0–23, in the recipient's zone. */
  quietHoursFrom: number;
  /** End of these hours. If start and end are equal, there are no quiet hours. */
  quietHoursUntil: number;
  /** Works-council mode, which sets several of these settings (works-council.ts). They cannot be changed while it is on. */
  worksCouncilMode: boolean;
  /** While that mode is on: the settings that it sets, as they were before. */
  formerSettings?: Pick<Settings, SetByWorksCouncil>;
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
  todayInSteps: false,
  workingDays: [1, 2, 3, 4, 5],
  auditRetentionDays: 365,
  numberRetentionYears: 2,
  insights: 'everybody',
  floorStatistics: true,
  pastFloors: true,
  namesInGroups: true,
  following: true,
  language: 'en',
  quietHoursFrom: 20,
  quietHoursUntil: 7,
  worksCouncilMode: false,
  version: 1,
};

/** Whether there are statistics of single floors. The one place that decides it. */
export function hasFloorStatistics({ floorStatistics, pastFloors }: Pick<Settings, 'floorStatistics' | 'pastFloors'>): boolean {
  return floorStatistics && pastFloors;
}
