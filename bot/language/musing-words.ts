import type { Phrase } from '../understand/phrase.ts';

/**
 * Words for thoughts aloud, which state nothing, and for which nothing is offered. Phrases as in `CommandWords`, so that `{gap}` stands for up to
 * four words.
 */
export interface MusingWords {
  /** Before what others say: "rumour has it", "they say". What follows them to the end of the sentence is hearsay. */
  hearsay: readonly Phrase[];
  /** As `hearsay`, if no name follows: with one, "apparently Anna is ill" asks or reports where she is. */
  hearsayOfUs: readonly Phrase[];
  /** A sigh, a wish or a possibility of the writer: "can't be bothered", "might pop in". */
  moods: readonly Phrase[];
  /** A condition, at the beginning of a message only. Empty if `wishing` has all of them. */
  conditions: readonly Phrase[];
}
