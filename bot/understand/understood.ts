import type { CompiledLanguage } from './compiled-language.ts';
import type { Sentence } from './sentence.ts';

/** The meaning of a message in the language that explains most of it. */
export interface Understood {
  language: CompiledLanguage;
  /** Empty: nothing was understood. */
  sentences: readonly Sentence[];
  /** Words that no phrase explains, as they were written. Empty if all are explained. */
  leftOut: readonly string[];
  /** Words beside commands that may change them, as they were written. Empty or absent: there are none. */
  besides?: readonly string[];
  /** Words were ignored within the only sentence, so it may mean something else: "is Zoë *responsible for* Boston?" */
  ignoring?: true;
  /** `leftOut` includes words about time. */
  leftOutTime: boolean;
  /** So few words were left out that the sentences are certain, as long as they change nothing. */
  sure: boolean;
  /** Typing errors were corrected. */
  corrected: boolean;
  cut: boolean;
  /** It has a doubtful statement: with a word such as German "eigentlich", or a "no" after it. */
  doubtful: boolean;
  /** It has a word such as German "eigentlich", or an emoji that refuses or laughs. */
  hedged: boolean;
  /** Two statements of which one is meant: "I'm in Berlin or in Boston". */
  either?: readonly [Sentence, Sentence];
  /** It names another known person beside a statement: "put Anna and me in Berlin". */
  ofOther: boolean;
  /** It is only about somebody else who is not named: "granny's remote today". */
  ofSomebodyElse?: true;
  /** It is only about where the writer was: "I've been remote Monday". */
  ofPast?: true;
  /** No phrase explains it: the meaning is the likeliest one. */
  guessed?: true;
  /** Possible meanings of a message that is not understood, the likeliest first. */
  meanings?: readonly Guessed[];
}

/** A guessed meaning of a whole message. */
export interface Guessed {
  sentence: Sentence;
  /** From 0 to 1. */
  probability: number;
  language: CompiledLanguage;
}
