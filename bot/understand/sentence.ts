import type { Said } from '../context.ts';
import type { IntentName } from '../language/intent-name.ts';
import type { Clause } from './match.ts';

/** The meaning of one sentence. */
export interface Sentence {
  intent: IntentName;
  said: Said;
  phrase: Clause['phrase'];
  /** It has a question mark, or begins like a question. */
  asked: boolean;
  /** It has unknown places or people. */
  unknown: boolean;
  /** The number of its words. */
  length: number;
  /** Where in the text its own words are: those of its phrase and its slots. */
  own: readonly (readonly [start: number, end: number])[];
  /** Its own words may be in any order, with small words between them. */
  free?: true;
  /** It is only a name or a place, perhaps with a time. */
  bare: boolean;
  /** It follows the previous place: "then home". */
  afterwards?: true;
  /** A denial of only a time: "but not on Wednesday". */
  deniesTime?: true;
  /** Its days are doubtful: some of them are denied beside it, or it takes them from an offer for several days. */
  timeDenied?: true;
  /** Its weekday is taken for today, on a day of that name. */
  ofToday?: true;
  /** Its time is the rest of the week of the statement before it. */
  restOfWeek?: true;
  /** It has a word like "any more". */
  noLonger?: true;
  /** It says that the writer is coming on a later day: “I'm coming on Thursday”. */
  comingThen?: true;
  /** Its hour is an arrival, and its place may be in the sentence before: "I'm coming in at 10". */
  arriving?: true;
}

/** A sentence that was not read from words: a button, or a meaning that the words have only in their context. */
export function sentenceOf(intent: IntentName, said: Said, more: Partial<Omit<Sentence, 'intent' | 'said'>> = {}): Sentence {
  return { intent, said, phrase: 'said', asked: false, unknown: false, length: 1, own: [], bare: false, ...more };
}

/**
 * A sentence, and whether it is clear enough to be carried out without asking back. `continues`: the question that the next message continues,
 * if it is another one.
 */
export type Continued = Sentence & { confirmed?: true; continues?: IntentName };
