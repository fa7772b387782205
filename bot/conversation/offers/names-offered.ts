import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { NamedPerson } from '../../../server/presence/picture.ts';
import { which } from '../../answers/where.ts';
import type { Context } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import type { Message } from '../../understand/message.ts';
import type { Sentence } from '../../understand/sentence.ts';
import { keysOf } from '../../understand/words.ts';
import { frameOf } from '../frame.ts';
import type { Response } from '../response.ts';

/**
 * After "Anna Bauer or Anna Berg?", "yes" or "is she in Berlin?" does not say which of them: asks again, with the same names, and a choice
 * then completes the newer question. `undefined` if no names were offered, or the sentence is something else.
 */
export function askWhichAgain(context: Context, sentence: Sentence, frame: ConversationFrame | undefined): Response | undefined {
  const people = offeredPeople(context, frame);
  if (!frame || people.length < 2) return undefined;
  const answer = which(context, people);
  if (sentence.intent === 'yes' && !sentence.asked) return { answer, frame };
  const { intent, said } = sentence;
  const isOfOne = said.people.length > 0 && said.people.every(({ pronoun }) => pronoun);
  if (!isOfOne || INTENTS[intent].changes !== undefined || !INTENTS[intent].slots.includes('who')) return undefined;
  return { answer, frame: frameOf(context, { ...sentence, said: { ...said, people: [] } }, answer, false) };
}

/** "Her?" alone, after names were offered. */
export function asksWhichByPronoun(
  context: Context,
  { text }: Message,
  frame: ConversationFrame | undefined,
  { rewriting, pronouns, choosing }: CompiledLanguage,
): Response | undefined {
  const people = offeredPeople(context, frame);
  const keys = keysOf(text, rewriting).filter((key) => pronouns.has(key) || !choosing.has(key));
  if (!frame || people.length < 2 || keys.length === 0 || !keys.every((key) => pronouns.has(key))) return undefined;
  return { answer: which(context, people), frame };
}

/** The offered people whom the asker may still see. */
function offeredPeople({ picture, person, shared }: Context, frame: ConversationFrame | undefined): NamedPerson[] {
  const ids = frame?.choices && 'personIds' in frame.choices ? frame.choices.personIds : [];
  return ids.flatMap((id) => picture.find(shared ? '' : person.id, id) ?? []);
}
