import type { CompiledLanguage } from './compiled-language.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Understood } from './understood.ts';
import { MAX_WORDS, type Word, wordsOf } from './words.ts';

/**
 * "My office is in Berlin tomorrow" describes the office. It may mean that the writer is there, so that is offered; it is no question about
 * others, and nothing is stored.
 */
export function ofOwnOffice(understood: Understood, { text, asked, quoted }: Message): Understood {
  const { sentences, language, leftOut } = understood;
  const [only, ...others] = sentences;
  const isOfPlace = only?.intent === 'say-office' || only?.intent === 'who-is-in' || only?.intent === 'where-place';
  if (!only || others.length > 0 || !isOfPlace || asked || quoted || text.includes('?')) return understood;
  const named = only.said.places.filter(({ any, own, places }) => !any && !own && places.length > 0);
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  if (named.length !== 1 || only.said.times.length !== 1 || !isOwnOffice(words, language)) return understood;
  const { guessed: _, ignoring: __, meanings: ___, ...rest } = understood;
  const said = { ...only.said, places: named, people: [], departments: [] };
  const isBeside = (stretch: string) => {
    const beside = wordsOf(stretch, language.rewriting);
    return beside.every(({ key }, at) => isOfOffice(key, language) || lengthAt(beside, at, language.others.verbs) > 0);
  };
  return {
    ...rest,
    leftOut: leftOut.filter((stretch) => !isBeside(stretch)),
    sentences: [{ ...only, intent: 'say-office', phrase: 'vague', asked: false, bare: false, said }],
  };
}

/** "My office is", "demain mon bureau sera": the office is the subject. */
function isOwnOffice(words: readonly Word[], { groups, places, others }: CompiledLanguage): boolean {
  const at = words.findIndex(({ key }, index) => groups.mine.has(key) && places.offices.has(words[index + 1]?.key ?? ''));
  return at >= 0 && lengthAt(words, at + 2, others.verbs) > 0 && !places.in.has(words[at - 1]?.key ?? '');
}

function isOfOffice(key: string, { groups, places }: CompiledLanguage): boolean {
  return groups.mine.has(key) || places.offices.has(key);
}
