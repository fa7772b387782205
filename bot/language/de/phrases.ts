import type { Language } from '../language.ts';
import { organisation } from './organisation.ts';
import { others } from './others.ts';
import { own } from './own.ts';
import { questions } from './questions.ts';
import { statements } from './statements.ts';
import { talk } from './talk.ts';
import { unasked } from './unasked.ts';

export const phrases: Language['phrases'] = { ...talk, ...questions, ...organisation, ...own, ...statements, ...unasked, ...others };
