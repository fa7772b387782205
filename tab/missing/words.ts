import type { Language } from '../../server/texts/languages.ts';

/** The event of the document by which the tab reports that a part of it, without which it cannot start, is missing. */
export const MISSING = 'indoors:missing';

/** The words when the tab cannot be loaded, in each language. */
export type MissingWords = Readonly<Record<Language, { text: string; again: string }>>;
