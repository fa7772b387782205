import type { EndedPlan } from '../context.ts';
import type { CompiledLanguage } from '../understand/compile-language.ts';
import { wordsOfConcept } from '../understand/concepts.ts';
import { lengthAt } from '../understand/phrases-at.ts';
import { wordsOf } from '../understand/words.ts';

/** What a sentence in this language says about the plan that it ends: "cancel my rule for Tuesdays", "cancel my leave on Tuesday". */
export function endedBy({ rewriting, commands, core, forgetting, groups }: CompiledLanguage): (text: string) => EndedPlan {
  return (text) => {
    const words = wordsOf(text, rewriting);
    const isAny = (phrases: typeof core.home) => words.some((_, at) => lengthAt(words, at, phrases) > 0);
    const [remote, leave] = [isAny(core.home), isAny(core.away)];
    const state = remote === leave ? undefined : remote ? ('remote' as const) : ('leave' as const);
    // "Forget my Mondays" is about all of them.
    const forgets = isAny(forgetting) && !words.some(({ key }) => groups.mine.has(key)) ? (true as const) : undefined;
    return { ...(forgets && { forgets }), standing: wordsOfConcept(words, commands.concepts.standing).size > 0, ...(state && { state }) };
  };
}
