import { LANGUAGES, type Language } from '../../../server/texts/languages.ts';
import { browserMemory, type Memory } from './memory.ts';

const CHOICE = 'indoors.language';

/** The language that the reader has chosen in this browser. */
export const chosenLanguage = (memory: Memory = browserMemory): Language | undefined =>
  LANGUAGES.find((each) => each === memory.read(CHOICE));

/**
 * Language tags by preference: the reader's choice, that of Teams, those of the browser.
 * @param found of Teams, which may not have answered yet, and of the browser
 */
export function wantedLanguages(found: readonly (string | undefined)[], memory: Memory = browserMemory): string[] {
  return [chosenLanguage(memory), ...found].filter((each) => each !== undefined);
}

/**
 * Keeps the choice in this browser. It applies after the page has been loaded again, since answers of the server are in the language, too.
 * @param language undefined removes the choice
 * @returns whether it survives that; if not, nothing is chosen, so that answers of the server stay in the language of the page
 */
export function keepLanguage(language: Language | undefined, memory: Memory = browserMemory): boolean {
  const isKept = language !== undefined && memory.write(CHOICE, language);
  if (!isKept) memory.remove(CHOICE);
  return isKept || language === undefined;
}
