import { en } from '../../../server/texts/en/index.ts';
import { createTexts } from '../../../server/texts/texts.ts';

/** The sentences of the tab, in the language of its reader. */
export const texts = createTexts('en', en);
