import { type Message, message } from '../server/texts/message.ts';
import { sayingAsOf } from './answers/as-of.ts';
import { clear, myStatus, undo, why } from './answers/mine.ts';
import { askToDelete, deleteMyData, myData } from './answers/my-data.ts';
import { notUnderstood as notUnderstoodPart } from './answers/not-understood.ts';
import { endHiding, sayAtOffice, sayFrom, sayHidden, sayLeave, sayNot, sayRemote, sayWhere } from './answers/say.ts';
import { hello, help, no, thanks, yes } from './answers/talk.ts';
import { onlyNow } from './answers/time-asked.ts';
import {
  askEachMorning,
  askToFollow,
  digestHere,
  letFollow,
  myFollowers,
  mySubscriptions,
  notToday,
  startFollowing,
  stopAsking,
  stopDigest,
  stopFollowing,
} from './answers/unasked.ts';
import { sendWarningsHere, stopWarnings } from './answers/warnings.ts';
import { endRules, myRules, undoRules } from './answers/weekly.ts';
import { isAway, isIn, isNotIn, whereIs } from './answers/where.ts';
import { howFull, whoIsAway, whoIsIn, whoIsNotIn, whoIsSick, whoOfDepartment } from './answers/who.ts';
import type { Handler } from './context.ts';
import type { IntentName } from './language/intent-name.ts';
import type { Slot } from './understand/lattice.ts';

/** What the bot does with one kind of sentence. How it is said, with examples, is in `language/`. */
export interface Intent {
  /** What a sentence may say beside its phrase; anything else in it is not understood. */
  slots: readonly Slot[];
  /**
   * That it changes something, and the sentence that means it (of the catalogue). It must be said as it is meant: no spelling is
   * corrected, and no question counts.
   */
  changes?: Message;
  /** Carrying it out twice for one message changes nothing more. */
  repeatable?: true;
  /** About the asker alone: in front of others the answer goes to them alone. */
  own?: true;
  /** Politeness: not answered beside something else. */
  talk?: true;
  answer: Handler;
}

/** They mean something only after what was said before (`frame.ts`). */
const notUnderstood: Handler = (context) => notUnderstoodPart(context);

export const INTENTS: Readonly<Record<IntentName, Intent>> = {
  help: { slots: [], answer: help },
  hello: { slots: [], talk: true, answer: hello },
  thanks: { slots: [], talk: true, answer: thanks },
  yes: { slots: [], answer: yes },
  no: { slots: [], answer: no },

  'and-then': { slots: ['time'], answer: notUnderstood },
  'day-after': { slots: [], answer: notUnderstood },
  choose: { slots: ['number'], answer: notUnderstood },
  'until-when': { slots: [], answer: notUnderstood },

  'who-is-in': { slots: ['place', 'time'], answer: sayingAsOf(whoIsIn) },
  'who-is-remote': { slots: ['time'], answer: sayingAsOf(whoIsAway('remote')) },
  'who-is-on-leave': { slots: ['time'], answer: sayingAsOf(whoIsAway('leave')) },
  'who-is-sick': { slots: ['who', 'time'], answer: whoIsSick },
  'who-is-not-in': { slots: ['place', 'time'], answer: whoIsNotIn },
  'who-of-department': { slots: ['department', 'place', 'time'], answer: sayingAsOf(whoOfDepartment) },
  'how-full': { slots: ['place', 'time'], answer: sayingAsOf(howFull) },
  'where-is': { slots: ['who', 'department', 'time'], answer: sayingAsOf(whereIs) },
  'is-in': { slots: ['who', 'department', 'place', 'time'], answer: sayingAsOf(isIn) },
  'is-not-in': { slots: ['who', 'place', 'time'], answer: sayingAsOf(isNotIn) },
  'is-remote': { slots: ['who', 'time'], answer: sayingAsOf(isAway('remote')) },
  'is-on-leave': { slots: ['who', 'time'], answer: sayingAsOf(isAway('leave')) },

  'who-was-in': { slots: ['place', 'time'], answer: onlyNow },
  'who-will-be-in': { slots: ['place', 'time'], answer: onlyNow },
  'was-in': { slots: ['who', 'place', 'time'], answer: onlyNow },
  'will-be-in': { slots: ['who', 'place', 'time'], answer: onlyNow },
  'when-in': { slots: ['who', 'place', 'time'], answer: onlyNow },
  habits: { slots: ['who', 'place', 'time'], answer: onlyNow },
  'how-full-was': { slots: ['place', 'time'], answer: onlyNow },
  'how-full-will-be': { slots: ['place', 'time'], answer: onlyNow },

  'am-i': { slots: ['place', 'time'], own: true, answer: sayingAsOf(myStatus) },
  'my-status': { slots: ['time'], own: true, answer: sayingAsOf(myStatus) },
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
  'delete-my-data': { slots: [], own: true, answer: askToDelete },
  'delete-my-data-now': { slots: [], changes: message('bot.mine.button.delete-now'), own: true, answer: deleteMyData },

  'send-warnings': { slots: [], changes: message('bot.warnings.button.send'), answer: sendWarningsHere },
  'stop-warnings': { slots: [], changes: message('bot.warnings.button.stop'), answer: stopWarnings },

  'my-rules': { slots: [], own: true, answer: myRules },
  'end-rules': { slots: ['time'], changes: message('bot.weekly.button.end'), own: true, answer: endRules },
  'undo-rules': { slots: [], changes: message('bot.weekly.button.undo'), own: true, answer: undoRules },

  'ask-to-follow': { slots: ['who'], own: true, answer: askToFollow('once') },
  'ask-to-follow-daily': { slots: ['who'], own: true, answer: askToFollow('daily') },
  follow: { slots: ['who'], changes: message('bot.follow.button.ask'), repeatable: true, own: true, answer: startFollowing('once') },
  'follow-daily': {
    slots: ['who'],
    changes: message('bot.follow.button.ask-daily'),
    repeatable: true,
    own: true,
    answer: startFollowing('daily'),
  },
  unfollow: { slots: ['who'], changes: message('bot.follow.button.stop'), own: true, answer: stopFollowing },
  'my-followers': { slots: [], own: true, answer: myFollowers },
  'forbid-followers': { slots: [], changes: message('bot.follow.button.forbid'), repeatable: true, own: true, answer: letFollow(false) },
  'allow-followers': { slots: [], changes: message('bot.follow.button.allow'), repeatable: true, own: true, answer: letFollow(true) },

  'ask-each-morning': {
    slots: ['time'],
    changes: message('bot.morning.button.ask'),
    repeatable: true,
    own: true,
    answer: askEachMorning,
  },
  'stop-asking': { slots: [], changes: message('news.morning.stop'), own: true, answer: stopAsking },
  'not-today': { slots: [], own: true, answer: notToday },
  'digest-here': { slots: ['time'], changes: message('bot.digest.button.here'), repeatable: true, answer: digestHere },
  'stop-digest': { slots: [], changes: message('bot.digest.button.stop'), answer: stopDigest },
  'my-subscriptions': { slots: [], own: true, answer: mySubscriptions },
};
