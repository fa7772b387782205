import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { searchKey } from '../../../server/presence/search-key.ts';
import { findPeople } from '../../answers/find-people.ts';
import { nearlyPlaces, officesSeen, shortenedPlaces } from '../../answers/places.ts';
import { type Context, SAID_NOTHING } from '../../context.ts';
import { changesSomething, INTENTS } from '../../intents/intents.ts';
import type { Message } from '../../understand/message.ts';
import type { Understood } from '../../understand/understand.ts';
import { keysOf } from '../../understand/words.ts';
import { answerIntent } from '../answer-sentence.ts';
import type { Response } from '../response.ts';
import { intentOf } from '../said-before.ts';

/** Longer texts are neither a place nor a name. */
const MAX_WORDS_OF_NAME = 5;

/** A message that is somebody's name and also has another meaning: "Home Sun". */
export function personAlone(context: Context, { sentences }: Understood, message: Message): string | undefined {
  const text = nameIn(message);
  const [only] = sentences;
  if (text === undefined || !context.mayName || sentences.length !== 1 || !only) return undefined;
  if (!changesSomething(only) || only.phrase === 'said') return undefined;
  const asked = searchKey(text).split(' ');
  const { people, nearly } = findPeople(context, { text });
  const isNamed = !nearly && people.some(({ name }) => asked.every((word) => searchKey(name).split(' ').includes(word)));
  return isNamed ? text : undefined;
}

/** Answers a message that is a misspelt name of a place. `undefined` if it is none. */
export function answerPlaceAlone(context: Context, message: Message): Promise<Response> | undefined {
  const text = nameIn(message);
  const offices = officesSeen(context.picture);
  const isPlace = text !== undefined && [shortenedPlaces, nearlyPlaces].some((find) => find(offices, text, context.smallWords).length > 0);
  if (!isPlace) return undefined;
  return answerIntent(context, 'who-is-in', { ...SAID_NOTHING, places: [{ places: [], any: false, text, before: '' }] });
}

/** "And Anna?" after a question about somebody. The answer uses the same words for an unknown name. */
export function asksOfPerson({ sentences, language }: Understood, { text }: Message, before: ConversationFrame | undefined): boolean {
  const [only] = sentences;
  const name = before && intentOf(before);
  if (!only || sentences.length > 1 || name === undefined || only.intent !== 'where-is') return false;
  const [first] = keysOf(text, language.rewriting);
  const isFollowing = only.phrase === 'follow' || (only.bare && (name === 'habits' || language.joins.has(first ?? '')));
  return isFollowing && !INTENTS[name].changes && INTENTS[name].slots.includes('who');
}

function nameIn({ text }: Message): string | undefined {
  const words = text.replaceAll(/[?!.]+/g, ' ').trim();
  return words.length >= 3 && words.split(/\s+/).length <= MAX_WORDS_OF_NAME ? words : undefined;
}
