import type { Sentences } from '../../language.ts';

/** What people ask for and the bot cannot do. */
export const cannot = {} as const satisfies Sentences;
