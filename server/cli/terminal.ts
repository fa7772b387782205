import { terminalLanguages } from '../config/config.ts';
import { textsIn } from '../texts/all-texts.ts';
import { chooseLanguage } from '../texts/languages.ts';

/** The sentences in the language of the terminal (LC_ALL, LC_MESSAGES, LANG), where the catalogue has it; else in English. */
export const TERMINAL = textsIn(chooseLanguage(terminalLanguages(), 'en'));
