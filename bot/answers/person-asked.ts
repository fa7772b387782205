import { plainOf } from '../../server/presence/markdown.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import type { Answer, Context, Said } from '../context.ts';
import type { WhoSaid } from '../understand/lattice.ts';
import { findPeople } from './find-people.ts';
import { answerForEach, unknownPerson, which } from './where.ts';
import { safe } from './words.ts';

/**
 * Answers for each person that is named. If several people match a name, it asks which one, in the words of the question. For nobody, and
 * for somebody who may not be named, the answer to every question is the same (docs/RULES.md).
 */
export function answerForEachPerson(
  context: Context,
  said: Said,
  answer: (person: NamedPerson) => Answer | Promise<Answer>,
): Answer | Promise<Answer> {
  return answerForEach(context, said, (who) => ofOne(context, said, who, answer));
}

async function ofOne(
  context: Context,
  said: Said,
  who: WhoSaid,
  answer: (person: NamedPerson) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { texts } = context;
  const { people, nearly, incomplete } = findPeople(context, who);
  const [only] = people;
  if (!only) return incomplete ? { text: texts.text('bot.where.too-much') } : unknownPerson(context, who.text);
  const again = said.text.includes(who.text) ? (label: string) => safe(said.text.replace(who.text, () => plainOf(label))) : undefined;
  if (people.length > 1) return which(context, people, again);
  const told = await answer(only);
  return nearly ? { ...told, text: texts.text('bot.where.nearly', { fact: told.text }) } : told;
}

/** Whether it is the asker, who may see everything about themselves. */
export function isAsker({ person, shared }: Context, { id }: Pick<NamedPerson, 'id'>): boolean {
  return !shared && id === person.id;
}

/** The viewer of the board. In front of others, everybody is shown as others see them. */
export function viewerOf({ person, shared }: Context): string {
  return shared ? '' : person.id;
}
