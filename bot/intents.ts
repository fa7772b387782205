import { type Message, message } from '../server/texts/message.ts';
import { habits, myHabits, whoSeesMe, whyNotShown } from './answers/about-me.ts';
import { sayingAsOf } from './answers/as-of.ts';
import { cannotBook, cannotElse, cannotReach, cannotRemind } from './answers/cannot.ts';
import { freeSeats, mostOrLeast } from './answers/compare-places.ts';
import { endPlans, endRulesOrPlans } from './answers/end-plans.ts';
import { closedDays, whenOpen, whereOffices, whichPlaces } from './answers/facts.ts';
import { clear, myStatus, undo, why } from './answers/mine.ts';
import { askToSwitchOff, myMode, switchOff, switchTo } from './answers/modes.ts';
import { askToDelete, deleteMyData, myData } from './answers/my-data.ts';
import { notUnderstood as notUnderstoodPart } from './answers/not-understood.ts';
import { checkFor, clearFor, sayFor, undoFor } from './answers/on-behalf.ts';
import { lastVisit, myLastVisit, myPast, myPlans, ownByDay } from './answers/own-days.ts';
import { personByDay } from './answers/person-by-day.ts';
import { awayByDay, departmentByDay, fullByDay, whoByDay } from './answers/places-by-day.ts';
import { refuseNotSo, refuseRankings } from './answers/refuse.ts';
import { endHiding, sayAtOffice, sayFrom, sayHidden, sayLeave, sayNot, sayRemote, sayWhere } from './answers/say.ts';
import { hello, help, no, thanks, yes } from './answers/talk.ts';
import { managerOf, myManager, myReports, myTeam, reportsOfPerson, whichDayToCome } from './answers/team.ts';
import {
  allowOrForbidFollowers,
  askEachMorning,
  askToFollow,
  askToFollowManager,
  digestHere,
  myFollowers,
  myFollows,
  mySubscriptions,
  notToday,
  startFollowing,
  stopAsking,
  stopDigest,
  stopFollowing,
} from './answers/unasked.ts';
import { dayOfWeek, usuallyFull } from './answers/usual.ts';
import { sendWarningsHere, stopWarnings } from './answers/warnings.ts';
import { myRules, undoRules } from './answers/weekly.ts';
import { arrival, awayUntil, whenBack, whenIn } from './answers/when.ts';
import { hearsay, isAway, isIn, isNotIn, whereIs } from './answers/where.ts';
import { howFull, howManyInAll, whoIsAway, whoIsIn, whoIsSick, whoOfDepartment } from './answers/who.ts';
import { teamNotIn, whoIsNotIn } from './answers/who-not-in.ts';
import type { Answer, Context, Handler, Said } from './context.ts';
import type { IntentName } from './language/intent-name.ts';
import type { Slot } from './understand/lattice.ts';

/** The bot's action for one kind of sentence. Phrases and examples are in `language/`. */
export interface Intent {
  /** What a sentence may say beside its phrase; anything else in it is not understood. */
  slots: readonly Slot[];
  /**
   * Present if it changes something: the catalogue's sentence with that meaning. It must be stated exactly: spelling is not corrected, and
   * questions do not count.
   */
  changes?: Message;
  /** Carrying it out twice for one message changes nothing more. */
  repeatable?: true;
  /** About the asker alone: in front of others the answer goes to them alone. */
  own?: true;
  /** It cannot be undone: it is executed only if it is stated in full, so that "yes" does not confirm it. */
  final?: true;
  /** "Yes" after its answer asks again: what it asks about is `final`. */
  asksAgain?: true;
  /** What "yes" means after its answer, about the one who was spoken of. */
  yes?: IntentName;
  /** Has a meaning only in the context of the last answer (`frame.ts`). */
  followUp?: true;
  /** What "undo" means after its answer, about the same people. Default: what the asker did last about themselves. */
  undo?: IntentName;
  /** What a report in its words means as a command: "Anna is remote" (`PhraseKind`). */
  report?: IntentName;
  /** The reason not to execute it, even if it is confirmed. It is checked before the bot asks back. */
  check?: (context: Context, meant: { intent: IntentName; said: Said }) => Promise<Answer | undefined>;
  /** A request to the bot, not a statement about the asker: with "could you" it is not a question. */
  command?: true;
  /** It changes more than a statement does: with "can you" it is always a question. */
  grave?: true;
  /** Weekdays and an hour are one time: "on Mondays at 8". */
  timesWeekly?: true;
  /** Politeness: not answered beside something else. */
  talk?: true;
  answer: Handler;
}

