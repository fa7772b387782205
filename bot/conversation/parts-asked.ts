import type { PartsAsked } from '../context.ts';
import type { CompiledLanguage } from '../understand/compiled-language.ts';
import { lengthAt } from '../understand/phrases-at.ts';
import { wordsOf } from '../understand/words.ts';

/** What a question in this language asks for: "on which floor is she?", "which days is she in?" */
export function partsAsked({ rewriting, places, core }: CompiledLanguage): (text: string) => PartsAsked {
  return (text) => {
    const words = wordsOf(text, rewriting);
    return {
      floor: words.some(({ key }) => places.floors.has(key)),
      zone: words.some((_, at) => lengthAt(words, at, core.zone) > 0),
      days: words.some((_, at) => lengthAt(words, at, core.whichDays) > 0),
    };
  };
}
