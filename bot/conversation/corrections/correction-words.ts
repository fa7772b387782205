import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import { type Word, wordsOf } from '../../understand/words.ts';

/** "Boston, not Berlin", "not Berlin but Boston": the right and the wrong place. */
export function contrastIn(text: string, language: CompiledLanguage): { right: string; wrong: string } | undefined {
  const { rewriting, correcting } = language;
  const words = wordsOf(text, rewriting);
  const part = (from: number, to: number) => text.slice(words[from]?.start, words[to - 1]?.end);
  const after = afterDenied(words, language);
  if (after) return { wrong: part(0, after.denied), right: part(after.next, words.length) };
  for (let at = words.length - 2; at >= 0; at--) {
    const count = lengthOf(words.slice(at), correcting.not, 'start');
    if (count === 0 || at + count >= words.length) continue;
    // "Au 2e et pas au 3e": "et pas" is longer than "pas", so it counts.
    if (at > 0 && lengthOf(words.slice(at - 1), correcting.not, 'start') > count) continue;
    if (at > 0) return { right: part(0, at), wrong: part(at + count, words.length) };
    for (let next = count + 1; next < words.length; next++) {
      const but = lengthOf(words.slice(next), correcting.but, 'start');
      const isNext = but > 0 || words[next]?.comma || words[next]?.stop || words[next]?.dash;
      if (isNext && next + but < words.length) return { right: part(next + but, words.length), wrong: part(count, next) };
    }
  }
  return undefined;
}

/** "Wednesday doesn't work, Thursday": the number of denied words, and where the next part begins. */
function afterDenied(words: readonly Word[], { correcting }: CompiledLanguage): { denied: number; next: number } | undefined {
  for (let denied = 1; denied < words.length; denied++) {
    const first = denied + lengthOf(words.slice(denied), [...correcting.denies, ...correcting.deniesBefore], 'start');
    const next = first + lengthOf(words.slice(first), correcting.but, 'start');
    if (first > denied && next < words.length && (isApart(words[first]) || next > first)) return { denied, next };
  }
  return undefined;
}