const notUnderstood: Handler = (context) => notUnderstoodPart(context);

export const INTENTS: Readonly<Record<IntentName, Intent>> = {
  help: { slots: [], own: true, answer: help },
  hello: { slots: [], talk: true, answer: hello },
  thanks: { slots: [], talk: true, answer: thanks },
  yes: { slots: [], answer: yes },
  no: { slots: [], answer: no },
  drop: { slots: [], answer: no },

  'and-then': { slots: ['time'], followUp: true, answer: notUnderstood },
  'day-after': { slots: [], followUp: true, answer: notUnderstood },
  choose: { slots: ['number'], followUp: true, answer: notUnderstood },
  'until-when': { slots: [], followUp: true, answer: notUnderstood },
  'who-are-they': { slots: [], answer: sayingAsOf(whoByDay(whoIsIn)) },
  'how-many': { slots: [], answer: sayingAsOf(fullByDay(howManyInAll)) },

  'who-is-in': { slots: ['place', 'time', 'department'], answer: sayingAsOf(whoByDay(whoIsIn)) },
  'who-is-remote': { slots: ['time', 'department'], answer: sayingAsOf(awayByDay(whoIsAway('remote'), 'remote')) },
  'who-is-on-leave': { slots: ['time', 'department'], answer: sayingAsOf(awayByDay(whoIsAway('leave'), 'leave')) },
  'who-is-sick': { slots: ['who', 'time'], report: 'for-leave', answer: whoIsSick },
  'who-is-not-in': { slots: ['place', 'time', 'department'], answer: sayingAsOf(whoIsNotIn) },
  'who-is-not-so': { slots: ['place', 'time'], answer: refuseNotSo },
  'team-not-in': { slots: ['place', 'time'], answer: sayingAsOf(teamNotIn) },
  'who-of-department': { slots: ['department', 'place', 'time'], answer: sayingAsOf(departmentByDay(whoOfDepartment)) },
  'where-is': { slots: ['who', 'department', 'time'], answer: sayingAsOf(personByDay(whereIs, { open: true })) },
  'is-in': { slots: ['who', 'department', 'place', 'time'], report: 'for-office', answer: sayingAsOf(personByDay(isIn)) },
  'is-not-in': { slots: ['who', 'place', 'time'], answer: sayingAsOf(personByDay(isNotIn, { open: true })) },
  'is-remote': { slots: ['who', 'time'], report: 'for-remote', answer: sayingAsOf(personByDay(isAway('remote'), { kind: 'remote' })) },
  'is-on-leave': { slots: ['who', 'time'], report: 'for-leave', answer: sayingAsOf(personByDay(isAway('leave'), { kind: 'leave' })) },

  'who-was-in': { slots: ['place', 'time', 'department'], answer: whoByDay(undefined, 'past') },
  'who-will-be-in': { slots: ['place', 'time', 'department'], answer: whoByDay(undefined, 'ahead') },
  'was-in': { slots: ['who', 'place', 'time'], answer: personByDay(undefined, { tense: 'past' }) },
  'will-be-in': { slots: ['who', 'place', 'time'], answer: sayingAsOf(personByDay(undefined, { tense: 'ahead', open: true })) },
  'when-in': { slots: ['who', 'place', 'time'], answer: sayingAsOf(whenIn) },
  'when-back': { slots: ['who', 'place', 'time'], answer: sayingAsOf(whenBack) },
  'away-until': { slots: ['who', 'place', 'time'], answer: sayingAsOf(awayUntil) },
  'came-when': { slots: ['who', 'place', 'time'], answer: sayingAsOf(arrival) },
  habits: { slots: ['who', 'place', 'time'], answer: habits },
  'my-habits': { slots: ['place', 'time'], own: true, answer: myHabits },
  rankings: { slots: ['who', 'place', 'time', 'department', 'number'], answer: refuseRankings },

  'how-full': { slots: ['place', 'time', 'department'], answer: sayingAsOf(fullByDay(howFull)) },
  'how-full-was': { slots: ['place', 'time'], answer: fullByDay(undefined, 'past') },
  'how-full-will-be': { slots: ['place', 'time'], answer: fullByDay(undefined, 'ahead') },
  'usually-full': { slots: ['place', 'time'], answer: usuallyFull },
  'quietest-day': { slots: ['place', 'time'], answer: dayOfWeek('quietest') },
  'fullest-day': { slots: ['place', 'time'], answer: dayOfWeek('fullest') },
  'emptiest-place': { slots: ['place', 'time'], answer: sayingAsOf(fullByDay(mostOrLeast('emptiest'))) },
  'fullest-place': { slots: ['place', 'time'], answer: sayingAsOf(fullByDay(mostOrLeast('fullest'))) },
  'free-seats': { slots: ['place', 'time'], answer: sayingAsOf(fullByDay(freeSeats)) },
  'which-places': { slots: ['place'], answer: whichPlaces },
  'where-place': { slots: ['place', 'time'], answer: whereOffices },
  'when-open': { slots: ['place', 'time'], answer: whenOpen },
  'closed-days': { slots: ['place', 'time'], answer: closedDays },

  'my-team': { slots: ['place', 'time'], answer: sayingAsOf(myTeam) },
  'my-manager': { slots: ['time'], answer: sayingAsOf(myManager) },
  'manager-of': { slots: ['who', 'place', 'time'], answer: sayingAsOf(managerOf) },
  'reports-of': { slots: ['who', 'place', 'time'], answer: sayingAsOf(reportsOfPerson) },
  'my-reports': { slots: [], answer: sayingAsOf(myReports) },
  'which-day': { slots: ['place', 'time'], answer: whichDayToCome },

  'am-i': { slots: ['place', 'time'], own: true, answer: sayingAsOf(ownByDay(myStatus)) },
  'my-status': { slots: ['time'], own: true, answer: sayingAsOf(ownByDay(myStatus)) },
  'my-past': { slots: ['place', 'time'], own: true, answer: myPast },
  'last-visit': { slots: ['who', 'place', 'time'], answer: lastVisit },
  'my-last-visit': { slots: ['place', 'time'], own: true, answer: myLastVisit },
  'my-plans': { slots: ['place', 'time'], own: true, answer: myPlans },
  'who-sees-me': { slots: ['time'], own: true, answer: whoSeesMe },
  'why-not-shown': { slots: ['place', 'time'], own: true, answer: whyNotShown },
  why: { slots: ['place', 'time', 'who', 'department'], own: true, answer: why },

  'say-office': {
    slots: ['place', 'time'],
    changes: message('bot.say.button.in-office'),
    repeatable: true,
    own: true,
    answer: sayAtOffice,
  },
  'say-remote': { slots: ['time'], changes: message('bot.say.button.remote'), repeatable: true, own: true, answer: sayRemote },
  'say-leave': { slots: ['time'], changes: message('bot.say.button.leave'), repeatable: true, own: true, answer: sayLeave },
  'say-hidden': { slots: ['time'], changes: message('bot.say.button.hide'), repeatable: true, own: true, answer: sayHidden },
  'say-shown': { slots: [], changes: message('bot.say.button.show'), own: true, answer: endHiding },
  'say-not': { slots: ['place', 'time'], own: true, answer: sayNot },
  'say-nothing': { slots: ['time'], own: true, answer: sayWhere },
  'say-from': { slots: ['place', 'time'], own: true, answer: sayFrom },
  clear: { slots: [], changes: message('bot.say.button.clear'), own: true, answer: clear },
  undo: { slots: [], changes: message('bot.say.button.undo'), own: true, answer: undo },

  'my-data': { slots: [], own: true, answer: myData },
  'delete-my-data': { slots: [], asksAgain: true, own: true, answer: askToDelete },
  'delete-my-data-now': { slots: [], changes: message('bot.mine.button.delete-now'), final: true, own: true, answer: deleteMyData },

  'send-warnings': { slots: [], changes: message('bot.warnings.button.send'), answer: sendWarningsHere },
  'stop-warnings': { slots: [], changes: message('bot.warnings.button.stop'), answer: stopWarnings },

  'end-plans': { slots: ['time'], changes: message('bot.plans.button.end'), own: true, answer: endPlans },
  'my-rules': { slots: [], own: true, answer: myRules },
  'end-rules': {
    command: true,
    slots: ['place', 'time'],
    changes: message('bot.weekly.button.end'),
    own: true,
    answer: endRulesOrPlans,
  },
  'undo-rules': { slots: [], changes: message('bot.weekly.button.undo'), own: true, answer: undoRules },

  'ask-to-follow': { slots: ['who'], yes: 'follow', own: true, answer: askToFollow('once') },
  'ask-to-follow-manager': { slots: [], yes: 'follow', own: true, answer: askToFollowManager },
  'ask-to-follow-daily': { slots: ['who'], yes: 'follow-daily', own: true, answer: askToFollow('daily') },
  follow: {
    slots: ['who'],
    changes: message('bot.follow.button.once', { name: 'Anna Berg' }),
    repeatable: true,
    own: true,
    answer: startFollowing('once'),
  },
  'follow-daily': {
    slots: ['who'],
    changes: message('bot.follow.button.daily', { name: 'Anna Berg' }),
    repeatable: true,
    own: true,
    answer: startFollowing('daily'),
  },
  unfollow: {
    command: true,
    slots: ['who'],
    changes: message('bot.follow.button.stop', { name: 'Anna Berg' }),
    own: true,
    answer: stopFollowing,
  },
  'my-followers': { slots: [], own: true, answer: myFollowers },
  'my-follows': { slots: [], own: true, answer: myFollows },
  'forbid-followers': {
    slots: [],
    changes: message('bot.follow.button.forbid'),
    repeatable: true,
    own: true,
    answer: allowOrForbidFollowers(false),
  },
  'allow-followers': {
    slots: [],
    changes: message('bot.follow.button.allow'),
    repeatable: true,
    own: true,
    answer: allowOrForbidFollowers(true),
  },

  'ask-each-morning': {
    command: true,
    slots: ['time'],
    changes: message('bot.morning.button.ask'),
    repeatable: true,
    own: true,
    answer: askEachMorning,
  },
  'stop-asking': {
    command: true,
    slots: [],
    changes: message('news.morning.stop'),
    own: true,
    answer: stopAsking,
  },
  'not-today': { slots: [], own: true, answer: notToday },
  'digest-here': {
    command: true,
    slots: ['time'],
    timesWeekly: true,
    changes: message('bot.digest.button.here'),
    repeatable: true,
    answer: digestHere,
  },
  'stop-digest': {
    command: true,
    slots: [],
    changes: message('bot.digest.button.stop'),
    answer: stopDigest,
  },
  'my-subscriptions': { slots: [], own: true, answer: mySubscriptions },

  hearsay: { slots: ['who', 'place', 'time'], answer: sayingAsOf(hearsay) },
  'for-office': {
    slots: ['who', 'place', 'time'],
    changes: message('bot.for.button.office', { name: 'Anna Berg', place: 'Berlin' }),
    repeatable: true,
    own: true,
    undo: 'for-undo',
    check: checkFor,
    answer: sayFor('office'),
  },
  'for-remote': {
    slots: ['who', 'time'],
    changes: message('bot.for.button.remote', { name: 'Anna Berg' }),
    repeatable: true,
    own: true,
    undo: 'for-undo',
    check: checkFor,
    answer: sayFor('remote'),
  },
  'for-leave': {
    slots: ['who', 'time'],
    changes: message('bot.for.button.leave', { name: 'Anna Berg' }),
    repeatable: true,
    own: true,
    undo: 'for-undo',
    check: checkFor,
    answer: sayFor('leave'),
  },
  'for-clear': {
    slots: ['who'],
    changes: message('bot.for.button.clear', { name: 'Anna Berg' }),
    own: true,
    undo: 'for-undo',
    check: checkFor,
    answer: clearFor,
  },
  'for-undo': {
    slots: ['who'],
    changes: message('bot.for.button.undo', { name: 'Anna Berg' }),
    own: true,
    undo: 'for-undo',
    check: checkFor,
    answer: undoFor,
  },

  'my-mode': { slots: [], own: true, answer: myMode },
  'mode-track': {
    grave: true,
    slots: [],
    changes: message('bot.mode.button.track'),
    repeatable: true,
    own: true,
    undo: 'my-mode',
    answer: switchTo('track'),
  },
  'mode-display': {
    grave: true,
    slots: [],
    changes: message('bot.mode.button.display'),
    repeatable: true,
    own: true,
    undo: 'my-mode',
    answer: switchTo('display'),
  },
  'mode-off': { slots: [], asksAgain: true, own: true, answer: askToSwitchOff },
  'mode-off-now': { slots: [], changes: message('bot.mode.button.off-now'), final: true, own: true, answer: switchOff },

  'cannot-book': { slots: ['place', 'time'], answer: cannotBook },
  'cannot-reach': { slots: ['who', 'place', 'time'], answer: cannotReach },
  'cannot-remind': { slots: ['who', 'place', 'time'], answer: cannotRemind },
  'cannot-else': { slots: ['place', 'time'], answer: cannotElse },
};

export function changesSomething({ intent }: { intent: IntentName }): boolean {
  return INTENTS[intent].changes !== undefined;
}
