import { message } from '../../server/texts/message.ts';
import { digestHere, stopDigest } from '../answers/digests.ts';
import { endPlans, endRulesOrPlans } from '../answers/end-plans.ts';
import { endFollower } from '../answers/followers.ts';
import { allowOrForbidFollowers, askToFollow, myFollowers, startFollowing, stopFollowing } from '../answers/follows.ts';
import { askEachMorning, notToday, stopAsking } from '../answers/mornings.ts';
import { mySubscriptions } from '../answers/my-subscriptions.ts';
import { sendWarningsHere, stopWarnings } from '../answers/warnings.ts';
import { myRules, undoRules } from '../answers/weekly.ts';
import type { Intents } from './intent.ts';

export const unasked = {
  'send-warnings': { slots: [], changes: message('bot.warnings.button.send'), undo: 'none', answer: sendWarningsHere },
  'stop-warnings': { slots: [], changes: message('bot.warnings.button.stop'), undo: 'none', answer: stopWarnings },
  'end-plans': { command: true, slots: ['time'], changes: message('bot.plans.button.end'), own: true, answer: endPlans },
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
  'ask-to-follow-daily': { slots: ['who'], yes: 'follow-daily', own: true, answer: askToFollow('daily') },
  follow: {
    slots: ['who'],
    changes: message('bot.follow.button.once', { name: 'Anna Berg' }),
    repeatable: true,
    own: true,
    undo: 'unfollow',
    answer: startFollowing('once'),
  },
  'follow-daily': {
    slots: ['who'],
    changes: message('bot.follow.button.daily', { name: 'Anna Berg' }),
    repeatable: true,
    own: true,
    undo: 'unfollow',
    answer: startFollowing('daily'),
  },
  unfollow: {
    command: true,
    slots: ['who'],
    changes: message('bot.follow.button.stop', { name: 'Anna Berg' }),
    knowsNames: true,
    own: true,
    undo: 'none',
    answer: stopFollowing,
  },
  'my-followers': { slots: [], own: true, answer: myFollowers },
  'end-follower': {
    command: true,
    slots: ['who'],
    changes: message('bot.follow.button.end-follower', { name: 'Anna Berg' }),
    knowsNames: true,
    own: true,
    undo: 'none',
    answer: endFollower,
  },
  'forbid-followers': {
    command: true,
    slots: [],
    changes: message('bot.follow.button.forbid'),
    repeatable: true,
    own: true,
    undo: 'allow-followers',
    answer: allowOrForbidFollowers(false),
  },
  'allow-followers': {
    command: true,
    slots: [],
    changes: message('bot.follow.button.allow'),
    repeatable: true,
    own: true,
    undo: 'forbid-followers',
    answer: allowOrForbidFollowers(true),
  },
  'ask-each-morning': {
    command: true,
    slots: ['time'],
    changes: message('bot.morning.button.ask'),
    repeatable: true,
    own: true,
    undo: 'stop-asking',
    answer: askEachMorning,
  },
  'stop-asking': {
    command: true,
    slots: [],
    changes: message('news.morning.stop'),
    own: true,
    undo: 'none',
    answer: stopAsking,
  },
  'not-today': { slots: [], own: true, answer: notToday },
  'digest-here': {
    command: true,
    slots: ['time', 'place'],
    timesWeekly: true,
    changes: message('bot.digest.button.here'),
    repeatable: true,
    undo: 'stop-digest',
    answer: digestHere,
  },
  'stop-digest': {
    command: true,
    slots: ['time', 'place'],
    timesWeekly: true,
    changes: message('bot.digest.button.stop'),
    undo: 'none',
    answer: stopDigest,
  },
  'my-subscriptions': { slots: [], own: true, answer: mySubscriptions },
} satisfies Intents;
