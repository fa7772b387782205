import { findPeople } from '../../answers/find-people.ts';
import { nearlyPlaces, officesSeen, shortenedPlaces } from '../../answers/places.ts';
import type { Context } from '../../context.ts';
import { changesSomething, INTENTS } from '../../intents/intents.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understand.ts';

/** Removes unknown names that are alone beside other sentences: they are words that were not understood. */
export function withoutUnread(context: Context, all: readonly Sentence[]): { sentences: readonly Sentence[]; unread: readonly string[] } {
  const isUnread = (sentence: Sentence) => sentence.bare && (isNobody(context, sentence) || isNowhere(context, sentence));
  const [only] = all;
  if (all.length === 1) return { sentences: only && isUnread(only) && isNobody(context, only) ? [] : all, unread: [] };
  return {
    sentences: all.filter((each) => !isUnread(each)),
    unread: all.filter(isUnread).map(({ said }) => said.text),
  };
}

/** Too little was understood, or every sentence asks for an unknown person and there are other words beside it. */
export function isLost(context: Context, sentences: readonly Sentence[], { leftOut, sure }: Understood): boolean {
  return !sure || (leftOut.length > 0 && sentences.every((sentence) => isNobody(context, sentence)));
}

/** "I'm on the metro, who is in Berlin?": a statement beside a question that names no known place. */
export function isAsideNowhere(context: Context, sentence: Sentence, all: readonly Sentence[]): boolean {
  if (sentence.intent !== 'say-office' || !isNowhere(context, sentence)) return false;
  return all.some((other) => !changesSomething(other) && !INTENTS[other.intent].own && !INTENTS[other.intent].talk && !other.bare);
}

/** The question names nobody. A similar name counts only if the person is asked for: a word alone may mean anything. */
function isNobody(context: Context, { intent, unknown, bare: isBare, said }: Sentence): boolean {
  if (intent !== 'where-is' || !unknown) return false;
  return said.people.every((who) => {
    const { people, nearly } = findPeople(context, who);
    return (nearly && isBare) || people.length === 0;
  });
}

/** The sentence names a place that is neither an office nor similar to one, and has no time. */
function isNowhere({ picture, smallWords }: Context, { intent, said }: Sentence): boolean {
  if ((intent !== 'who-is-in' && intent !== 'say-office') || said.times.length > 0) return false;
  const offices = officesSeen(picture);
  return said.places.some(
    ({ places, any, text }) =>
      !any && places.length === 0 && [shortenedPlaces, nearlyPlaces].every((find) => find(offices, text, smallWords).length === 0),
  );
}
