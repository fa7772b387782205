import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { matchesOf, wordsOfConcept } from '../../understand/concepts.ts';
import type { CompiledDeniedPlans } from '../../understand/denied-plans.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Word } from '../../understand/words.ts';
import { lengthOf } from './correction-words.ts';

/** The words by which a message denies an earlier plan. */
export interface DenyingWords {
  /** Their positions. The rest says what was planned. */
  at: ReadonlySet<number>;
  /** Those of them that only say that the plan has changed: "after all". */
  changed: ReadonlySet<number>;
  /** "No longer": of a coming day it denies a plan, of today it may deny where somebody was until now. */
  ofComingDay: boolean;
  /** The first word after a mark directly behind these: it may begin what holds instead ("not after all, Berlin"). */
  next?: number;
}

/** "Not … after all", "no longer …", "I'm dropping …". `undefined`: there are no such words, or no others. */
export function denyingWords(
  words: readonly Word[],
  { clauses, commands, correcting, deniedPlans, groups, places }: CompiledLanguage,
): DenyingWords | undefined {
  const { afterAll, noLonger, givesUp } = deniedPlans;
  // "Pas de" is longer than "pas".
  const lengthOfDenial = (at: number) => {
    const length = lengthAt(words, at, clauses.denials);
    const next = words[at + length];
    // "No, after all in the office" begins a correction.
    if (at === 0 && (next?.comma || next?.stop || next?.dash)) return 0;
    return length > 0 ? Math.max(length, lengthOf(words.slice(at), correcting.denies, 'start')) : 0;
  };
  const denials = new Set(words.flatMap((_, at) => Array.from({ length: lengthOfDenial(at) }, (_each, offset) => at + offset)));
  const changed = wordsOfConcept(words, afterAll);
  const longer = wordsOfConcept(words, noLonger);
  // "Est annulé" is longer than "annule".
  const [longest] = givesUp.map((each) => givenUp(words, each)).toSorted((one, other) => other.size - one.size);
  const given = longest && longest.size > 0 ? longest : undefined;
  const isDenied = denials.size > 0 && changed.size > 0;
  // "The Boston trip fell through", "my Wednesday is cancelled"
  const outing = given ? wordsOfConcept(words, commands.concepts.outing) : new Set<number>();
  if (given)
    for (const [at, { key }] of words.entries())
      if (outing.has(at) || groups.mine.has(key) || (outing.size > 0 && places.articles.has(key))) given.add(at);
  const said = given ?? (isDenied ? denials : longer);
  const at = new Set([...said, ...changed, ...(given ? [] : denials)]);
  if (said.size === 0 || at.size === words.length) return undefined;
  const next = words.findIndex((word, index) => at.has(index - 1) && !at.has(index) && (word.comma || word.stop || word.dash));
  return { at, changed, ofComingDay: !given && !isDenied, ...(next > 0 && { next }) };
}

/** Whether words say without a denial that a plan is given up: "fällt aus". */
export function givesUpPlan(words: readonly Word[], { deniedPlans }: CompiledLanguage): boolean {
  return deniedPlans.givesUp.some((each) => givenUp(words, each).size > 0);
}

/** Both parts of "giving … a miss", or nothing. */
function givenUp(words: readonly Word[], { first, last }: CompiledDeniedPlans['givesUp'][number]): Set<number> {
  const [begin] = matchesOf(words, first);
  if (!begin) return new Set();
  const end = last ? matchesOf(words, last).find(([start]) => start >= begin[1]) : undefined;
  if (last && !end) return new Set();
  const positions = ([start, until]: readonly [number, number]) => Array.from({ length: until - start }, (_, offset) => start + offset);
  return new Set([...positions(begin), ...(end ? positions(end) : [])]);
}
