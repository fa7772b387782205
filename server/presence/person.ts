import type { Instant } from './time.ts';

/** `off`: nothing is recorded. `track`: counted, never named. `display`: counted and named (docs/RULES.md, "What is kept"). */
export type PresenceMode = 'off' | 'track' | 'display';

/** A person's record in the directory; Indoors never changes it. */
export interface DirectoryUser {
  /** Entra object id, lower case. */
  id: string;
  /** User principal name, lower case. */
  upn: string;
  /** Since when the account has this UPN: when Indoors first saw it there, or the creation of the account. Absent: unknown. */
  upnSince?: Instant;
  name: string;
  department?: string;
  /** Object id of the manager, lower case. */
  managerId?: string;
  enabled: boolean;
  guest: boolean;
  /** The zone of the person's mailbox, an IANA or Windows name, if it can be read. */
  timeZone?: string;
}

/** Zones that do not come from the directory. IANA or Windows names. */
export interface PersonZones {
  /** Set by the person; takes precedence. */
  ownTimeZone?: string;
  /** Last reported by the person's client (tab or bot); used if neither they nor their mailbox has one. */
  clientTimeZone?: string;
}

/** The instants from which evidence counts and names a person. They are kept 30 days longer than the account (docs/RULES.md, promise 4). */
export interface ModeHistory {
  mode: PresenceMode;
  /** Since when the mode is not `off`. Absent while it is `off`. 0 for a new person: the first mode reaches back. */
  notOffSince?: Instant;
  /** Since when the mode is `display`. Absent while it is not. 0 for a new person. */
  displaySince?: Instant;
  /** Last deletion of the person's data: earlier sign-ins never count again. */
  erasedAt?: Instant;
}

/** When a mode was chosen, and by whom: the object id of a person. */
export interface ModeChoice {
  at: Instant;
  by: string;
}

export interface Person extends DirectoryUser, ModeHistory, PersonZones {
  /** Absent while the mode is the initial one. */
  modeChosen?: ModeChoice;
}

/** The instants of a deleted account, kept for 30 days without name and UPN. */
export interface RemovedPerson extends ModeHistory {
  id: string;
  goneAt: Instant;
}
