import type { IntentName } from '../language/intent-name.ts';
import { coverOf } from './cover.ts';
import { UNKNOWN } from './lattice.ts';
import { lengthAt } from './phrases-at.ts';
import type { Reading } from './read.ts';
import type { Word } from './words.ts';

/**
 * Whether a guessed question has a word that no phrase explains and none of the learned sentences of its intent has: "is Zoë *allowed* in
 * Boston?" Fillers and words of everyday speech do not count. In a message of several clauses the others may say why it is asked.
 */
export function ignoresStrangers({ words, lattice, match, language }: Reading, intent: IntentName): boolean {
  const { guesser, common, functionWords, joins } = language;
  const learned = guesser.wordsOf.get(intent);
  const isIdle = (key: string) => guesser.idle.has(key) || common.has(key);
  const isLearned = (key: string) => learned?.has(key) || isIdle(key) || functionWords.has(key) || joins.has(key);
  const clauses = clausesOf(words).filter((clause) => clause.some(({ key }) => !isIdle(key)));
  if (clauses.length > 1) return false;
  const { slots } = coverOf(words, lattice, ({ cost }) => cost < UNKNOWN);
  const isFilled = (at: number) => slots.some(({ start, edge }) => at >= start && at < edge.end);
  const unexplained = match?.unexplained ?? [...words.keys()];
  // "Who's in if I come?": what is said on a condition is not known.
  const end = Math.max(0, ...(match?.clauses ?? []).flatMap(({ own }) => own));
  const isConditional = unexplained.some((at) => at > end && lengthAt(words, at, language.ifs) > 0);
  return isConditional || unexplained.some((at) => !isFilled(at) && !isLearned(words[at]?.key ?? ''));
}

/** The words between commas and other marks. */
function clausesOf(words: readonly Word[]): readonly Word[][] {
  const clauses: Word[][] = [];
  for (const word of words) {
    const last = clauses.at(-1);
    if (last && !word.comma && !word.stop) last.push(word);
    else clauses.push([word]);
  }
  return clauses;
}
