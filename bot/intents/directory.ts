import { sayingAsOf } from '../answers/as-of.ts';
import { whereOffices } from '../answers/facts.ts';
import { askToFollowManager, myFollows } from '../answers/follows.ts';
import { lastVisit, myLastVisit } from '../answers/own-days.ts';
import { reportsOfPerson } from '../answers/team.ts';
import type { Intents } from './intent.ts';

export const directory = {
  'where-place': { slots: ['place', 'time'], answer: whereOffices },
  'reports-of': { slots: ['who', 'place', 'time'], answer: sayingAsOf(reportsOfPerson) },
  'last-visit': { slots: ['who', 'place', 'time'], answer: sayingAsOf(lastVisit) },
  'my-last-visit': { slots: ['place', 'time'], own: true, answer: sayingAsOf(myLastVisit) },
  'ask-to-follow-manager': { slots: [], yes: 'follow', own: true, answer: askToFollowManager },
  'my-follows': { slots: [], own: true, answer: myFollows },
} satisfies Intents;
