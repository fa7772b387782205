import { INTENTS } from '../intents/intents.ts';
import { PLACED } from './besides.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Sentence } from './sentence.ts';
import type { Understood } from './understood.ts';
import { MAX_WORDS, type Word, wordsOf } from './words.ts';

/** Longer messages are not read a second time. */
const MAX_WORDS_OF_STATEMENT = 20;

/** A statement with "or" after it. */
export interface Either {
  /** The two statements of which one is meant. `undefined`: the second is not understood. */
  both: readonly [Sentence, Sentence] | undefined;
  /** From "or" on. */
  rest: string;
}

/** "I'm in Berlin tomorrow unless I'm ill": the statement without its condition. `undefined`: there is none. */
export function withoutCondition(message: Message, language: CompiledLanguage, read: (part: Message) => Understood): Sentence | undefined {
  if (message.asked || message.quoted || message.cut) return undefined;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const at = words.findIndex((_, index) => index > 0 && lengthAt(words, index, language.conditions) > 0);
  const condition = words[at];
  const first = condition && statementIn(message.text.slice(0, condition.start), message, language, read);
  return first && isStatement(first) ? first : undefined;
}

/**
 * "I'm in Berlin or in Boston tomorrow", "remote or on leave on Friday". `undefined`: there is no "or" after a statement.
 */
export function eitherOf(message: Message, language: CompiledLanguage, read: (part: Message) => Understood): Either | undefined {
  if (message.asked || message.quoted || message.cut) return undefined;
  const { text } = message;
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  const writtenAt = ({ start, end }: Word) => text.slice(start, end).normalize('NFC').toLowerCase();
  // "Otherwise all good" offers nothing else.
  const isWish = (index: number) => lengthAt(words, index, language.reasons.wishes) > lengthAt(words, index, language.or);
  const at = words.findIndex(
    (word, index) => index > 0 && lengthAt(words, index, language.or) > 0 && !language.likeOr.has(writtenAt(word)) && !isWish(index),
  );
  const [or, next] = [words[at], words[at + lengthAt(words, at, language.or)]];
  if (at < 1 || !or || !next || words.length > MAX_WORDS_OF_STATEMENT) return undefined;
  const [first, second] = [text.slice(0, or.start), text.slice(next.start)].map((part) => statementIn(part, message, language, read));
  const stated = first && second && areBare(first, second) ? { ...first, intent: 'say-office' as const, bare: false } : first;
  if (!stated || !isStatement(stated)) return undefined;
  return { both: second && together(stated, second), rest: text.slice(or.start) };
}

/**
 * "I'm in Berlin and remote tomorrow": two states joined by "and", with one time. Nobody can say of which of them it is, and both at once are
 * not possible.
 */
export function atOnce({ text, quoted }: Message, { sentences, language }: Understood): readonly [Sentence, Sentence] | undefined {
  const [first, second, ...others] = sentences;
  if (!first || !second || others.length > 0 || quoted || ![first, second].every((each) => PLACED.has(each.intent) && !each.asked))
    return undefined;
  if (first.intent === second.intent && isSameOffice(first, second)) return undefined;
  if (first.said.times.length + second.said.times.length !== 1) return undefined;
  const end = text.indexOf(first.said.text) + first.said.text.length;
  const between = wordsOf(text.slice(end, text.indexOf(second.said.text, end)), language.rewriting);
  const [{ key = '' } = {}, ...more] = between;
  const isBut = language.correcting.but.some((phrase) => phrase.includes(key));
  const isPlain = more.length === 0 && language.joins.has(key) && !isBut;
  return isPlain ? [withTimeOf(first, timed(first, second)), withTimeOf(second, timed(first, second))] : undefined;
}

/** "On leave on Wednesday, remote that day": both are said of the same day. */
export function leaveAndRemote({ sentences }: Understood): readonly [Sentence, Sentence] | undefined {
  const [first, second, ...others] = sentences;
  if (!first || !second || others.length > 0 || first.asked || second.asked) return undefined;
  const isBoth =
    [first, second]
      .map(({ intent }) => intent)
      .sort()
      .join() === 'say-leave,say-remote';
  const [one, other] = [first, second].map(({ said }) => JSON.stringify(said.times));
  return isBoth && first.said.times.length === 1 && one === other ? [first, second] : undefined;
}

/** "In Berlin and on floor 2". */
function isSameOffice(first: Sentence, second: Sentence): boolean {
  const officesOf = ({ said }: Sentence) => said.places.flatMap((each) => each.places.map(({ office }) => office.id));
  const offices = officesOf(first);
  return offices.length === 0 || officesOf(second).some((id) => offices.includes(id));
}

function timed(first: Sentence, second: Sentence): Sentence {
  return first.said.times.length > 0 ? first : second;
}

/** A part of a message that is one sentence, with every word understood. */
function statementIn(
  text: string,
  message: Message,
  { code }: CompiledLanguage,
  read: (part: Message) => Understood,
): Sentence | undefined {
  const { sentences, leftOut, language } = read({ ...message, text, mentions: [] });
  const [sentence, ...others] = sentences;
  // The name of an office alone has no language.
  const isPlain = others.length === 0 && leftOut.length === 0 && (language.code === code || sentence?.bare === true);
  return isPlain && sentence && !sentence.asked && isKnown(sentence) ? sentence : undefined;
}

/** "Tomorrow in Berlin or New York": two places with a day. Without a day they may be a question. */
function areBare(first: Sentence, second: Sentence): boolean {
  const isPlace = ({ intent, bare, said: { places, departments } }: Sentence) =>
    intent === 'who-is-in' && bare && departments.length === 0 && places.length === 1 && places.every((each) => each.places.length > 0);
  const times = [...first.said.times, ...second.said.times];
  const isOfDay = times.length === 1 && times.every(({ kind }) => kind === 'days' || kind === 'part');
  return isPlace(first) && isPlace(second) && isOfDay && first.said.places[0]?.before !== '';
}

/** An office whose name has another meaning is known, too. */
function isKnown({ unknown, said: { people, departments, places } }: Sentence): boolean {
  return !unknown || (people.length + departments.length === 0 && places.every(({ any, places: named }) => any || named.length > 0));
}

function isStatement({ intent, said }: Sentence): boolean {
  return intent.startsWith('say-') && INTENTS[intent].changes !== undefined && said.places.length < 2 && said.times.length < 2;
}

/** Both in full: a time after the second is that of both, and a place or a time alone is said of the same. */
function together(first: Sentence, second: Sentence): readonly [Sentence, Sentence] | undefined {
  const one = first.said.times.length > 0 ? first : withTimeOf(first, second);
  const isPlace = second.intent === 'who-is-in' && second.bare && second.said.places.length === 1 && second.said.departments.length === 0;
  const intent = isPlace ? 'say-office' : second.intent;
  if (second.intent === 'and-then' && second.said.times.length === 1) return [first, withTimeOf(first, second)];
  const other: Sentence = { ...second, intent, bare: false };
  if (!isStatement(other)) return undefined;
  return [one, other.said.times.length > 0 ? other : withTimeOf(other, one)];
}

function withTimeOf(sentence: Sentence, { said: { times, timeText } }: Sentence): Sentence {
  return { ...sentence, said: { ...sentence.said, times, timeText } };
}
