/** One turn of a conversation. */
export interface Turn {
  /** Object id. Default: Max. */
  by?: string;
  said: string;
  answered: RegExp;
  /** The stored data of that person after it (see `storedOf`). Default: nothing. */
  stored?: readonly string[];
  /** Minutes that pass before it. */
  after?: number;
}

/** The dialogues of one language, in the world of `world.ts`. Half of them were written without looking at the phrases. */
export interface Dialogues {
  /** Sentences of Max, each in a new conversation, with their answers. They store nothing. */
  answered: readonly (readonly [said: string, answered: RegExp])[];
  /** Statements of Max, with what is stored. */
  stored: readonly (readonly [said: string, ...stored: string[]])[];
  /** Questions about NAME: somebody who may not be named and an invented name get equal answers. */
  about: readonly string[];
  /** Conversations of several turns. */
  turns: readonly { title: string; turns: readonly Turn[] }[];
}
