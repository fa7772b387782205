/** Letters that Unicode does not decompose, as written on keyboards without them. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'n', ŧ: 't', ĸ: 'k' }),
);
const LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');

/** Removes case, accents and punctuation, and replaces special letters: "Zoe" finds Zoë, "Soren" finds Søren. */
export function searchKey(text: string): string {
  // Fast path: most words and names have plain letters only.
  if (/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/i.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(LETTER, (letter) => LETTERS.get(letter) ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The key of a text that is searched in the keys of names; empty only for a blank text. A text without letters and digits stays as it is, and is
 * in no key.
 */
export function soughtKey(text: string): string {
  return searchKey(text) || text.trim();
}

/**
 * A key that is equal for all common spellings of a name: "Mueller" and Müller, "Oedegaard" and Ødegård, "Djordje" and Đorđe, "Aesa" and Æsa.
 * Different names may share it, so use it only if `searchKey` finds nobody. The input is a result of `searchKey`.
 */
export function spellingKey(word: string): string {
  return word
    .replaceAll(/([aou])e/g, '$1')
    .replaceAll('aa', 'a')
    .replaceAll('dj', 'd');
}
