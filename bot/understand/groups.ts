import type { CompiledGroups, WordsByFirst } from './compiled-language.ts';
import type { Edge } from './lattice.ts';
import type { Word } from './words.ts';

/** A phrase that names a group is preferred to the group as a filter. */
const COST = 0.01;

/** Finds groups of people other than departments: "my team", "of those". */
export function findGroups(text: string, words: readonly Word[], { before, groups }: CompiledGroups): Edge[][] {
  return words.map(({ start }, at) => {
    const found = (first: number, isFilter: boolean) =>
      groups.flatMap(({ group, words: named, isFilter: isWhole }): Edge[] =>
        endsAt(words, first, named).map((end) => {
          const value = { text: text.slice(start, words[end - 1]?.end), group };
          return { slot: 'department', value, end, cost: COST, floats: isFilter || isWhole };
        }),
      );
    return [...found(at, false), ...endsAt(words, at, before).flatMap((first) => found(first, true))];
  });
}

/** The ends of the phrases that begin at a word. */
function endsAt(words: readonly Word[], at: number, phrases: WordsByFirst): number[] {
  const found = phrases.get(words[at]?.key ?? '') ?? [];
  return found.filter((phrase) => phrase.every((key, index) => words[at + index]?.key === key)).map(({ length }) => at + length);
}
