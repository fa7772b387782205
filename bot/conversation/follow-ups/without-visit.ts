import { INTENTS } from '../../intents/intents.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Understood } from '../../understand/understood.ts';
import { blankOut, MAX_WORDS, type Word, wordsOf } from '../../understand/words.ts';

/** The most words between "wenn ich" and "komme". */
const MAX_BETWEEN = 6;

/**
 * "If I came on Tuesday, who would be in?", "I was thinking of coming in on Thursday, who'll be there?": the day and the place of the visit are
 * those of the question, and nothing is stated. The message without the words of the visit, if the rest is one question that is
 * understood.
 */
export function withoutVisit(message: Message, read: (message: Message) => Understood): Message {
  if (message.quoted || message.cut || message.mentions.length > 0) return message;
  const { language } = read(message);
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const verbs = matchesOf(words, language.continuing.visitVerbs);
  for (const opens of matchesOf(words, language.continuing.visitOpens)) {
    const verb = verbs.find(([from]) => from >= opens[1] && from - opens[1] <= MAX_BETWEEN && !isParted(words, opens[1], from));
    const isCondition = words.slice(...opens).some((_, at) => lengthAt(words, opens[0] + at, language.ifs) > 0);
    if (isCondition && !verb) continue;
    const text = [verb, opens].reduce((left, span) => (span ? without(left, words, span) : left), message.text);
    const rest = { ...message, text, asked: true };
    if (isQuestion(read(rest))) return rest;
  }
  return message;
}

/** One question about a day or a place. */
function isQuestion({ sentences, leftOut, ignoring, doubtful }: Understood): boolean {
  const [question, ...others] = sentences.filter(({ intent }) => !INTENTS[intent].talk);
  if (!question || others.length > 0 || leftOut.length > 0 || ignoring || doubtful) return false;
  const { intent, unknown, bare, said } = question;
  const isOfVisit = said.times.length > 0 || said.places.some(({ any }) => !any);
  return !unknown && !bare && isOfVisit && INTENTS[intent].changes === undefined && !INTENTS[intent].followUp;
}

function isParted(words: readonly Word[], from: number, end: number): boolean {
  return words.slice(from, end + 1).some(({ comma, stop }) => comma || stop);
}

function without(text: string, words: readonly Word[], [from, end]: readonly [number, number]): string {
  return blankOut(text, words[from]?.start ?? 0, words[end - 1]?.end ?? text.length);
}
