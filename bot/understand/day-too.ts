import { timeReader } from '../time/parse.ts';
import { onlyStatement } from './certain.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import type { Message } from './message.ts';
import type { Sentence } from './sentence.ts';
import type { Understood } from './understood.ts';
import { MAX_WORDS, type Word, wordsOf } from './words.ts';

/** Longer messages are not read a second time. */
const MAX_WORDS_OF_STATEMENT = 20;

/** "Remote tomorrow, Friday too": a statement of two days. Without it, the second day would be lost, or the message a question. */
export function withDayToo(understood: Understood, message: Message, read: (part: Message) => Understood): Understood {
  if (message.asked || message.quoted || message.cut || message.mentions.length > 0) return understood;
  const { language } = understood;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const day = words.length > MAX_WORDS_OF_STATEMENT ? undefined : dayToo(words, language);
  const first = day && onlyStatement(read({ ...message, text: message.text.slice(0, words[day.start]?.start).replace(/[\s,;]+$/, '') }));
  if (!day || !first || first.said.times.length !== 1) return understood;
  const timeText = message.text.slice(words[day.from]?.start, words[day.end - 1]?.end);
  const second: Sentence = { ...first, said: { ...first.said, times: [day.said], timeText } };
  const { guessed: _, meanings: __, ...whole } = understood;
  return { ...whole, sentences: [first, second], leftOut: [], leftOutTime: false, doubtful: false };
}

/** The last clause of a message, if it is only a day with "too". */
function dayToo(words: readonly Word[], language: CompiledLanguage) {
  const { correcting, joins, fillers } = language;
  const lengthOf = (at: number) => Math.max(0, ...correcting.also.filter((phrase) => isAt(words, at, phrase)).map(({ length }) => length));
  const isSmall = (at: number) =>
    joins.has(words[at]?.key ?? '') || (fillers.get(words[at]?.key ?? '') ?? []).some((each) => each.length === 1);
  const timesAt = timeReader(words, language.times);
  for (let start = words.length - 1; start > 0; start--) {
    const word = words[start];
    if (!word?.comma && !word?.stop && !word?.dash && !joins.has(word?.key ?? '')) continue;
    let [at, hasToo] = [start, false];
    let found: { said: ReturnType<typeof timesAt>[number]['said']; from: number; end: number } | undefined;
    while (at < words.length) {
      const too = lengthOf(at);
      const [longest] = timesAt(at).toSorted((one, other) => other.end - one.end);
      if (!found && longest && (longest.said.kind === 'days' || longest.said.kind === 'part')) {
        found = { said: longest.said, from: at, end: longest.end };
        at = longest.end;
      } else if (too > 0) [at, hasToo] = [at + too, true];
      else if (isSmall(at)) at++;
      else break;
    }
    if (at >= words.length && found && hasToo) return { ...found, start };
    if (!joins.has(word?.key ?? '')) return undefined;
  }
  return undefined;
}

function isAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((key, index) => words[at + index]?.key === key);
}
