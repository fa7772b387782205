import type { IntentName } from '../language/intent-name.ts';
import { isCertain, onlyStatement } from './certain.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import type { Lattice } from './lattice.ts';
import { UNKNOWN } from './lattice.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Understood } from './understood.ts';
import { MAX_WORDS, type Word, wordsOf } from './words.ts';

/** Longer messages are not read a second time. */
const MAX_WORDS_OF_STATEMENT = 20;

/**
 * "I'm in Berlin today, not Boston", "floor 4 instead of 1", "not Berlin but Boston": the place that is denied beside the right one has no
 * further meaning. Only a place, a floor or a state may be denied so.
 */
export function withContrast(
  understood: Understood,
  message: Message,
  read: (part: Message) => Understood,
  recognise: (words: readonly Word[]) => Lattice,
): Understood {
  const isPlain = !message.asked && !message.quoted && !message.cut && message.mentions.length === 0;
  if (!isPlain || isCertain(understood)) return understood;
  const { language } = understood;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  if (words.length > MAX_WORDS_OF_STATEMENT || !words.some((_, at) => lengthOf(words, at, language.correcting.not) > 0)) return understood;
  const lattice = recognise(words);
  for (let at = 0; at < words.length; at++) {
    const not = lengthOf(words, at, language.correcting.not);
    const end = not === 0 ? at : endOfDenied(words, at + not, lattice, language);
    const but = end >= words.length ? 0 : lengthOf(words, end, language.correcting.but);
    if (end === at || end === at + not || (but === 0 && at === 0)) continue;
    const text = `${message.text.slice(0, words[at]?.start).replace(/[\s,;–-]+$/, '')} ${message.text.slice(words[end + but]?.start ?? message.text.length)}`;
    const part = read({ ...message, text: text.trim() });
    const statement = onlyStatement(part);
    if (
      statement &&
      !deniesItself(statement.intent, words.slice(at + not, end), language) &&
      (but > 0 || !isBareToday(statement.said.times.length, understood))
    )
      return { ...part, sentences: [statement] };
  }
  return understood;
}

/** "On leave, not on holiday": what is denied means the same. */
function deniesItself(intent: IntentName, denied: readonly Word[], { core }: CompiledLanguage): boolean {
  const alike = intent === 'say-leave' ? core.away : intent === 'say-remote' ? core.home : undefined;
  return alike !== undefined && denied.some((_, at) => lengthAt(denied, at, alike) > 0);
}

/** A place alone, without a time, is not a statement. */
function isBareToday(times: number, { sentences }: Understood): boolean {
  return times === 0 && sentences.every(({ bare }) => bare);
}

/** The end of what is denied: a place, a floor or its number, or a state. The beginning, if it is something else. */
function endOfDenied(words: readonly Word[], from: number, lattice: Lattice, { places, core }: CompiledLanguage): number {
  const isSmall = (at: number) => {
    const key = words[at]?.key ?? '';
    return places.articles.has(key) || places.in.has(key) || places.on.has(key) || places.of.has(key);
  };
  let at = from;
  while (at < words.length && isSmall(at) && endOfPlace(at, lattice) === at) at++;
  const states = [core.home, core.away, core.present].map((list) => lengthAt(words, at, list));
  const end = Math.max(endOfPlace(at, lattice), at + Math.max(...states));
  if (end > at) return end;
  return places.offices.has(words[at]?.key ?? '') || /^\d{1,2}$/.test(words[at]?.key ?? '') ? at + 1 : from;
}

function endOfPlace(at: number, lattice: Lattice): number {
  return Math.max(at, ...(lattice[at] ?? []).flatMap((edge) => (edge.slot === 'place' && edge.cost < UNKNOWN ? [edge.end] : [])));
}

function lengthOf(words: readonly Word[], at: number, phrases: readonly (readonly string[])[]): number {
  const isAt = (phrase: readonly string[]) => phrase.every((key, index) => words[at + index]?.key === key);
  return Math.max(0, ...phrases.filter(isAt).map(({ length }) => length));
}
