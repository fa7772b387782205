import type { Language } from '../../../server/texts/languages.ts';
import { keepLanguage } from './language-choice.ts';
import { type Memory, tabMemory } from './memory.ts';

/** Where a reader chose the language. */
export type ChosenAt = 'menu' | 'my-data';

const CHOSEN_AT = 'indoors.language-chosen-at';

/**
 * Keeps the choice and loads the page again. The place of the choice takes the focus there.
 * @returns false if the browser does not keep the choice; then nothing is loaded
 */
export function changeLanguage(language: Language | undefined, at: ChosenAt): boolean {
  if (!keepLanguage(language)) return false;
  tabMemory.write(CHOSEN_AT, at);
  location.reload();
  return true;
}

/** Whether the language was chosen at that place just before this load of the page; once. */
export function takeLanguageChange(at: ChosenAt, memory: Memory = tabMemory): boolean {
  if (memory.read(CHOSEN_AT) !== at) return false;
  memory.remove(CHOSEN_AT);
  return true;
}
