import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import type { Message } from '../../understand/message.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understand.ts';
import { type Word, wordsOf } from '../../understand/words.ts';
import { only, type Part } from '../read-part.ts';
import { isApart, lengthOf, withoutFillersAtEnd, withoutMarks } from './correction-words.ts';
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

/** "Tuesday too, and Wednesday on leave": a day alone that is added, and a statement of its own about another day. */
export function additionThen(
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): { added: Correction; then: Part } | undefined {
  const language = languageAfter(message, frame);
  if (!language) return undefined;
  const { rewriting, joins, correcting } = language;
  const words = wordsOf(message.text, rewriting);
  const textOf = (part: readonly Word[]) => message.text.slice(part[0]?.start, part.at(-1)?.end);
  for (let at = 1; at < words.length - 1; at += 1) {
    const [head, tail] = [words.slice(0, at), words.slice(at)];
    const isJoined = joins.has(tail[0]?.key ?? '');
    const isEnd = lengthOf(head, correcting.also, 'end') > 0 ? isJoined || isApart(tail[0]) : isJoined && isApart(tail[0]);
    const added = isEnd ? additionIn({ ...message, text: textOf(head) }, frame, read) : undefined;
    const then = added?.sentence.intent === 'and-then' ? only(message, textOf(isJoined ? tail.slice(1) : tail), read, language) : undefined;
    if (added && then && isAddition(then.sentence) && then.sentence.intent !== 'and-then') return { added, then };
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
