import type { DirectoryUser, ModeChoice, ModeHistory, Person, PersonZones, PresenceMode, RemovedPerson } from '../../presence/person.ts';
import type { Instant } from '../../presence/time.ts';
import type { Alongside } from './alongside.ts';

/** People. Ids are lower case. */
export interface PeopleStore {
  /** Everybody in the directory, or those of these ids; without removed ones. */
  people(ids?: readonly string[]): Promise<Person[]>;
  person(id: string): Promise<Person | undefined>;
  removedPeople(ids?: readonly string[]): Promise<RemovedPerson[]>;
  /**
   * Stores the facts of the directory. A person seen for the first time gets `defaultMode`, reaching back (instants 0); a known person,
   * also a removed one who is back, keeps mode and instants. An absent zone does not change the stored one.
   */
  saveDirectory(users: readonly DirectoryUser[], defaultMode: PresenceMode): Promise<void>;
  /**
   * An account was deleted: deletes all data of the person except a `hidden` in force at `at`, which stays until the person is forgotten,
   * since accounts can be restored; sets `erasedAt` and `goneAt`, keeps id and instants. The bot's trust in an administrator ends, and so
   * do its warnings in their own chat. Unknown ids are ignored.
   */
  removePeople(ids: readonly string[], at: Instant): Promise<void>;
  /**
   * Replaces mode and instants with those computed by the engine, for each person only if their history is still the one they were computed
   * from (`erasedAt` aside), with the person who chose it. If the mode becomes `off`, the person's data is deleted as in `erasePerson`,
   * without changing `erasedAt`. Returns the ids of the changed people; the caller reads the others again.
   */
  saveModes(changes: readonly ModeEdit[], chosen: ModeChoice, alongside?: Alongside): Promise<string[]>;
  /**
   * Deletes person-days, access events, clears and overrides of a person, but for a `hidden` in force at `at`, and the zone
   * that their client gave; sets `erasedAt`.
   */
  erasePerson(personId: string, at: Instant, alongside?: Alongside): Promise<void>;
  /** The zone that the person set, of their mailbox (`timeZone`), or of their client; undefined removes it. Unknown ids are ignored. */
  saveTimeZone(personId: string, field: keyof PersonZones | 'timeZone', zone: string | undefined): Promise<void>;
  /** Grows with every change that decides what may be taken in about a person (mode, deletion, removal, account state). */
  peopleRevision(): Promise<number>;
}

/** A person's history as it was read, and the new one. */
export interface ModeEdit {
  personId: string;
  before: ModeHistory;
  after: ModeHistory;
}
