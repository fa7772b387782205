import type { Language } from '../language.ts';
import { aboutDays } from './phrases-about-days.ts';
import { aboutMe } from './phrases-about-me.ts';
import { aboutPlaces } from './phrases-about-places.ts';
import { others } from './phrases-others.ts';
import { questions } from './phrases-questions.ts';
import { statements } from './phrases-statements.ts';
import { talk } from './phrases-talk.ts';
import { unasked } from './phrases-unasked.ts';

export const phrases: Language['phrases'] = {
  ...talk,
  ...questions,
  ...aboutPlaces,
  ...aboutDays,
  ...aboutMe,
  ...statements,
  ...unasked,
  ...others,
};
