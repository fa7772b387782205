/** Shorter words do not count as typing errors. */
export const MIN_SLIP_LENGTH = 3;

/** The words of a language, by spelling, for finding corrections. */
export interface Spellings {
  /** By their letters in alphabetical order. */
  byLetters: ReadonlyMap<string, readonly string[]>;
  /** By their first letter. */
  byStart: ReadonlyMap<string, readonly string[]>;
}

export function spellingsOf(vocabulary: Iterable<string>): Spellings {
  const words = [...vocabulary].filter((word) => word.length >= MIN_SLIP_LENGTH);
  return { byLetters: Map.groupBy(words, sorted), byStart: Map.groupBy(words, (word) => word[0] ?? '') };
}

/** The letters in alphabetical order. */
export function sorted(word: string): string {
  return [...word].sort().join('');
}

/** One error in a short word, two in a long one: a letter is added, missing, wrong, or swapped with the next. */
export function isSlip(written: string, meant: string): boolean {
  if (Math.abs(written.length - meant.length) > 1) return false;
  return slips(written, meant) <= (Math.max(written.length, meant.length) < 7 ? 1 : 2);
}

/** The Damerau–Levenshtein distance in its restricted form (optimal string alignment). */
function slips(written: string, meant: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: meant.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= written.length; row++) {
    const current = [row];
    for (let at = 1; at <= meant.length; at++) {
      const same = written[row - 1] === meant[at - 1] ? 0 : 1;
      let least = Math.min((last[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + same);
      const isSwapped = row > 1 && at > 1 && written[row - 1] === meant[at - 2] && written[row - 2] === meant[at - 1];
      if (isSwapped) least = Math.min(least, (before[at - 2] ?? 0) + 1);
      current.push(least);
    }
    [before, last] = [last, current];
  }
  return last[meant.length] ?? 0;
}
