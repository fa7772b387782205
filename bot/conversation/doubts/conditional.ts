import { changesSomething } from '../../intents/intents.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { MAX_WORDS, wordsOf } from '../../understand/words.ts';

/**
 * "I'm remote tomorrow, if Zoë is in", "if Zoë is in, hide me": what reads as a question is the condition of the change beside it. It is a
 * question only with a question mark, or after a request ("tell me if …").
 */
export function isConditional({ text }: Pick<Message, 'text'>, { sentences, language }: Understood): boolean {
  const changes = sentences.filter(changesSomething);
  if (text.includes('?') || changes.length === 0) return false;
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  const spanOf = ({ said }: Sentence) => ({ from: text.indexOf(said.text), to: text.indexOf(said.text) + said.text.length });
  const spans = changes.map(spanOf);
  /** A condition begins the message, a clause, or follows the change directly. */
  const begins = (at: number) => {
    const before = words[at - 1];
    return !before || words[at]?.comma || words[at]?.stop || spans.some(({ from, to }) => before.start >= from && before.end <= to);
  };
  const questions = sentences.filter((each) => !changesSomething(each));
  return words.some(({ start }, at) => {
    // Spanish "si no" is "otherwise".
    const length = lengthAt(words, at, language.or) > 0 ? 0 : lengthAt(words, at, language.ifs);
    const after = at + Math.max(length, lengthAt(words, at, language.whens));
    const next = words[after];
    // Spanish "sí, …" is "yes".
    if (after === at || !next || next.comma || next.stop || !begins(at)) return false;
    const question = questions.find((each) => start <= spanOf(each).to && next.end <= spanOf(each).to && next.start >= spanOf(each).from);
    // "When Zoë is in", and not "when is Zoë in".
    return question !== undefined && (length > 0 || question.said.people.some((person) => text.slice(next.start).startsWith(person.text)));
  });
}
