import { dayOf } from '../server/presence/calendar.ts';
import type { ConversationFrame } from '../server/presence/conversation-frame.ts';
import { LANGUAGES } from '../server/texts/languages.ts';
import type { Context } from './context.ts';
import { onThatDay } from './day-spoken-of.ts';
import { INTENTS } from './intents.ts';
import type { IntentName } from './language/intent-name.ts';
import { compiledLanguage, isUnderstood } from './language/languages.ts';
import { placesOf, saidBefore, within } from './said-before.ts';
import { asBefore } from './time/as-before.ts';
import { resolveDays } from './time/resolve-days.ts';
import type { TimeSaid } from './time/said.ts';
import type { CompiledLanguage } from './understand/compile-language.ts';
import type { Message } from './understand/message.ts';
import type { Continued, Sentence } from './understand/sentence.ts';
import type { Understood } from './understand/understand.ts';
import { type Word, wordsOf } from './understand/words.ts';

/** What is said instead of the last statement: "no, Friday rather", "sorry, I meant Boston". */
export interface Correction {
  understood: Understood;
  message: Message;
  sentence: Sentence;
}

const STATEMENTS: ReadonlySet<IntentName> = new Set(['say-office', 'say-remote', 'say-leave']);

/** The clock, the zone of the asker, and what is seen now. */
type CorrectionContext = Pick<Context, 'now' | 'zone' | 'picture'>;

