import { sayingAsOf } from '../answers/as-of.ts';
import { managerOf, myManager, myReports, myTeam, whichDayToCome } from '../answers/team.ts';
import type { Intents } from './intent.ts';

export const team = {
  'my-team': { slots: ['place', 'time'], answer: sayingAsOf(myTeam) },
  'my-manager': { slots: ['time'], answer: sayingAsOf(myManager) },
  'manager-of': { slots: ['who', 'place', 'time'], answer: sayingAsOf(managerOf) },
  'my-reports': { slots: [], answer: sayingAsOf(myReports) },
  'which-day': { slots: ['place', 'time'], answer: whichDayToCome },
} satisfies Intents;
