import type { Language } from '../../../server/texts/languages.ts';

/** The name of a language in that language, as in “Deutsch” and “Français”. */
export function languageName(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
