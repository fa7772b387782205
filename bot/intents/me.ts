import { message } from '../../server/texts/message.ts';
import { myHabits, whoSeesMe, whyNotShown } from '../answers/about-me.ts';
import { sayingAsOf, sayingAsOfPast } from '../answers/as-of.ts';
import { myStatus, why } from '../answers/mine.ts';
import { askToDelete, deleteMyData, myData } from '../answers/my-data.ts';
import { myPast, myPlans, ownByDay } from '../answers/own-days.ts';
import type { Intents } from './intent.ts';

export const me = {
  'my-habits': { slots: ['place', 'time'], own: true, answer: myHabits },
  'am-i': { slots: ['place', 'time'], own: true, answer: sayingAsOf(ownByDay(myStatus)) },
  'my-status': { slots: ['time'], own: true, answer: sayingAsOf(ownByDay(myStatus)) },
  'my-past': { slots: ['place', 'time'], own: true, answer: sayingAsOfPast(myPast) },
  'my-plans': { slots: ['place', 'time'], own: true, answer: myPlans },
  'who-sees-me': { slots: ['time', 'who', 'place', 'department'], knowsNames: true, own: true, answer: whoSeesMe },
  'why-not-shown': { slots: ['place', 'time'], own: true, answer: sayingAsOf(whyNotShown) },
  why: { slots: ['place', 'time', 'who', 'department'], own: true, answer: sayingAsOf(why) },
  'my-data': { slots: [], own: true, answer: myData },
  'delete-my-data': { slots: [], asksAgain: true, own: true, answer: askToDelete },
  'delete-my-data-now': { slots: [], changes: message('bot.mine.button.delete-now'), final: true, own: true, answer: deleteMyData },
} satisfies Intents;
