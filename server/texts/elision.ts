/** A value that is text, between the words of a French sentence. */
export class Inserted {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** "Que" or "de" directly before a value. */
const ELIDED = /(?<=(?<!\p{L})(?:d|(?:jus|lors|puis)?qu))e $/iu;

/** A vowel, a silent h, or a y before a consonant: "Inès", "Hélène", "Yves". Not "Hans", "Yann". */
const SILENT_H = 'h(?:é|e(?:ctor|lene|loïse|nri|rmine|rv[eé])|ilaire|ippolyte|onor|ortense|u(?:bert|gue|go)|yacinthe)';
const ELIDES = new RegExp(`^(?:[aeiouœæàâäáåãéèêëíìîïóòôöøúùûü]|y[^aeiouéèêë]|${SILENT_H})`, 'iu');

/** Joins the texts of a French sentence: "que" and "de" before a value with a vowel are "qu’" and "d’". Other parts stay apart. */
export function elided<Node>(parts: readonly (string | Inserted | Node)[]): (string | Node)[] {
  const said: (string | Node)[] = [];
  for (const part of parts) {
    const text = typeof part === 'string' || part instanceof Inserted ? part.toString() : undefined;
    const last = said.at(-1);
    if (text === undefined || typeof last !== 'string') said.push(text ?? (part as Node));
    else said[said.length - 1] = (part instanceof Inserted && ELIDES.test(text) ? last.replace(ELIDED, '’') : last) + text;
  }
  return said;
}
