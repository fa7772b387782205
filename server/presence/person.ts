import type { Instant } from './time.ts';

/** `off`: nothing is recorded. `track`: counted, never named. `display`: counted and named (DESIGN.md §1). */
export type PresenceMode = 'off' | 'track' | 'display';

/** What the directory says of a person; Indoors never changes it. */
export interface DirectoryUser {
  /** Entra object id, lower case. */
  id: string;
  /** User principal name, lower case. */
  upn: string;
  /** Since when the account has this UPN: from when we first saw it there, else from the account's creation. Absent: not known. */
  upnSince?: Instant;
  name: string;
  department?: string;
  /** Object id of the manager, lower case. */
  managerId?: string;
  enabled: boolean;
  guest: boolean;
  /** IANA or Windows name of the zone of the person's mailbox, where that may be read. */
  timeZone?: string;
}

/** Zones that do not come from the directory. IANA or Windows names. */
export interface PersonZones {
  /** What the person set: it wins over all others. */
  ownTimeZone?: string;
  /** What the person's client (tab or bot) gave last: it counts where neither they nor their mailbox has one. */
  clientTimeZone?: string;
}

/** The instants that decide from when on evidence about a person counts and names them. They outlive the account by 30 days (DESIGN.md §3, 4). */
export interface ModeHistory {
  mode: PresenceMode;
  /** Since when the mode is not `off`. Absent exactly while it is `off`. 0 for a new person: the first mode reaches back. */
  notOffSince?: Instant;
  /** Since when the mode is `display`. Absent exactly while it is not. 0 for a new person. */
  displaySince?: Instant;
  /** Last deletion of what is kept: no sign-in from before it counts, however often it is read again. */
  erasedAt?: Instant;
}

/** When a mode was chosen, and by whom: the object id of a person. */
export interface ModeChoice {
  at: Instant;
  by: string;
}

export interface Person extends DirectoryUser, ModeHistory, PersonZones {
  /** Absent as long as the mode is the one they were given when they were first seen. */
  modeChosen?: ModeChoice;
}

/** What stays for 30 days of an account that went: no name, no UPN, only the instants. */
export interface Departed extends ModeHistory {
  id: string;
  goneAt: Instant;
}