/** The words beside "not", without words of a correction before it: "not Monday", "Montag nicht". */
export function deniedIn(text: string, language: CompiledLanguage): string | undefined {
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

/** The denied day, also before a word that denies it: "lundi non". */
export function dayDeniedIn(text: string, language: CompiledLanguage): string | undefined {
  const words = wordsOf(text, language.rewriting);
  const { denies, deniesBefore } = language.correcting;
  const last = words[words.length - 1 - lengthOf(words, [...denies, ...deniesBefore], 'end')];
  return last && last !== words.at(-1) ? text.slice(0, last.end) : deniedIn(text, language);
}

/** The number of words that deny the next ones: "no" before a day or a place, unless a comma or another word of a correction is between. */
function denying(words: readonly Word[], { correcting, fillers }: CompiledLanguage): number {
  const { before, mild, denies, self } = correcting;
  const longest = lengthOf(words, denies, 'start');
  // "No, only until 4" is not "not only". "No, not in Berlin" is denied twice.
  const isApartWithin = isApart(words[1]) && longest > 1 && lengthOf(words.slice(1), denies, 'start') === 0;
  const count = isApartWithin ? 0 : longest;
  const rest = words.slice(count);
  if (count < lengthOf(words, before, 'start') || count === 0 || rest.length === 0) return 0;
  if (lengthOf(rest, [...before, ...mild, ...self], 'start') > 0) return 0;
  const first = rest.findIndex(({ key }) => !fillers.has(key));
  return rest.slice(0, first < 0 ? rest.length : first + 1).some(isApart) ? 0 : count;
}

export function isApart(word: Word | undefined): boolean {
  return word?.comma === true || word?.stop === true || word?.dash === true;
}

/** The text without words of a correction at both ends. `undefined` if there are none, or nothing remains. */
export function withoutMarks(text: string, language: CompiledLanguage): { text: string; strong: boolean } | undefined {
  const { rewriting, correcting } = language;
  const all = wordsOf(text, rewriting);
  let words: readonly Word[] = all.slice(apologyBefore(all, language));
  const count = all.length;
  let strong = false;
  for (let before = -1; before !== words.length; ) {
    before = words.length;
    words = words.slice(smallBefore(words, language));
    const denies = denying(words, language) > 0;
    const first = denies ? 0 : lengthOf(words, correcting.before, 'start');
    const mild = denies ? 0 : lengthOf(words, correcting.mild, 'start');
    words = untilMarkAtEnd(words, language);
    const last = lengthOf(words, correcting.after, 'end');
    strong ||= first > 0 || last > 0;
    words = words.slice(Math.max(first, mild), last > 0 ? -last : undefined);
  }
  const [first, last] = [words[0], words.at(-1)];
  return first && last && words.length < count ? { text: text.slice(first.start, last.end), strong } : undefined;
}

/** "Monday only please": without the words after words of a correction, if these have no meaning. */
function untilMarkAtEnd(words: readonly Word[], language: CompiledLanguage): readonly Word[] {
  const trimmed = withoutFillersAtEnd(words, language);
  const isMark = (each: readonly Word[]) => lengthOf(each, language.correcting.after, 'end') > 0;
  return !isMark(words) && isMark(trimmed) ? trimmed : words;
}

/** "Then only Monday", "ok, rather Boston": the number of small words before words of a correction. */
function smallBefore(words: readonly Word[], language: CompiledLanguage): number {
  const { correcting, fillers, joins } = language;
  const count = words.findIndex(({ key }) => !fillers.has(key) && !joins.has(key));
  const isMarked = (at: number) => lengthOf(words.slice(at), correcting.before, 'start') > 0;
  const [first] = Array.from({ length: Math.max(0, count) + 1 }, (_, at) => at).filter(isMarked);
  return first !== undefined && denying(words.slice(first), language) === 0 ? first : 0;
}

/** The longest apology before a correction. */
const MAX_APOLOGY = 6;

/** "I'm terribly sorry, I meant": the number of words before words of a correction after a mark. None of them is about a time. */
function apologyBefore(words: readonly Word[], { correcting, times, clauses }: CompiledLanguage): number {
  const isPlain = ({ key }: Word, index: number) =>
    !(key.length > 2 && times.words.has(key)) && !/\d/.test(key) && lengthAt(words, index, clauses.denials) === 0;
  const at = words.findIndex((word, index) => {
    const length = index > 0 && isApart(word) ? lengthOf(words.slice(index), correcting.before, 'start') : 0;
    return length > 1 && index + length < words.length;
  });
  return at > 0 && at <= MAX_APOLOGY && words.slice(0, at).every(isPlain) ? at : 0;
}

/** Whether a text is only words for the period after the one that was said: "the week after". */
export function namesNext(text: string, language: CompiledLanguage): boolean {
  const words = withoutFillersAtEnd(wordsOf(text, language.rewriting), language);
  return words.length > 0 && lengthOf(words, language.correcting.next, 'start') === words.length;
}

/** "Tuesday too please": words without a meaning at the end are removed. */
export function withoutFillersAtEnd(
  words: readonly Word[],
  { fillers, correcting }: Pick<CompiledLanguage, 'fillers' | 'correcting'>,
): readonly Word[] {
  if (lengthOf(words, correcting.also, 'end') > 0) return words;
  const isRest = (at: number) =>
    fillers.get(words[at]?.key ?? '')?.some((phrase) => phrase.length === words.length - at && lengthOf(words, [phrase], 'end') > 0);
  const at = words.findIndex((_, index) => index > 0 && isRest(index));
  return at < 0 ? words : withoutFillersAtEnd(words.slice(0, at), { fillers, correcting });
}

/** The length in words of the longest of these phrases at that end. */
export function lengthOf(words: readonly Word[], phrases: readonly (readonly string[])[], at: 'start' | 'end'): number {
  const lengths = phrases.filter((phrase) => {
    const there = at === 'start' ? words.slice(0, phrase.length) : words.slice(-phrase.length);
    return there.length === phrase.length && there.every(({ key }, index) => key === phrase[index]);
  });
  return Math.max(0, ...lengths.map(({ length }) => length));
}
