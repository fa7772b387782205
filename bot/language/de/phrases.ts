import type { Language } from '../language.ts';
import { days } from './days.ts';
import { organisation } from './organisation.ts';
import { others } from './others.ts';
import { own } from './own.ts';
import { people } from './people.ts';
import { questions } from './questions.ts';
import { statements } from './statements.ts';
import { takingBack } from './taking-back.ts';
import { talk } from './talk.ts';
import { unasked } from './unasked.ts';

export const phrases: Language['phrases'] = {
  ...talk,
  ...questions,
  ...people,
  ...days,
  ...organisation,
  ...own,
  ...statements,
  ...takingBack,
  ...unasked,
  ...others,
};
