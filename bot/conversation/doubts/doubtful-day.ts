import { addDays } from '../../../server/presence/calendar.ts';
import { withNote } from '../../answers/with-note.ts';
import { quoted } from '../../answers/words.ts';
import type { Context } from '../../context.ts';
import { timeReader } from '../../time/parse.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import type { TimeSaid } from '../../time/said.ts';
import { isCertain, onlyStatement } from '../../understand/certain.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { wordsOfConcept } from '../../understand/concepts.ts';
import { doubtsByEmoji } from '../../understand/emoji.ts';
import { laughs } from '../../understand/laughter.ts';
import type { Message } from '../../understand/message.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { MAX_WORDS, type Word, wordsOf } from '../../understand/words.ts';
import type { Response } from '../response.ts';

/** Longer messages are not read a second time. */
const MAX_WORDS_OF_STATEMENT = 20;

const DAYS_OF_WEEK = 7;

/** A statement about a certain day, before a day that is not certain. */
export interface BeforeDoubt {
  understood: Understood;
  message: Message;
  /** The uncertain words, as they were written. */
  doubtful: string;
}

/**
 * "I'm remote tomorrow, maybe Friday too": the statement for tomorrow. Without "and" or "too" the days may be alternatives, so it is only offered.
 * `undefined`: the message says something else.
 */
export function beforeDoubt(
  { now, zone }: Pick<Context, 'now' | 'zone'>,
  message: Message,
  read: (message: Message) => Understood,
): BeforeDoubt | undefined {
  if (message.asked || message.quoted || message.cut || message.mentions.length > 0 || message.text.includes('?')) return undefined;
  if (laughs(message.text) || doubtsByEmoji(message.text)) return undefined;
  const { language } = read(message);
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const tail = words.length > MAX_WORDS_OF_STATEMENT ? undefined : doubtfulTail(words, language);
  if (!tail) return undefined;
  const certain = { ...message, text: message.text.slice(0, words[tail.start]?.start).replace(/[\s,;.–-]+$/, '') };
  const understood = read(certain);
  const stated = onlyStatement(understood) ?? onlyHiding(understood);
  if (!stated || stated.said.times.length === 0) return undefined;
  // "Remote next week and maybe Friday" may doubt a day of next week, also on a Friday.
  const daysOf = (times: readonly TimeSaid[]) => times.flatMap((time) => resolveDays(time, now, zone) ?? []);
  const days = daysOf(stated.said.times);
  if (days.length === 0 || daysOf(tail.times).some((day) => days.includes(day) || days.includes(addDays(day, DAYS_OF_WEEK))))
    return undefined;
  const sentences = tail.isMore ? understood.sentences : [{ ...stated, phrase: 'vague' as const }];
  return { understood: { ...understood, sentences }, message: certain, doubtful: message.text.slice(words[tail.from]?.start).trim() };
}

function onlyHiding(part: Understood): Sentence | undefined {
  const [only, ...others] = part.sentences;
  return only?.intent === 'say-hidden' && others.length === 0 && isCertain(part) ? only : undefined;
}

interface Tail {
  start: number;
  /** Its first word after "and". */
  from: number;
  isMore: boolean;
  times: readonly TimeSaid[];
}

/** The last clause, if it has only a day and a word of doubt. `isMore`: the day is said to come in addition. */
function doubtfulTail(words: readonly Word[], language: CompiledLanguage): Tail | undefined {
  const doubts = wordsOfConcept(words, language.commands.concepts.unsureday);
  const [join] = language.joins;
  for (const [start, word] of [...words.entries()].slice(1).reverse()) {
    const isJoin = language.joins.has(word.key);
    if (!isJoin && !word.comma && !word.stop && !word.dash) continue;
    const read = readTail(words, start, doubts, language);
    if (read) return { start, from: isJoin ? start + 1 : start, isMore: read.hasToo || word.key === join, times: read.days };
  }
  return undefined;
}

function readTail(words: readonly Word[], start: number, doubts: ReadonlySet<number>, language: CompiledLanguage) {
  const timesAt = timeReader(words, language.times);
  const { correcting, joins, fillers, beside, times, places } = language;
  const lengthOfToo = (at: number) =>
    Math.max(
      0,
      ...correcting.also.filter((phrase) => phrase.every((key, index) => words[at + index]?.key === key)).map(({ length }) => length),
    );
  const isSmall = (key: string) =>
    [joins, beside.within, times.words, places.articles].some((set) => set.has(key)) ||
    fillers.get(key)?.some(({ length }) => length === 1) === true;
  const days: TimeSaid[] = [];
  let [at, hasDoubt, hasToo] = [start, false, false];
  while (at < words.length) {
    const [longest] = timesAt(at).toSorted((one, other) => other.end - one.end);
    const too = lengthOfToo(at);
    if (doubts.has(at)) [at, hasDoubt] = [at + 1, true];
    else if (longest?.said.kind === 'days') {
      days.push(longest.said);
      at = longest.end;
    } else if (too > 0) [at, hasToo] = [at + too, true];
    else if (isSmall(words[at]?.key ?? '')) at++;
    else return undefined;
  }
  return hasDoubt && days.length > 0 ? { hasToo, days } : undefined;
}

/** Says beside the answer what was not noted. */
export function sayingNotCertain({ texts }: Context, response: Response, { doubtful }: BeforeDoubt): Response {
  return { ...response, answer: withNote(response.answer, texts.text('bot.say.not-certain', { text: quoted(doubtful) })) };
}
