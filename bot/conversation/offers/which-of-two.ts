import { choiceCard, sayButton } from '../../cards/cards.ts';
import type { Answer, Context } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { Place } from '../../understand/lattice.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understand.ts';
import { about } from '../carry-out.ts';
import { areReadable, plainSentence } from '../doubts/ask-back.ts';
import { frameOf } from '../frame.ts';
import type { Response } from '../response.ts';
import { lastOf } from './offers.ts';

/** Asks which of two statements is meant: "I'm in Berlin or in Boston tomorrow". Nothing is stored. */
export function whichOfTwo(context: Context, { either }: Understood): Response | undefined {
  if (!either?.every(({ said }) => areReadable(context, said))) return undefined;
  const [first, second] = either.map((each) => plainSentence(context, each));
  if (first === undefined || second === undefined || first === second) return undefined;
  const text = context.texts.text('bot.say.which-of-two', { first, second });
  const answer: Answer = { text, card: choiceCard(text, [sayButton(first), sayButton(second)]), refused: true };
  const places = placesOfBoth(either);
  const [{ said }] = either;
  const frame = places
    ? frameOf(context, { ...either[0], said: { ...said, places: [] } }, { choices: { places } }, false)
    : lastOf(either.map((each) => frameOf(context, each, answer, true)));
  return { answer: about(context, INTENTS[either[0].intent], answer), ...(frame && { frame }) };
}

/** The two places, if nothing else distinguishes the statements: one of them answers the question. */
function placesOfBoth(either: readonly Sentence[]): readonly Place[] | undefined {
  const places = either.flatMap(({ said }) => said.places.flatMap((each) => each.places));
  const isAlike = new Set(either.map(({ intent, said }) => `${intent} ${JSON.stringify(said.times)}`)).size === 1;
  return isAlike && places.length === either.length ? places : undefined;
}
