import type { EndedPlan } from '../../context.ts';
import { timeReader } from '../../time/parse.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { wordsOfConcept } from '../../understand/concepts.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import { wordsOf } from '../../understand/words.ts';

/** What a sentence in this language says about the plan that it ends: "cancel my rule for Tuesdays", "cancel my leave on Tuesday". */
export function endedBy({ rewriting, commands, core, times, noLonger, oneOrEach }: CompiledLanguage): (text: string) => EndedPlan {
  return (text) => {
    const words = wordsOf(text, rewriting);
    const isAny = (phrases: typeof core.home) => words.some((_, at) => lengthAt(words, at, phrases) > 0);
    const [remote, leave] = [isAny(core.home), isAny(core.away)];
    const state = remote === leave ? undefined : remote ? ('remote' as const) : ('leave' as const);
    const timesAt = timeReader(words, times);
    const isWeekly = words.some(({ key }, at) => oneOrEach.has(key) && timesAt(at).some(({ said }) => said.kind === 'weekly'));
    const isOneDay = isWeekly && !words.some(({ key }) => noLonger.has(key));
    return {
      ...(isOneDay && { oneDay: true as const }),
      standing: wordsOfConcept(words, commands.concepts.standing).size > 0,
      ...(state && { state }),
    };
  };
}
