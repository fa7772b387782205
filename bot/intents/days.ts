import { habits } from '../answers/about-me.ts';
import { sayingAsOf, sayingAsOfPast } from '../answers/as-of.ts';
import { personByDay } from '../answers/person-by-day.ts';
import { whoByDay } from '../answers/places-by-day.ts';
import { refuseRankings } from '../answers/refuse.ts';
import { arrival, awayUntil, whenBack, whenIn } from '../answers/when.ts';
import type { Intents } from './intent.ts';

export const days = {
  'who-was-in': { slots: ['place', 'time', 'department'], answer: sayingAsOfPast(whoByDay(undefined, 'past')) },
  'who-will-be-in': { slots: ['place', 'time', 'department'], answer: whoByDay(undefined, 'ahead') },
  'was-in': { slots: ['who', 'place', 'time'], answer: sayingAsOfPast(personByDay(undefined, { tense: 'past' })) },
  'will-be-in': { slots: ['who', 'place', 'time'], answer: sayingAsOf(personByDay(undefined, { tense: 'ahead', open: true })) },
  'when-in': { slots: ['who', 'place', 'time'], answer: sayingAsOf(whenIn) },
  'when-back': { slots: ['who', 'place', 'time'], answer: sayingAsOf(whenBack) },
  'away-until': { slots: ['who', 'place', 'time'], answer: sayingAsOf(awayUntil) },
  'came-when': { slots: ['who', 'place', 'time'], answer: sayingAsOf(arrival) },
  habits: { slots: ['who', 'place', 'time'], answer: habits },
  rankings: { slots: ['who', 'place', 'time', 'department', 'number'], answer: refuseRankings },
} satisfies Intents;
