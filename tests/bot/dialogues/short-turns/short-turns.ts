import type { Language } from '../../../../server/texts/languages.ts';

/** Turns of Max, separated by “ >> ”; the answer to the last one; what is stored after it. */
export type ShortTurns = readonly (readonly [said: string, answered: RegExp, ...stored: string[]])[];

/** Conversations of few words on one subject, in the world of `world.ts`. */
export type Subject = Readonly<Record<Language, ShortTurns>>;
