import { terminalLanguages } from '../config/config.ts';
import { textsIn } from '../texts/all-texts.ts';
import { chooseLanguage } from '../texts/languages.ts';

/** The texts in the language of the terminal (LC_ALL, LC_MESSAGES, LANG) if the catalogue has it, otherwise in English. */
export const TERMINAL = textsIn(chooseLanguage(terminalLanguages(), 'en'));
