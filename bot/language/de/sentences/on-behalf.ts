import type { Sentences } from '../../language.ts';

/** What is said of somebody else. */
export const onBehalf = {} as const satisfies Sentences;
