import type { Sentences } from '../../language.ts';

/** The asker's mode. */
export const modes = {} as const satisfies Sentences;
