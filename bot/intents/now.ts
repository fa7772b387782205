import { sayingAsOf } from '../answers/as-of.ts';
import { awayByDay, departmentByDay, whoByDay } from '../answers/places-by-day.ts';
import { refuseNotSo } from '../answers/refuse.ts';
import { whoIsAway, whoIsIn, whoIsSick, whoOfDepartment } from '../answers/who.ts';
import { teamNotIn, whoIsNotIn } from '../answers/who-not-in.ts';
import type { Intents } from './intent.ts';

export const now = {
  'who-is-in': { slots: ['place', 'time', 'department'], answer: sayingAsOf(whoByDay(whoIsIn)) },
  'who-is-remote': { slots: ['time', 'department'], answer: sayingAsOf(awayByDay(whoIsAway('remote'), 'remote')) },
  'who-is-on-leave': { slots: ['time', 'department'], answer: sayingAsOf(awayByDay(whoIsAway('leave'), 'leave')) },
  'who-is-sick': { slots: ['who', 'place', 'time'], report: 'for-leave', answer: whoIsSick },
  'who-is-not-in': { slots: ['place', 'time', 'department'], answer: sayingAsOf(whoIsNotIn) },
  'who-is-not-so': { slots: ['place', 'time'], answer: refuseNotSo },
  'team-not-in': { slots: ['place', 'time'], answer: sayingAsOf(teamNotIn) },
  'who-of-department': { slots: ['department', 'place', 'time'], answer: sayingAsOf(departmentByDay(whoOfDepartment)) },
} satisfies Intents;
