import type { CompiledLanguage } from './compiled-language.ts';
import { matchesOf } from './concepts.ts';
import { lengthAt } from './phrases-at.ts';
import { namesStranger } from './unknown-subject.ts';
import type { Word } from './words.ts';

/** A part of a message that is only thought aloud. */
export interface Musing {
  /** `report`: what others say about somebody with a name. */
  kind: 'hearsay' | 'mood' | 'report';
  start: number;
  end: number;
}

/** The first part that is thought aloud: "rumour has it we're all home", "can't be bothered to go in". `undefined`: there is none. */
export function musingIn(text: string, words: readonly Word[], language: CompiledLanguage): Musing | undefined {
  const { musings } = language;
  const said = [...matchesOf(words, musings.hearsay), ...matchesOf(words, musings.hearsayOfUs)].find(([start]) =>
    opensClause(words, start, language),
  );
  if (said) {
    const [start, from] = said;
    return { kind: namesStranger(words, from, language) ? 'report' : 'hearsay', start, end: endOf(words, from, language, false) };
  }
  // Spanish "sí, no voy" and "si no, voy" are no conditions.
  const isPlain = ({ key, start, end }: Word, at: number) => text.slice(start, end).toLowerCase() === key && !(at > 0 && words[at]?.comma);
  const condition = matchesOf(words, musings.conditions).find(
    ([start, end]) => start === 0 && words.slice(start, end).every(isPlain) && !words[end]?.comma,
  );
  if (condition) return { kind: 'mood', start: 0, end: endOf(words, condition[1], language, false) };
  const isOneClause = ([start, end]: readonly [number, number]) => !words.slice(start + 1, end).some(({ comma, stop }) => comma || stop);
  const mood = matchesOf(words, musings.moods).find((found) => isOneClause(found) && opensClause(words, found[0], language));
  return mood && { kind: 'mood', start: mood[0], end: endOf(words, mood[1], language, true) };
}

/** Before it in its clause are only small words, times and the writer. */
function opensClause(
  words: readonly Word[],
  start: number,
  { fillers, common, joins, hedges, times, core, clauses }: CompiledLanguage,
): boolean {
  for (let at = start; at > 0; ) {
    const word = words[at];
    if (word?.comma || word?.stop || word?.apart) return true;
    const before = words[at - 1]?.key ?? '';
    const isSmall =
      joins.has(before) ||
      common.has(before) ||
      times.words.has(before) ||
      [fillers, hedges, core.self, clauses.causes, clauses.results].some((phrases) => lengthAt(words, at - 1, phrases) > 0);
    if (!isSmall) return false;
    at -= 1;
  }
  return true;
}

/** The end of the sentence, or of the clause: its next mark, "but" or "so". */
function endOf(words: readonly Word[], from: number, { correcting, clauses }: CompiledLanguage, isClause: boolean): number {
  const isBut = (at: number) => correcting.but.some((phrase) => phrase.every((key, index) => words[at + index]?.key === key));
  const end = words.findIndex(
    (word, at) =>
      at >= from && (word.stop || (isClause && (word.comma || word.apart || lengthAt(words, at, clauses.results) > 0 || isBut(at)))),
  );
  return end < 0 ? words.length : end;
}
