import { sayingAsOf } from '../answers/as-of.ts';
import { personByDay } from '../answers/person-by-day.ts';
import { isAway, isIn, isNotIn, whereIs } from '../answers/where.ts';
import type { Intents } from './intent.ts';

export const people = {
  'where-is': { slots: ['who', 'department', 'time'], answer: sayingAsOf(personByDay(whereIs, { open: true })) },
  'is-in': { slots: ['who', 'department', 'place', 'time'], report: 'for-office', answer: sayingAsOf(personByDay(isIn)) },
  'is-not-in': { slots: ['who', 'place', 'time'], answer: sayingAsOf(personByDay(isNotIn, { open: true })) },
  'is-remote': { slots: ['who', 'time'], report: 'for-remote', answer: sayingAsOf(personByDay(isAway('remote'), { kind: 'remote' })) },
  'is-on-leave': { slots: ['who', 'time'], report: 'for-leave', answer: sayingAsOf(personByDay(isAway('leave'), { kind: 'leave' })) },
} satisfies Intents;
