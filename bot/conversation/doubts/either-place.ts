import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Understood } from '../../understand/understood.ts';
import { wordsOf } from '../../understand/words.ts';
import { OF_PLACE } from '../question-kinds.ts';

/** Fewer words name only a place: "or at home". */
const MIN_WORDS = 4;

const ABOUT_ONE: ReadonlySet<IntentName> = new Set([...OF_PLACE, 'came-when', 'when-in']);

/** "Did Zoë come in or is she at home?" asks where she is. Other messages are returned as they are. */
export function withoutEither(message: Message, read: (message: Message) => Understood): Message {
  if (message.quoted || message.mentions.length > 0) return message;
  const { language } = read(message);
  const words = wordsOf(message.text, language.rewriting);
  const found = matchesOf(words, language.continuing.openly).find(
    ([first, end]) => first > 1 && end === words.length && end - first >= MIN_WORDS && lengthAt(words, first, language.or) > 0,
  );
  const until = words[(found?.[0] ?? 0) - 1]?.end;
  if (!found || until === undefined) return message;
  const { sentences, leftOut } = read({ ...message, text: message.text.slice(0, until), asked: true });
  const [only, ...others] = sentences;
  if (!only || others.length > 0 || leftOut.length > 0 || !ABOUT_ONE.has(only.intent) || INTENTS[only.intent].changes) return message;
  const [who, ...more] = only.said.people;
  if (!who || more.length > 0) return message;
  return { ...message, text: `${language.samePlace.where} ${who.text} ${only.said.timeText}?`, asked: true };
}
