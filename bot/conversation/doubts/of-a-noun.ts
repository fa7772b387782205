import { PLACED } from '../../understand/besides.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Understood } from '../../understand/understood.ts';
import { MAX_WORDS, wordsOf } from '../../understand/words.ts';

/**
 * "My laptop is working from home", "my team lead is remote": the words directly before a statement are a noun with "my" and a verb of the third
 * person, so it is not about the writer.
 */
export function isOfNoun({ text }: Message, { sentences, language }: Understood): boolean {
  const { rewriting, groups, others, core } = language;
  const words = wordsOf(text, rewriting).slice(0, MAX_WORDS);
  return sentences.some(({ intent, asked, said }) => {
    if (!PLACED.has(intent) || asked) return false;
    const start = words.findIndex((word) => word.start >= text.indexOf(said.text));
    const verb = start - 1;
    if (start < 3 || isMark(words[start]) || lengthAt(words, verb, others.verbs) === 0) return false;
    for (let at = verb - 1; at >= 0; at--) {
      if (lengthAt(words, at, core.self) > 0) return false;
      if (groups.mine.has(words[at]?.key ?? '')) return at < verb - 1;
      if (isMark(words[at + 1])) return false;
    }
    return false;
  });
}

function isMark(word: { comma?: true; stop?: true } | undefined): boolean {
  return (word?.comma ?? word?.stop) === true;
}
