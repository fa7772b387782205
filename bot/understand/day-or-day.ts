import { INTENTS } from '../intents/intents.ts';
import type { Lattice } from './lattice.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Understood } from './understood.ts';
import { MAX_WORDS, type Word, wordsOf } from './words.ts';

/** "Is Anna in on Monday or Tuesday?": a question about both days. Statements are for `either.ts`. */
export function withDayOrDay(
  understood: Understood,
  message: Message,
  read: (part: Message) => Understood,
  recognise: (words: readonly Word[]) => Lattice,
): Understood {
  if (message.quoted || message.cut || message.mentions.length > 0) return understood;
  const { language } = understood;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const ors = words.flatMap((_, at) => (lengthAt(words, at, language.or) > 0 ? [at] : []));
  const lattice = ors.length > 0 ? recognise(words) : [];
  const found = ors.filter((at) => isDayBefore(at, lattice) && isDay(lattice[at + lengthAt(words, at, language.or)]));
  if (found.length === 0) return understood;
  const text = found.reduceRight((rest, at) => {
    const end = words[at + lengthAt(words, at, language.or)]?.start;
    return `${rest.slice(0, words[at]?.start).trimEnd()}, ${rest.slice(end)}`;
  }, message.text);
  const both = read({ ...message, text });
  return isOfSeveralDays(both) && !isOtherQuestion(understood, both) ? both : understood;
}

/** "Should I come in on Monday or Tuesday?" is understood as a whole, and in another sense than a question about one day. */
function isOtherQuestion({ sentences, leftOut, guessed }: Understood, both: Understood): boolean {
  const intents = new Set(both.sentences.map(({ intent }) => intent));
  return leftOut.length === 0 && !guessed && sentences.length > 0 && sentences.every(({ intent }) => !intents.has(intent));
}

function isDay(edges: Lattice[number] | undefined): boolean {
  return edges?.some(({ slot, value }) => slot === 'time' && value.kind === 'days') === true;
}

function isDayBefore(at: number, lattice: Lattice): boolean {
  return lattice.slice(0, at).some((edges) => isDay(edges.filter(({ end }) => end === at)));
}

/** Questions alone, with every word understood, and one of them about several days. */
function isOfSeveralDays({ sentences, leftOut, guessed }: Understood): boolean {
  return (
    leftOut.length === 0 &&
    !guessed &&
    sentences.every(({ intent, bare }) => INTENTS[intent].changes === undefined && !bare) &&
    sentences.some(({ said }) => said.times.some((time) => time.kind === 'days' && time.days.length > 1))
  );
}
