import { onlyStatement } from './certain.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { matchesOf, wordsOfConcept } from './concepts.ts';
import { type Lattice, UNKNOWN } from './lattice.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Understood } from './understood.ts';
import { MAX_WORDS, type Word, wordsOf } from './words.ts';

/**
 * "You show me in Berlin but I'm in Boston": what is shown has no meaning beside the statement after it, if everything before that only says what is
 * shown. Other messages are returned as they are.
 */
export function withStatementAfterShown(
  understood: Understood,
  message: Message,
  read: (part: Message) => Understood,
  recognise: (words: readonly Word[]) => Lattice,
): Understood {
  const { language } = understood;
  if (message.asked || message.quoted || message.cut || message.mentions.length > 0) return understood;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const { shown, instead } = language.commands.concepts;
  if (!matchesOf(words, shown).some(([first]) => first <= 1)) return understood;
  const lattice = recognise(words);
  const contrasts = wordsOfConcept(words, instead);
  for (let at = 2; at < words.length; at++) {
    const isMarked = words[at]?.comma || words[at]?.stop || words[at]?.apart;
    if (!(isMarked || contrasts.has(at)) || !isOfShown(words.slice(0, at), lattice, language)) continue;
    const left = words.slice(at).filter((_, index) => !contrasts.has(at + index));
    const part = read({ ...message, text: textOf(message.text, left) });
    const statement = onlyStatement(part);
    if (statement) return { ...part, sentences: [statement] };
  }
  return understood;
}

/** All words are of what is shown: who shows it, a place or a time. */
function isOfShown(words: readonly Word[], lattice: Lattice, { commands, core, places, fillers }: CompiledLanguage): boolean {
  const shown = wordsOfConcept(words, commands.concepts.shown);
  for (let at = 0; at < words.length; ) {
    const key = words[at]?.key ?? '';
    const edges = (lattice[at] ?? []).filter(
      ({ slot, cost, end }) => (slot === 'place' || slot === 'time') && cost < UNKNOWN && end <= words.length,
    );
    const length = Math.max(
      shown.has(at) ? 1 : 0,
      ...edges.map(({ end }) => end - at),
      ...[core.home, core.away, fillers].map((phrases) => lengthAt(words, at, phrases)),
      [places.in, places.on, places.articles].some((small) => small.has(key)) ? 1 : 0,
    );
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** The text without the words between. */
function textOf(text: string, words: readonly Word[]): string {
  return [...new Map(words.map(({ start, end }) => [start, text.slice(start, end)])).values()].join(' ');
}