/** Only directly after a statement that was stored, and not as a question. */
export function correctionIn(
  context: CorrectionContext,
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Correction | undefined {
  const language = languageAfter(message, frame);
  if (!frame || !language) return undefined;
  const rest = withoutMarks(message.text, language);
  const readText = (text: string) => only(message, text, read);
  const contrast = contrastIn(rest?.text ?? message.text, language);
  const wrong = contrast && readText(contrast.wrong);
  if (contrast && wrong && isWrong(context, wrong.sentence, frame, rest?.strong === true)) {
    const right = readText(contrast.right);
    if (right && (isPart(right.sentence) || isStatement(right.sentence.intent))) return right;
  }
  if (!rest) {
    const whole = readText(message.text);
    return whole && isEnd(whole.sentence) && hasBegun(context, frame) ? whole : undefined;
  }
  const correction = readText(rest.text);
  if (!correction) return undefined;
  return isPart(correction.sentence) || (isStatement(correction.sentence.intent) && rest.strong) ? correction : undefined;
}

/** What is named as wrong: a part of what was said, or after "no" another place or day than was said. */
function isWrong(context: CorrectionContext, wrong: Sentence, frame: ConversationFrame, denied: boolean): boolean {
  const [number] = wrong.intent === 'choose' ? wrong.said.numbers : [];
  if (number !== undefined)
    return placesOf(context, frame.places).some(({ places }) => places.some(({ floor }) => floor?.level === number));
  // A place where none was said corrects what was said all the same: "remote tomorrow" – "Boston, not Berlin".
  if (isPart(wrong)) return denied || (wrong.said.places.length > 0 && frame.places.length === 0) || isSaid(context, wrong, frame);
  return wrong.intent === frame.intent && isStatement(wrong.intent) && isSaid(context, wrong, frame);
}

/** Another day of which the last statement is true as well, directly after it: "Friday too". It corrects nothing. */
export function additionIn(
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Correction | undefined {
  const language = languageAfter(message, frame);
  if (!language) return undefined;
  const words = wordsOf(message.text, language.rewriting);
  const { also } = language.correcting;
  const rest = words.slice(lengthOf(words, also, 'start'), words.length - lengthOf(words, also, 'end'));
  const [first, last] = [rest[0], rest.at(-1)];
  if (!first || !last || rest.length === words.length) return undefined;
  const added = only(message, message.text.slice(first.start, last.end), read);
  const [time] = added?.sentence.said.times ?? [];
  return added?.sentence.intent === 'and-then' && (time?.kind === 'days' || time?.kind === 'part') ? added : undefined;
}

/** In which the last statement was said; `undefined` where none was stored directly before, and where it is asked or quoted. */
function languageAfter({ asked, quoted }: Message, frame: ConversationFrame | undefined): CompiledLanguage | undefined {
  if (!frame?.stored || !isStatement(frame.intent) || isWeekly(frame.time) || asked || quoted) return undefined;
  return languageOf(frame.language);
}

/** What denies the last statement, directly after it, and says nothing instead: "no el viernes", "not Berlin", "I'm not in Berlin". */
export function denialIn(
  context: CorrectionContext,
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Understood | undefined {
  const language = languageAfter(message, frame);
  if (!frame || !language) return undefined;
  const denied = deniedIn(message.text, language);
  const part = denied === undefined ? undefined : only(message, denied, read);
  if (part && (isPart(part.sentence) || isStatement(part.sentence.intent))) return part.understood;
  const whole = only(message, message.text, read);
  return whole?.sentence.intent === 'say-not' && isSaid(context, whole.sentence, frame) ? whole.understood : undefined;
}

/** What stands beside "not", without the words of a correction before it: "not Monday", "Montag nicht". */
function deniedIn(text: string, language: CompiledLanguage): string | undefined {
  const words = wordsOf(text, language.rewriting);
  const { before, mild, denies } = language.correcting;
  const last = words.length - lengthOf(words, denies, 'end');
  if (last > 0 && last < words.length && !isApart(words[last])) return text.slice(0, words[last - 1]?.end);
  let denied = false;
  for (let at = 0; at < words.length; ) {
    const count = denying(words.slice(at), language);
    denied ||= count > 0;
    const marks = count > 0 || denied ? count : lengthOf(words.slice(at), [...before, ...mild], 'start');
    if (marks === 0) return denied ? text.slice(words[at]?.start) : undefined;
    at += marks;
  }
  return undefined;
}

function isApart(word: Word | undefined): boolean {
  return word?.comma === true || word?.stop === true || word?.dash === true;
}

/** How many words deny what follows them: "no" before a day or a place, unless a comma or another word of a correction is between. */
function denying(words: readonly Word[], { correcting, fillers }: CompiledLanguage): number {
  const { before, mild, denies, self } = correcting;
  const count = lengthOf(words, denies, 'start');
  const rest = words.slice(count);
  if (count < lengthOf(words, before, 'start') || count === 0 || rest.length === 0) return 0;
  if (lengthOf(rest, [...before, ...mild, ...self], 'start') > 0) return 0;
  const first = rest.findIndex(({ key }) => !fillers.has(key));
  return rest.slice(0, first + 1).some(isApart) ? 0 : count;
}

/** One sentence that is understood to the last word. */
function only(message: Message, text: string, read: (message: Message) => Understood): Correction | undefined {
  const meant: Message = { ...message, text, mentions: [] };
  const understood = read(meant);
  const [sentence, ...others] = understood.sentences;
  if (!sentence || others.length > 0 || understood.leftOut.length > 0 || understood.doubtful || understood.cut) return undefined;
  if (sentence.said.times.length > 1 || isWeekly(sentence.said.times[0])) return undefined;
  return { understood, message: meant, sentence };
}

/** A day, or a place alone. */
function isPart({ intent, bare, said }: Sentence): boolean {
  return intent === 'and-then' || (intent === 'who-is-in' && bare && said.places.every(({ any, places }) => !any && places.length > 0));
}

/** "Until Friday" alone, after what was said until today. */
function isEnd({ intent, said: { times } }: Sentence): boolean {
  const [time] = times;
  return intent === 'and-then' && time?.kind === 'span' && time.until !== undefined && time.from === undefined;
}

function hasBegun({ now, zone }: CorrectionContext, { time }: ConversationFrame): boolean {
  const [day] = (time !== undefined && resolveDays(time as TimeSaid, now, zone)) || [];
  return day === undefined || day <= dayOf(now, zone);
}

/** That day or place was said in the last statement; without a day it was about today. */
function isSaid(context: CorrectionContext, { said }: Sentence, { places, time }: ConversationFrame): boolean {
  const daysOf = (each: TimeSaid) => JSON.stringify(resolveDays(each, context.now, context.zone));
  const [day] = said.times;
  const isPlace = said.places.every((each) =>
    each.places.some(({ office, floor }) =>
      places.some(({ officeId, floorId }) => officeId === office.id && (!floor || floor.id === floorId)),
    ),
  );
  return isPlace && (day === undefined || daysOf(day) === daysOf((time as TimeSaid | undefined) ?? { kind: 'now' }));
}

/** "Boston, not Berlin", "not Berlin but Boston": what is right, and what was wrong. */
function contrastIn(text: string, language: CompiledLanguage): { right: string; wrong: string } | undefined {
  const { rewriting, correcting } = language;
  const words = wordsOf(text, rewriting);
  const part = (from: number, to: number) => text.slice(words[from]?.start, words[to - 1]?.end);
  const after = afterDenied(words, language);
  if (after) return { wrong: part(0, after.denied), right: part(after.next, words.length) };
  for (let at = words.length - 2; at >= 0; at--) {
    const count = lengthOf(words.slice(at), correcting.not, 'start');
    if (count === 0 || at + count >= words.length) continue;
    if (at > 0) return { right: part(0, at), wrong: part(at + count, words.length) };
    for (let next = count + 1; next < words.length; next++) {
      const but = lengthOf(words.slice(next), correcting.but, 'start');
      const isNext = but > 0 || words[next]?.comma || words[next]?.stop || words[next]?.dash;
      if (isNext && next + but < words.length) return { right: part(next + but, words.length), wrong: part(count, next) };
    }
  }
  return undefined;
}

/** "Wednesday doesn't work, Thursday": how many words are denied, and where the next begins. */
function afterDenied(words: readonly Word[], { correcting }: CompiledLanguage): { denied: number; next: number } | undefined {
  for (let denied = 1; denied < words.length; denied++) {
    const first = denied + lengthOf(words.slice(denied), correcting.denies, 'start');
    const next = first + lengthOf(words.slice(first), correcting.but, 'start');
    if (first > denied && next < words.length && isApart(words[first])) return { denied, next };
  }
  return undefined;
}

/** The statement that is meant, with the place or the day of the last one where it names none. */
export function corrected(context: Context, correction: Correction, frame: ConversationFrame): Continued {
  const sentence = onThatDay(context, correction.sentence, frame, true);
  const before = saidBefore(context, frame);
  const { intent, said } = sentence;
  const times = said.times.length > 0 ? said.times.map((time) => asBefore(time, before.times[0], context)) : before.times;
  const last = Object.keys(INTENTS).find((name) => name === frame.intent) as IntentName;
  const meant = intent === 'and-then' ? last : intent === 'who-is-in' ? 'say-office' : intent;
  const named = said.places.map((place) => within(place, before.places));
  const places = meant === 'say-office' && named.length === 0 ? before.places : named;
  return { ...sentence, intent: meant, said: { ...said, places, times }, phrase: 'said', asked: false, confirmed: true };
}

function isStatement(intent: string): boolean {
  return [...STATEMENTS].some((name) => name === intent);
}

function isWeekly(time: unknown): boolean {
  return typeof time === 'object' && time !== null && 'kind' in time && time.kind === 'weekly';
}

function languageOf(code: string): CompiledLanguage | undefined {
  const language = LANGUAGES.find((each) => each === code);
  return language && isUnderstood(language) ? compiledLanguage(language) : undefined;
}

/** Without the words of a correction at both ends; `undefined` where there are none, or nothing else. */
function withoutMarks(text: string, language: CompiledLanguage): { text: string; strong: boolean } | undefined {
  const { rewriting, correcting } = language;
  let words: readonly Word[] = wordsOf(text, rewriting);
  const count = words.length;
  let strong = false;
  for (let before = -1; before !== words.length; ) {
    before = words.length;
    const denies = denying(words, language) > 0;
    const first = denies ? 0 : lengthOf(words, correcting.before, 'start');
    const mild = denies ? 0 : lengthOf(words, correcting.mild, 'start');
    const last = lengthOf(words, correcting.after, 'end');
    strong ||= first > 0 || last > 0;
    words = words.slice(Math.max(first, mild), last > 0 ? -last : undefined);
  }
  const [first, last] = [words[0], words.at(-1)];
  return first && last && words.length < count ? { text: text.slice(first.start, last.end), strong } : undefined;
}

/** How many words the longest of these phrases has that stands there. */
function lengthOf(words: readonly Word[], phrases: readonly (readonly string[])[], at: 'start' | 'end'): number {
  const lengths = phrases.filter((phrase) => {
    const there = at === 'start' ? words.slice(0, phrase.length) : words.slice(-phrase.length);
    return there.length === phrase.length && there.every(({ key }, index) => key === phrase[index]);
  });
  return Math.max(0, ...lengths.map(({ length }) => length));
}
