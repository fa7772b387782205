import type { Person } from './person.ts';
import { countedOne, type NamedPerson, nameOf } from './picture.ts';
import type { OwnPresence } from './presence-types.ts';
import type { Counted } from './tally.ts';
import type { Instant } from './time.ts';
import { mayBeNamed, mayBeOther, shownToOthers } from './visibility.ts';

/** A person at one instant: for themselves, for others, and for the numbers. */
export interface PersonState {
  person: Person;
  own: OwnPresence;
  /** As others see them. Undefined if they may not be named. */
  shown: NamedPerson | undefined;
  /** How they count; undefined if they do not. */
  counted: Counted | undefined;
  /** Whether numbers may include them without naming them. If so, the others in numbers are counted in steps. */
  mayBeOther: boolean;
}

/** What others see of a person at an instant (milliseconds), and how the person counts, from what they see of themselves. */
export function personState(person: Person, own: OwnPresence, at: Instant): PersonState {
  return {
    person,
    own,
    shown: mayBeNamed(person, at) ? nameOf(person, shownToOthers(own)) : undefined,
    counted: countedOne(person, own, at),
    mayBeOther: mayBeOther(person, at),
  };
}
