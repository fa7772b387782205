import type { Texts } from '../../server/texts/texts.ts';
import { choiceCard, sayButton } from '../cards/cards.ts';
import type { Answer } from '../context.ts';
import type { Place } from '../understand/lattice.ts';
import { placeName, safe } from './words.ts';

/** Offers similar places, each with its sentence. `undefined` if there is no place to offer. */
export function didYouMean(texts: Texts, places: readonly Place[], sentence: (name: string) => string): Answer | undefined {
  const names = places.map((place) => safe(placeName(place)));
  if (names.length === 0) return undefined;
  const text = texts.text('bot.talk.did-you-mean', { choices: { or: names } });
  return {
    text,
    card: choiceCard(
      text,
      names.map((name) => sayButton(name, sentence(name))),
    ),
    choices: { places },
  };
}
