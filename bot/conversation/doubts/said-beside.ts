import type { CompiledLanguage, WordsByFirst } from '../../understand/compiled-language.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understand.ts';
import { type Word, wordsOf } from '../../understand/words.ts';

/**
 * Words beside a statement that give it another meaning: another place or manner ("in Berlin from my kitchen", "at a client's"), another
 * state ("in Berlin at home"), or a thing that is named after the office ("Berlin mode", "Berlin's good books"). Then nothing is offered.
 * Other words that are not understood may be a slip or a name.
 */
export function saidBeside({ intent, said }: Sentence, { leftOut, language }: Understood, text: string): string | undefined {
  if (!STATES.has(intent)) return undefined;
  const words = wordsOf(text, language.rewriting);
  const places = intent === 'say-office' ? said.places.filter(({ places }) => places.length > 0) : [];
  const ends = places.map((place) => text.indexOf(place.text) + place.text.length);
  return leftOut.find((stretch) => {
    const start = text.indexOf(stretch);
    const inside = words.flatMap((word, at) => (word.start >= start && word.end <= start + stretch.length ? [at] : []));
    const [first] = inside;
    if (start < 0 || first === undefined) return false;
    return (
      isState(words, inside, intent, language) ||
      (places.length > 0 && (isOfName(words, first, ends) || isElsewhere(words, inside, language)))
    );
  });
}

const STATES: ReadonlySet<Sentence['intent']> = new Set(['say-office', 'say-remote', 'say-leave']);

/** "Remote", "on leave" beside an office. A word for the state that is already said does not count. */
function isState(words: readonly Word[], inside: readonly number[], intent: Sentence['intent'], { core }: CompiledLanguage): boolean {
  const has = (phrases: WordsByFirst) => inside.some((at) => lengthAt(words, at, phrases) > 0);
  return (intent !== 'say-remote' && has(core.home)) || (intent !== 'say-leave' && has(core.away));
}

/** "Berlin mode", "Berlin's good books": directly after the name, without a mark. */
function isOfName(words: readonly Word[], first: number, ends: readonly number[]): boolean {
  const [word, before] = [words[first], words[first - 1]];
  return word !== undefined && before !== undefined && !word.comma && !word.stop && !word.apart && ends.includes(before.end);
}

/** "From my kitchen", "at a client's": a preposition, and what it is about. */
function isElsewhere(words: readonly Word[], inside: readonly number[], language: CompiledLanguage): boolean {
  const isBefore = (at: number) => isPreposition(words[at]?.key ?? '', language);
  const [first = 0] = inside;
  return (isBefore(first) || (first > 0 && isBefore(first - 1))) && !inside.every(isBefore);
}

function isPreposition(key: string, { places }: CompiledLanguage): boolean {
  return places.in.has(key) || places.on.has(key) || places.of.has(key) || places.to.has(key);
}
