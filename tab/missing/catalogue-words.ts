import { textsIn } from '../../server/texts/all-texts.ts';
import { LANGUAGES, type Language } from '../../server/texts/languages.ts';
import type { MissingWords } from './words.ts';

/** The sentences that the build puts into the script. */
export function missingWords(): MissingWords {
  const wordsIn = (language: Language) => {
    const texts = textsIn(language);
    return { text: texts.text('not-loaded'), again: texts.text('tab.shared.try-again') };
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, wordsIn(language)] as const)) as MissingWords;
}
