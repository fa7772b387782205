import { compiledLanguage } from '../language/languages.ts';
import { UNDERSTOOD_LANGUAGES } from '../language/tables.ts';
import { isCertain, onlyStatement } from './certain.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { matchesOf } from './concepts.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Understood } from './understood.ts';
import { MAX_WORDS, type Word, wordsOf } from './words.ts';

/** Longer messages have more than a request. */
const MAX_WORDS_OF_REQUEST = 30;

/**
 * "Would you mind noting that I'll be in Berlin on Friday?": a request to note where the writer is states it. Without the words of the
 * request, every word must belong to one certain statement; else the message is as it was understood.
 */
export function withNoteRequest(understood: Understood, message: Message, read: (part: Message) => Understood): Understood {
  if (message.quoted || message.cut || message.mentions.length > 0 || isCertain(understood)) return understood;
  for (const language of UNDERSTOOD_LANGUAGES.map(compiledLanguage)) {
    const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
    if (words.length > MAX_WORDS_OF_REQUEST) continue;
    for (const text of statementsIn(message.text, words, language)) {
      const stated = read({ ...message, text, asked: false });
      const statement = onlyStatement(stated);
      if (statement) return { ...stated, sentences: [{ ...statement, said: { ...statement.said, text: message.text.trim() } }] };
    }
  }
  return understood;
}

/** The message without its request, as it may be read: also without the word for "as" after it, or anywhere. Empty: it has none. */
function statementsIn(text: string, words: readonly Word[], language: CompiledLanguage): readonly string[] {
  const { noteRequest, commands } = language;
  // "Tu me mets à Berlin ?" may also ask what is noted.
  const tells = /[?¿]/.test(text) ? [] : matchesOf(words, noteRequest.tells);
  const opens = [...matchesOf(words, noteRequest.opens), ...tells].toSorted(([one], [other]) => one - other);
  const [first] = opens;
  const verbs = [...matchesOf(words, commands.concepts.note), ...matchesOf(words, noteRequest.verbs)];
  const isGreeting = (at: number) => lengthAt(words, at, language.fillers) > 0 || noteRequest.greets.has(words[at]?.key ?? '');
  const isOf = (spans: readonly (readonly [number, number])[], at: number) => spans.some(([from, end]) => at >= from && at < end);
  // Before the request may be a greeting alone.
  if (!first || verbs.length === 0 || !words.slice(0, first[0]).every((_, at) => isGreeting(at) || isOf(verbs, at))) return [];
  const dropped = new Set(
    words.flatMap(({ key }, at) => (at < first[0] || isOf(opens, at) || isOf(verbs, at) || noteRequest.small.has(key) ? [at] : [])),
  );
  const without = (isSmall: (key: string, at: number) => boolean) =>
    writtenOf(
      words.filter(({ key }, at) => !dropped.has(at) && !isSmall(key, at)),
      text,
    );
  const readings = [
    without(() => false),
    without((key, at) => (at === 0 || dropped.has(at - 1)) && noteRequest.as.has(key)),
    without((key) => noteRequest.anywhere.has(key)),
  ];
  return [...new Set(readings)].filter((each) => each !== '');
}

/** The words of a contraction are written once. */
function writtenOf(words: readonly Word[], text: string): string {
  return words
    .filter((word, at) => at === 0 || word.start >= (words[at - 1]?.end ?? 0))
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}
