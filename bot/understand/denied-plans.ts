import type { DeniedPlanWords } from '../language/language.ts';
import { type Concept, compileConcept } from './concepts.ts';
import type { Phrase, PhraseLanguage } from './phrase.ts';

/** Words by which a plan that was said before is denied. */
export interface CompiledDeniedPlans {
  afterAll: Concept;
  noLonger: Concept;
  givesUp: readonly { first: Concept; last?: Concept }[];
  back: Concept;
}

export function compileDeniedPlans({ afterAll, noLonger, givesUp, back }: DeniedPlanWords, language: PhraseLanguage): CompiledDeniedPlans {
  const compiled = (phrase: Phrase) => compileConcept([phrase], language);
  return {
    afterAll: compileConcept(afterAll, language),
    noLonger: compileConcept(noLonger, language),
    back: compileConcept(back, language),
    givesUp: givesUp.map(([first, last]) => ({ first: compiled(first), ...(last !== undefined && { last: compiled(last) }) })),
  };
}
