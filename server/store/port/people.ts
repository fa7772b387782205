import type { Departed, DirectoryUser, ModeChoice, ModeHistory, Person, PersonZones, PresenceMode } from '../../presence/person.ts';
import type { Instant } from '../../presence/time.ts';
import type { Alongside } from './alongside.ts';

/** People. Ids are lower case. */
export interface PeopleStore {
  /** Everybody in the directory, or those of these ids; departed ones left out. */
  people(ids?: readonly string[]): Promise<Person[]>;
  person(id: string): Promise<Person | undefined>;
  departed(ids?: readonly string[]): Promise<Departed[]>;
  /**
   * Takes over what the directory says. A person seen for the first time gets `defaultMode`, reaching back (instants 0);
   * somebody known, also somebody who had departed and is back, keeps mode and instants. A zone that is absent stays as it is.
   */
  saveDirectory(users: readonly DirectoryUser[], defaultMode: PresenceMode): Promise<void>;
  /**
   * An account is gone: deletes all that is kept but a `hidden` in force at `at`, which stays until the person is forgotten, since
   * accounts come back; sets `erasedAt` and `goneAt`, keeps id and instants. The bot's trust in an administrator goes, and its warnings in their own chat. Unknown ids are passed over.
   */
  removePeople(ids: readonly string[], at: Instant): Promise<void>;
  /**
   * Replaces mode and instants as the engine worked them out, of each person only if their history is still the one it was worked
   * out from (`erasedAt` aside), with who chose it. Of those whose mode becomes `off`, what is kept is deleted like in
   * `erasePerson`, without touching `erasedAt`. The ids of those that were changed; the others are for the caller to read again.
   */
  saveModes(changes: readonly ModeEdit[], chosen: ModeChoice, along?: Alongside): Promise<string[]>;
  /**
   * Deletes person-days, access events, clears and overrides of a person, but for a `hidden` in force at `at`, and the zone
   * that their client gave; sets `erasedAt`.
   */
  erasePerson(personId: string, at: Instant, along?: Alongside): Promise<void>;
  /** The zone that the person set, of their mailbox (`timeZone`), or of their client; undefined removes it. Unknown ids are ignored. */
  saveTimeZone(personId: string, field: keyof PersonZones | 'timeZone', zone: string | undefined): Promise<void>;
  /** Grows with every change that decides what may be taken in about a person (mode, deletion, departure, account state). */
  peopleRevision(): Promise<number>;
}

/** A person's history as it was read, and as it is to be. */
export interface ModeEdit {
  personId: string;
  before: ModeHistory;
  after: ModeHistory;
}
