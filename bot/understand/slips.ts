import type { CompiledLanguage } from './compiled-language.ts';
import type { Lattice } from './lattice.ts';
import { isSlip, MIN_SLIP_LENGTH, sorted } from './spellings.ts';
import type { Word } from './words.ts';

/** With more typing errors, nothing is corrected. */
const MAX_CORRECTED = 4;
/** After "in", a shorter word may be an unknown place: "Cork" is not "work". */
const MIN_PLACE_LENGTH = 5;

/** Corrects typing errors (`wehre`, `remtoe`, `offce`) to words of the language. `undefined` if there are none. */
export function correctWords(words: readonly Word[], lattice: Lattice, language: CompiledLanguage): Word[] | undefined {
  const taken = new Set(lattice.flatMap((edges, at) => edges.filter(isKnownName).flatMap(({ end }) => words.slice(at, end))));
  let count = 0;
  const corrected = words.map((word, at) => {
    if (count >= MAX_CORRECTED || taken.has(word) || language.vocabulary.has(word.key)) return word;
    const isPlace = isBeforePlace(words[at - 1], language);
    const meant = meantBy(word.key, language, isPlace ? MIN_PLACE_LENGTH : MIN_SLIP_LENGTH + 1);
    if (meant === undefined) return word;
    count += 1;
    return { ...word, key: meant, corrected: true as const };
  });
  return count > 0 ? corrected : undefined;
}

function isKnownName({ slot, cost }: Lattice[number][number]): boolean {
  return cost === 0 && (slot === 'who' || slot === 'place' || slot === 'department');
}

function isBeforePlace(word: Word | undefined, { places }: CompiledLanguage): boolean {
  return word !== undefined && (places.in.has(word.key) || places.on.has(word.key) || places.articles.has(word.key));
}

/** Short words, numbers and words in other scripts are not corrected. */
function meantBy(written: string, { spellings }: CompiledLanguage, shortest: number): string | undefined {
  if (written.length < MIN_SLIP_LENGTH || !/^[a-z]+$/.test(written)) return undefined;
  const swapped = spellings.byLetters.get(sorted(written)) ?? [];
  const sameLetters = swapped.find((word) => word[0] === written[0]) ?? swapped[0];
  if (sameLetters !== undefined || written.length <= MIN_SLIP_LENGTH) return sameLetters;
  const near = spellings.byStart.get(written[0] ?? '')?.filter((word) => word.length >= shortest && isSlip(written, word)) ?? [];
  // People most often leave out the last letter.
  return near.find((word) => word.startsWith(written)) ?? near[0];
}
