import type { Person } from './person.ts';
import { type NamedPerson, nameOf } from './picture.ts';
import type { OwnPresence } from './presence-types.ts';
import type { Instant } from './time.ts';
import { countedAs, mayBeCounted, mayBeNamed, shownToOthers } from './visibility.ts';

/** A person at one instant: for themselves, for others, and for the numbers. */
export interface PersonState {
  person: Person;
  own: OwnPresence;
  /** As others see them. Undefined where they may not be named. */
  shown: NamedPerson | undefined;
  /** The office and floor where they count. */
  countedAt: { officeId: string; floorId: string | undefined } | undefined;
}

export function personState(person: Person, own: OwnPresence, at: Instant): PersonState {
  const counted = mayBeCounted(person, at) ? countedAs(own) : undefined;
  return {
    person,
    own,
    shown: mayBeNamed(person, at) ? nameOf(person, shownToOthers(own)) : undefined,
    countedAt: counted?.status === 'office' ? { officeId: counted.officeId, floorId: counted.floorId } : undefined,
  };
}
