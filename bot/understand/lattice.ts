import type { Floor, Office } from '../../server/presence/place.ts';
import type { IntentName } from '../language/intent-name.ts';
import type { TimeSaid } from '../time/said.ts';

export interface Place {
  office: Office;
  floor?: Floor;
}

/** The place in a message. */
export interface PlaceSaid {
  /** Empty: no place is called so. */
  places: readonly Place[];
  /** Of a floor: those of all offices that may be meant, also where it is the name of one. */
  alike?: readonly Place[];
  /** Any office: "the office", "here". */
  any: boolean;
  /** "My floor": the one of the asker. */
  own?: true;
  /** "There": a place that was not named, which no statement is about. */
  far?: true;
  /** As written, without the preceding word. */
  text: string;
  /** The preceding word: "in"; empty if there is none. */
  before: string;
}

/** Somebody's name as it is written, which may be nobody's. */
export interface WhoSaid {
  text: string;
  /** Of a mention, or of somebody who was spoken of before. */
  personId?: string;
  /** "She": who was spoken of before. */
  pronoun?: true;
}

export interface DepartmentSaid {
  text: string;
  /** Another group than a department. */
  group?: Group;
}

/** The asker's own team, those who report to the asker, and the people of the last answer. */
export type Group = 'team' | 'reports' | 'those';

/** What a slot can hold. */
export type SlotValue =
  | { slot: 'who'; value: WhoSaid }
  | { slot: 'place'; value: PlaceSaid }
  | { slot: 'time'; value: TimeSaid }
  | { slot: 'department'; value: DepartmentSaid }
  | { slot: 'number'; value: number };

export type Slot = SlotValue['slot'];

/** A stretch of words that means something, which begins at the word under which it is listed. */
export type Edge = SlotValue & {
  /** Exclusive, in words. */
  end: number;
  /** More than 0: nobody knows it. */
  cost: number;
  /** It may stand anywhere in a sentence: "in Berlin", "tomorrow". */
  floats: boolean;
  /** A place that nobody knows, without a word of place before it: it counts only where a phrase has `{somewhere}`. */
  bare?: true;
};

/** A slot that counts in a reading, and the word at which it begins. */
export interface Filled {
  edge: Edge;
  start: number;
}

/** Which slots an intent takes. */
export type SlotsOf = (intent: IntentName) => readonly Slot[];

/**
 * By which names a phrase may ask for it: `{who}` and `{place}`; `{next}` is somebody after a comma, `{at}` a place with a word
 * like "in" before it, `{somewhere}` what may be a place; `{hour}` is an hour that begins or ends nothing: "at 10", `{weekly}` a time
 * that comes again each week, `{part}` a part of a day.
 */
export function namesOfSlot(edge: Edge, comma: boolean | undefined): readonly string[] {
  if (edge.bare) return ['somewhere'];
  if (edge.slot === 'place') return edge.floats && !edge.value.far ? ['place', 'at'] : ['place'];
  if (edge.slot === 'time' && edge.value.kind === 'instant') return ['time', 'hour'];
  if (edge.slot === 'time' && edge.value.kind === 'weekly') return ['time', 'weekly'];
  if (edge.slot === 'time' && edge.value.kind === 'part') return ['time', 'part'];
  return edge.slot === 'who' && comma ? ['who', 'next'] : [edge.slot];
}

/** What was recognised in a message before any intent is looked for: edges by the word at which they begin. */
export type Lattice = readonly (readonly Edge[])[];
