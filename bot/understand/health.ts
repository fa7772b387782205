import { PLACED } from './besides.ts';
import { lengthAt } from './phrases-at.ts';
import type { Sentence } from './sentence.ts';
import type { Understood } from './understood.ts';
import { wordsOf } from './words.ts';

/** "I'm not well, I'm working from home today": how the writer feels is only the reason, if another sentence says where they are. */
export function withoutHealth(understood: Understood): Understood {
  const { sentences, language } = understood;
  const isOfHealth = ({ intent, phrase, said }: Sentence) => {
    const words = wordsOf(said.text, language.rewriting);
    const { core, clauses } = language;
    const isAway = words.some((_, at) => [core.away, clauses.states].some((phrases) => lengthAt(words, at, phrases) > 0));
    return intent === 'say-leave' && phrase === 'vague' && said.times.length === 0 && !isAway;
  };
  const isStated = (each: Sentence) => PLACED.has(each.intent) && !each.asked && !isOfHealth(each);
  const [, ...others] = sentences;
  if (others.length === 0 || !sentences.some(isOfHealth) || !sentences.some(isStated)) return understood;
  return { ...understood, sentences: sentences.filter((each) => !isOfHealth(each)) };
}
