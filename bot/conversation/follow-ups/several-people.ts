import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Context } from '../../context.ts';
import { changesSomething } from '../../intents/intents.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { MentionAt, Message } from '../../understand/message.ts';
import type { Understood } from '../../understand/understand.ts';
import { wordsOf } from '../../understand/words.ts';
import { languageOf } from '../read-part.ts';
import { whoOf } from '../said-before.ts';

/** Longer messages have a subject of their own. */
const MAX_WORDS_OF_MESSAGE = 12;

/**
 * A question about "both" or "which of the two", after questions about one person and then another, with their names. Other messages are
 * returned as they are, and so is one that would not be a question about each of them.
 */
export function withSeveralPeople(
  context: Context,
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Message {
  const language = frame && languageOf(frame.language);
  const ids = [...(frame?.recentIds ?? []), ...(frame?.personIds ?? [])];
  if (!frame || !language || ids.length < 2 || frame.choices || frame.asked || frame.stored || !context.mayName) return message;
  if (message.quoted || message.mentions.length > 0) return message;
  const words = wordsOf(message.text, language.rewriting);
  if (words.length > MAX_WORDS_OF_MESSAGE) return message;
  const people = whoOf(context, ids.slice(-MAX_PEOPLE)).flatMap(({ text, personId }) => (personId ? [{ name: text, personId }] : []));
  const found = matchesOf(words, language.continuing.several).flatMap(([first, end]) => {
    const [from, to] = [words[first]?.start, words[end - 1]?.end];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  if (people.length < 2) return message;
  for (const at of found) {
    const others = found.filter((each) => each !== at);
    for (const removed of others.length > 0 ? [others, []] : [[]]) {
      const meant = withNames(message, at, removed, people, language.joins);
      if (isOfEach(read(meant), people.length)) return { ...meant, asked: true };
    }
  }
  return message;
}

const MAX_PEOPLE = 3;

function isOfEach({ sentences, leftOut }: Understood, count: number): boolean {
  const isOfPeople = sentences.length > 0 && sentences.every((each) => each.said.people.length === count && !changesSomething(each));
  return isOfPeople && leftOut.length === 0;
}

interface Span {
  from: number;
  to: number;
}

/** The text with the names in the place of one span, without the others. */
function withNames(
  message: Message,
  at: Span,
  removed: readonly Span[],
  people: readonly { name: string; personId: string }[],
  joins: ReadonlySet<string>,
): Message {
  const [join = ''] = joins;
  const cut = (from: number, to: number) =>
    removed.reduceRight(
      (rest, each) => (each.from >= from && each.to <= to ? `${rest.slice(0, each.from - from)}${rest.slice(each.to - from)}` : rest),
      message.text.slice(from, to),
    );
  let text = cut(0, at.from);
  const mentions: MentionAt[] = [];
  for (const [index, person] of people.entries()) {
    text += index === 0 ? '' : ` ${join} `;
    mentions.push({ ...person, start: text.length, end: text.length + person.name.length });
    text += person.name;
  }
  return { ...message, text: `${text}${cut(at.to, message.text.length)}`, mentions };
}
