import type { Language } from '../language.ts';
import { aboutDays } from './phrases-about-days.ts';
import { aboutMe } from './phrases-about-me.ts';
import { facts } from './phrases-facts.ts';
import { others } from './phrases-others.ts';
import { questions } from './phrases-questions.ts';
import { statements } from './phrases-statements.ts';
import { talk } from './phrases-talk.ts';
import { team } from './phrases-team.ts';
import { unasked } from './phrases-unasked.ts';

export const phrases: Language['phrases'] = {
  ...talk,
  ...questions,
  ...aboutDays,
  ...facts,
  ...team,
  ...aboutMe,
  ...statements,
  ...unasked,
  ...others,
};
