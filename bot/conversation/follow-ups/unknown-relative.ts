import { changesSomething, INTENTS } from '../../intents/intents.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import { namesSomebodyElse } from '../../understand/somebody-else.ts';
import type { Understood } from '../../understand/understood.ts';
import { wordsOf } from '../../understand/words.ts';

/** "Where is my wife?": the person is not named, and is no search for a name. */
export function isOfUnknownRelative({ text }: Message, { sentences, leftOut, language, guessed }: Understood): boolean {
  const isOpen = guessed === true || sentences.every((each) => each.unknown || leftOut.length > 0);
  const namesBoss = matchesOf(wordsOf(text, language.rewriting), language.boss).length > 0;
  const isKnown = sentences.some(
    (each) =>
      changesSomething(each) ||
      // "Has my boss turned up?", "does my boss see when I'm ill?"
      (each.intent === 'my-manager' && namesBoss) ||
      INTENTS[each.intent].own ||
      each.said.departments.length > 0 ||
      (each.said.people.length > 0 && !each.unknown),
  );
  return isOpen && !isKnown && isShortClause(text) && namesSomebodyElse(text, language);
}

/** In a longer message, or in a clause of its own, a relative may be a reason. */
function isShortClause(text: string): boolean {
  const clause = text.trim().replace(/[?!.\s]+$/, '');
  return clause.split(/\s+/).length <= MAX_WORDS_OF_QUESTION && !/[?!.,;]/.test(clause);
}

const MAX_WORDS_OF_QUESTION = 8;
