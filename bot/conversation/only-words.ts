import type { CompiledLanguage } from '../understand/compiled-language.ts';
import { withoutAgreeingEmoji } from '../understand/emoji.ts';
import { keysOf } from '../understand/words.ts';

/** Marks with a meaning: a question mark, "…", an emoji. */
const TELLING_MARK = /[^\p{L}\p{M}\p{N}\s.,!¡'’-]|\.\s*\./u;

/** Whether a text has such a mark. A smile is none. */
export function hasTellingMark(text: string): boolean {
  return TELLING_MARK.test(text.replaceAll(/:-?\)/g, ' '));
}

/** Whether a text has only politeness and words of this kind, and no mark with a meaning. */
function hasOnly(text: string, { courtesies, rewriting }: CompiledLanguage, isAllowed: (key: string) => boolean): boolean {
  const plain = withoutAgreeingEmoji(text).replaceAll(/:-?\)/g, ' ');
  return !TELLING_MARK.test(plain) && keysOf(plain, rewriting).every((key) => courtesies.has(key) || isAllowed(key));
}

/** "Yes please, do it": a message that only confirms, unlike "yes, both" or "yes, haha". */
export function isOnlyYes(text: string, language: CompiledLanguage): boolean {
  return hasOnly(text, language, (key) => language.answers.yes.has(key));
}

/** "Yes, the second one please": a message that only names one of several. */
export function isOnlyChoice(text: string, language: CompiledLanguage): boolean {
  const { answers, times } = language;
  const isNumber = (key: string) => /^\d+\p{L}{0,2}$/u.test(key) || (times.lexicon.get(key) ?? []).some(({ is }) => is === 'number');
  return hasOnly(text, language, (key) => answers.yes.has(key) || answers.choose.has(key) || isNumber(key));
}

/** "Yes, both", "los dos, por favor": a message about several offers, or about none in particular. */
export function namesSeveral(text: string, language: CompiledLanguage): boolean {
  const keys = keysOf(text, language.rewriting);
  const isAt = (phrase: readonly string[], at: number) => phrase.every((key, index) => keys[at + index] === key);
  const left = keys.filter((_, at) => !language.several.some((phrase) => phrase.some((_, index) => isAt(phrase, at - index))));
  const isSmall = (key: string) => language.answers.yes.has(key) || language.answers.choose.has(key) || language.fillers.has(key);
  return left.length < keys.length && left.every((key) => isSmall(key) || language.courtesies.has(key));
}

/** Whether there are more words beside a sentence than "yes" and politeness: "Yes, delete my data. Oops", "… haha", an emoji. */
export function saysMore(text: string, said: string, language: CompiledLanguage): boolean {
  const at = text.indexOf(said);
  if (at < 0 || TELLING_MARK.test(text)) return true;
  const beside = `${text.slice(0, at)} ${text.slice(at + said.length)}`;
  const isYes = (key: string) => language.confirming.some(([only, ...others]) => only === key && others.length === 0);
  return !hasOnly(beside, language, isYes);
}
