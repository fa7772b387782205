import { cannotBook, cannotElse, cannotReach, cannotRemind } from '../answers/cannot.ts';
import type { Intents } from './intent.ts';

export const cannot = {
  'cannot-book': { slots: ['place', 'time'], answer: cannotBook },
  'cannot-reach': { slots: ['who', 'place', 'time'], answer: cannotReach },
  'cannot-remind': { slots: ['who', 'place', 'time'], answer: cannotRemind },
  'cannot-else': { slots: ['place', 'time'], answer: cannotElse },
} satisfies Intents;
