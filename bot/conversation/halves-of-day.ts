import { isOfThatDay } from '../time/that-day.ts';
import { PLACED } from '../understand/besides.ts';
import type { CompiledLanguage } from '../understand/compiled-language.ts';
import type { Message } from '../understand/message.ts';
import type { Sentence } from '../understand/sentence.ts';
import { type Word, wordsOf } from '../understand/words.ts';
import { spokenLanguages } from './read-part.ts';
import type { Turn } from './turn.ts';

/** "Morning Berlin, pm home" is "in the morning Berlin, in the afternoon home": each half has a place. Other messages are returned as they are. */
export function withHalves({ message, before: frame, languages, read }: Turn): Message {
  const { text, asked, quoted, mentions } = message;
  const [language] = spokenLanguages(frame, languages);
  if (!language || asked || quoted || mentions.length > 0 || text.includes('?')) return message;
  const words = wordsOf(text, language.rewriting);
  const at = words.findIndex((_, index) => index > 0 && beginsHalf(words, index, language));
  const [first, second] = [words[0], words[at]];
  const [one, other] = [language.halves.get(first?.key ?? ''), language.halves.get(second?.key ?? '')];
  if (!first || !second || !other || one?.part === other.part) return message;
  const place = text.slice(one ? first.end : first.start, words[at - 1]?.end).trim();
  const then = text.slice(second.end).trim();
  const halves = [one ? `${one.full} ${place}` : place, `${other.full} ${then}`];
  const [before, after] = halves.map((half) => placeThen(read({ ...message, text: half }).sentences));
  if (!before || !after) return message;
  const meant = [before, after].some(({ said }) => said.times.some((time) => !isOfThatDay(time))) ? 'full' : 'today';
  return { ...message, text: `${one ? `${one[meant]} ` : ''}${place}, ${other[meant]} ${then}` };
}

/** A half after a mark, or after "and". */
function beginsHalf(words: readonly Word[], at: number, { halves, joins }: CompiledLanguage): boolean {
  const [word, before] = [words[at], words[at - 1]];
  return word !== undefined && halves.has(word.key) && (word.comma === true || word.dash === true || joins.has(before?.key ?? ''));
}

/** A place in a part of a day. */
function placeThen(sentences: readonly Sentence[]): Sentence | undefined {
  const [only, ...others] = sentences;
  if (!only || others.length > 0 || only.asked || only.unknown || !only.said.times.some(({ kind }) => kind === 'part')) return undefined;
  return PLACED.has(only.intent) || (only.intent === 'who-is-in' && only.bare && only.said.places.length === 1) ? only : undefined;
}
