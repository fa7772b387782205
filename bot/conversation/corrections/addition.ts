import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import type { Message } from '../../understand/message.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understand.ts';
import { type Word, wordsOf } from '../../understand/words.ts';
import { only } from '../read-part.ts';
import { lengthOf, withoutFillersAtEnd, withoutMarks } from './correction-words.ts';
import { type Correction, isOfHiding, isStatement, languageAfter } from './last-statement.ts';

/**
 * Another day beside the last statement, directly after it: "Friday too", "Thursday also in Berlin". No statement is replaced: the words for "too" say
 * that what was stored stays.
 */
export function additionIn(
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Correction | undefined {
  const language = languageAfter(message, frame);
  if (!frame || !language) return undefined;
  for (const text of [withoutMarks(message.text, language)?.text, message.text]) {
    const rest = text === undefined ? undefined : withoutAlso(text, language);
    const added = rest === undefined ? undefined : only(message, rest, read, language);
    if (added && isAddition(added.sentence) && (added.sentence.intent === 'and-then' || !isOfHiding(frame)))
      return { ...added, adds: true };
  }
  return undefined;
}

/** A day alone, or with a place or a status. */
function isAddition({ intent, bare, phrase, said: { times, places } }: Sentence): boolean {
  const [time] = times;
  if (time?.kind !== 'days' && time?.kind !== 'part') return false;
  const isPlace = intent === 'who-is-in' && bare && places.length === 1 && places.every((each) => !each.any && each.places.length > 0);
  return intent === 'and-then' || isPlace || (isStatement(intent) && phrase === 'said');
}

/** The text without the words for "too", and without the word before it that connects it with the statement. `undefined` if it has no such words. */
export function withoutAlso(text: string, language: CompiledLanguage): string | undefined {
  const { joins, fillers, correcting } = language;
  const { also } = correcting;
  const all = wordsOf(text, language.rewriting);
  const join = all.findIndex(({ key }) => !fillers.has(key) || joins.has(key));
  const isJoined = joins.has(all[join]?.key ?? '') && lengthOf(all.slice(join), also, 'start') === 0;
  const words = withoutFillersAtEnd(isJoined ? all.slice(join + 1) : all, language);
  const at = words.findIndex((_, index) => lengthOf(words.slice(index), also, 'start') > 0);
  const [before, after] = [words.slice(0, at), words.slice(at + lengthOf(words.slice(at), also, 'start'))];
  const textOf = (part: readonly Word[]) => text.slice(part[0]?.start, part.at(-1)?.end);
  return at < 0 || before.length + after.length === 0
    ? undefined
    : [before, after]
        .filter((part) => part.length > 0)
        .map(textOf)
        .join(' ');
}
