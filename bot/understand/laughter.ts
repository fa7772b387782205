/** Laughter in any language and spelling: "hahaha", "höhö", "jajaja", "mdr", "xD". Unlike German "ja ja", "ha ha" may have blanks. */
const LAUGHING_WORD =
  /(?<![\p{L}\p{N}])(?:\p{L}{0,2}?(?:h[aeiouäöüéè][ -]?){2,}h?|[bm]?w[ah]{3,}|(?:j[aeiou]){2,}j?|x+d+|l+o+l+(?:z|s|ol)*|rofl|roflmao|lma+o+|lmfao|x?p?tdr+|mdr+|ke+k+|jk|j\/k)(?![\p{L}\p{N}])/iu;
/** A wink or a laugh of punctuation: ";)", ":D", "^^". */
const LAUGHING_MARK = /\^_*\^|[;:=]-?[dDpP](?![\p{L}\p{N}])|;-?[)\]]/u;

export function laughs(text: string): boolean {
  return LAUGHING_WORD.test(text) || LAUGHING_MARK.test(text);
}
