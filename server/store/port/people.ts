import type { DirectoryUser, ModeChoice, ModeHistory, Person, PersonZones, PresenceMode, RemovedPerson } from '../../presence/person.ts';
import type { Instant } from '../../presence/time.ts';
import type { Alongside } from './alongside.ts';

/** People. Ids are lower case. */
export interface PeopleStore {
  /** All people in the directory, or those with these ids; without removed ones. */
  people(ids?: readonly string[]): Promise<Person[]>;
  person(id: string): Promise<Person | undefined>;
  removedPeople(ids?: readonly string[]): Promise<RemovedPerson[]>;
  /**
   * Stores the directory's data. A new person gets `defaultMode`, which reaches back (instants 0). A known person keeps mode and instants, also
   * one who was removed and is back. An absent zone does not change the stored one.
   */
  saveDirectory(users: readonly DirectoryUser[], defaultMode: PresenceMode): Promise<void>;
  /**
   * Removes deleted accounts: deletes all data of the person except a `hidden` in force at `at`, which stays until the person's id is deleted,
   * since accounts can be restored. Sets `erasedAt` and `goneAt`; keeps id and instants. Ends the bot's trust in an administrator, and its
   * warnings in their personal chat. Unknown ids are ignored.
   */
  removePeople(ids: readonly string[], at: Instant): Promise<void>;
  /**
   * Replaces mode and instants with those that the engine computed, and stores who chose the mode. Skips people whose history is no longer the
   * one that was read (`erasedAt` aside). If the mode becomes `off`, the person's data is deleted as in `erasePerson`, without changing
   * `erasedAt`. Returns the ids of the changed people; the caller reads the others again.
   */
  saveModes(changes: readonly ModeEdit[], chosen: ModeChoice, alongside?: Alongside): Promise<string[]>;
  /** Deletes all data that is kept about a person, except a `hidden` in force at `at`, and the zone that their client reported; sets `erasedAt`. */
  erasePerson(personId: string, at: Instant, alongside?: Alongside): Promise<void>;
  /** Saves the zone that the person set, of their mailbox (`timeZone`), or of their client; undefined removes it. Unknown ids are ignored. */
  saveTimeZone(personId: string, field: keyof PersonZones | 'timeZone', zone: string | undefined): Promise<void>;
  /** Incremented by every change that decides what may be stored about a person (mode, deletion, removal, account state). */
  peopleRevision(): Promise<number>;
}

/** A person's history as it was read, and the new one. */
export interface ModeEdit {
  personId: string;
  before: ModeHistory;
  after: ModeHistory;
}
