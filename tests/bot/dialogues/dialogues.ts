/** One thing that is said in a conversation. */
export interface Turn {
  /** Object id. Default: Max. */
  by?: string;
  said: string;
  answered: RegExp;
  /** What is stored of that person, from then on (see `storedOf`). Default: nothing. */
  stored?: readonly string[];
  /** Minutes that pass before. */
  after?: number;
}

/** The dialogues of one language, in the world of `world.ts`. Half of them are written without a look at the phrases. */
export interface Dialogues {
  /** Sentences of Max in a conversation of their own, each with its answer. They store nothing. */
  answered: readonly (readonly [said: string, answered: RegExp])[];
  /** Statements of Max, each with what is stored of it. */
  stored: readonly (readonly [said: string, ...stored: string[]])[];
  /** Questions about NAME: somebody who may not be named and an invented name get equal answers. */
  about: readonly string[];
  /** Conversations of several turns. */
  turns: readonly { title: string; turns: readonly Turn[] }[];
}
