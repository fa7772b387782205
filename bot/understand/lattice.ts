import type { Floor, Office } from '../../server/presence/place.ts';
import type { IntentName } from '../language/intent-name.ts';
import type { TimeSaid } from '../time/said.ts';

export interface Place {
  office: Office;
  floor?: Floor;
}

/** The place in a message. */
export interface PlaceSaid {
  /** Empty: no place has this name. */
  places: readonly Place[];
  /** For a floor: the same floor in all offices, also if it is also the name of an office. */
  alike?: readonly Place[];
  /** Any office: "the office", "here". */
  any: boolean;
  /** "My floor": the asker's floor. */
  own?: true;
  /** "There": a place without a name. Statements do not use it. */
  far?: true;
  /** As it was written, without the preceding word. */
  text: string;
  /** The preceding word: "in"; empty if there is none. */
  before: string;
}

/** A name as it was written. Perhaps nobody has it. */
export interface WhoSaid {
  text: string;
  /** The person of a mention, or of the last answer. */
  personId?: string;
  /** "She": the person of the last answer. */
  pronoun?: true;
}

export interface DepartmentSaid {
  text: string;
  /** A group other than a department. */
  group?: Group;
}

/** The asker's team, the asker's reports, the people of this conversation, and those of the last answer. */
export type Group = 'team' | 'reports' | 'us' | 'those';

/** The value of a slot. */
export type SlotValue =
  | { slot: 'who'; value: WhoSaid }
  | { slot: 'place'; value: PlaceSaid }
  | { slot: 'time'; value: TimeSaid }
  | { slot: 'department'; value: DepartmentSaid }
  | { slot: 'number'; value: number };

export type Slot = SlotValue['slot'];

/** From this cost on, a name is unknown: nobody has it, or no place. */
export const UNKNOWN = 0.6;

/** Consecutive words with a value. It is listed under its first word. */
export type Edge = SlotValue & {
  /** Exclusive, in words. */
  end: number;
  /** More than 0: the name is unknown. */
  cost: number;
  /** It may be anywhere in a sentence: "in Berlin", "tomorrow". */
  floats: boolean;
  /** An unknown place without a preposition: only `{somewhere}` in a phrase matches it. */
  bare?: true;
};

/** A slot that a reading uses, and its first word. */
export interface Filled {
  edge: Edge;
  start: number;
}

/** The slots of an intent. */
export type SlotsOf = (intent: IntentName) => readonly Slot[];

/**
 * The names by which a phrase may ask for it: `{who}` and `{place}`; `{next}` is a person after a comma, `{at}` a place with a preposition
 * such as "in", `{somewhere}` a possible place, `{hour}` an hour that is neither a beginning nor an end: "at 10", `{weekly}` a time of
 * every week, `{part}` a part of a day, `{days}` several whole days.
 */
export function namesOfSlot(edge: Edge, comma: boolean | undefined): readonly string[] {
  if (edge.bare) return ['somewhere'];
  if (edge.slot === 'place') return edge.floats && !edge.value.far ? ['place', 'at'] : ['place'];
  if (edge.slot === 'time' && edge.value.kind === 'instant') return ['time', 'hour'];
  if (edge.slot === 'time' && edge.value.kind === 'weekly') return ['time', 'weekly'];
  if (edge.slot === 'time' && edge.value.kind === 'part') return ['time', 'part'];
  if (edge.slot === 'time' && isOfDays(edge.value)) return ['time', 'days'];
  return edge.slot === 'who' && comma ? ['who', 'next'] : [edge.slot];
}

/** "Wednesday to Friday", "next week", "Monday and Tuesday". */
function isOfDays(time: TimeSaid): boolean {
  if (time.kind === 'days') return time.days.length > 1;
  if (time.kind === 'span') return Boolean(time.from?.day && time.until?.day && !time.from.hour && !time.until.hour);
  return time.kind === 'week';
}

/** The recognised words of a message, before any intent: edges by their first word. */
export type Lattice = readonly (readonly Edge[])[];
