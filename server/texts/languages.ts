/** A language that the catalogue has: a folder of `server/texts/`, by its BCP 47 code. */
export type Language = (typeof LANGUAGES)[number];

/** To add one, add its folder, and its code here. `en/` and its exports are the model; the compiler finds missing sentences. */
export const LANGUAGES = ['en', 'de', 'es', 'fr'] as const;

/** The locale in which a language writes dates, numbers and lists: English with 24 hours, the day before the month. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

/** A date as the language writes it: the first day of a month is “1er” in French, which `Intl` does not know. */
export const withFirstOfMonth = (date: string, language: Language): string =>
  language === 'fr' ? date.replace(/(?<!\d)1(?= \p{L})/u, '1er') : date;

/** The first of the wanted languages that the catalogue has (most wanted first: `de-AT`, `fr`); else `fallback`. */
export function chooseLanguage(wanted: readonly string[], fallback: Language): Language {
  for (const tag of wanted) {
    const [code] = tag.toLowerCase().split('-');
    const found = LANGUAGES.find((language) => language === code);
    if (found) return found;
  }
  return fallback;
}

/**
 * The languages of an `Accept-Language` header, most wanted first (RFC 9110 §12.5.4). Refused (`q=0`) and malformed entries are omitted.
 */
export function wantedLanguages(header: string | undefined): string[] {
  const wanted: { tag: string; quality: number }[] = [];
  for (const part of (header ?? '').split(',')) {
    const [, tag, quality = '1'] =
      /^\s*([a-z]{1,8}(?:-[a-z0-9]{1,8})*)\s*(?:;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i.exec(part) ?? [];
    if (tag !== undefined && Number(quality) > 0) wanted.push({ tag, quality: Number(quality) });
  }
  return wanted.sort((a, b) => b.quality - a.quality).map(({ tag }) => tag);
}
