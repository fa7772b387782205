import type { Said } from '../context.ts';
import type { IntentName } from '../language/intent-name.ts';
import type { Clause } from './match.ts';

/** One sentence, understood. */
export interface Sentence {
  intent: IntentName;
  said: Said;
  phrase: Clause['phrase'];
  /** It has a question mark, or begins like a question. */
  asked: boolean;
  /** Places and people that nobody knows are in it. */
  unknown: boolean;
  /** Words in it. */
  length: number;
  /** It is a name alone, or a place alone, perhaps with a time. */
  bare: boolean;
  /** It follows the previous place: "then home". */
  afterwards?: true;
  /** It has a word like "any more". */
  noLonger?: true;
  /** Its hour is when somebody comes, and its place may have been said before: "I'm coming in at 10". */
  arriving?: true;
}

/** A sentence, and whether it was said so plainly that it may change something. */
export type Continued = Sentence & { confirmed?: true };
