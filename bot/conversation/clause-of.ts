import type { Word } from '../understand/words.ts';

/** The words of a sentence, and those beside it up to a mark: "until Friday approximately". `text` is the message with these words. */
export function clauseOf(words: readonly Word[], text: string, said: string): readonly Word[] {
  const from = text.indexOf(said);
  if (from < 0) return words;
  let start = Math.max(
    0,
    words.findIndex(({ end }) => end > from),
  );
  let end = words.findLastIndex((word) => word.start < from + said.length) + 1;
  const isMarked = (at: number) => words[at] === undefined || words[at].comma === true || words[at].stop === true;
  while (start > 0 && !isMarked(start)) start -= 1;
  while (!isMarked(end)) end += 1;
  return words.slice(start, end);
}
