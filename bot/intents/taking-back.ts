import { message } from '../../server/texts/message.ts';
import { endHiding, sayFrom, sayHidden, sayNot, sayWhere } from '../answers/say.ts';
import { clear, undo } from '../answers/undo.ts';
import type { Intents } from './intent.ts';

export const takingBack = {
  'say-hidden': { command: true, slots: ['time'], changes: message('bot.say.button.hide'), repeatable: true, own: true, answer: sayHidden },
  'say-shown': { command: true, slots: [], changes: message('bot.say.button.show'), own: true, answer: endHiding },
  'say-not': { slots: ['place', 'time'], own: true, answer: sayNot },
  'say-nothing': { slots: ['time'], own: true, answer: sayWhere },
  'say-from': { slots: ['place', 'time'], own: true, answer: sayFrom },
  clear: { command: true, slots: [], changes: message('bot.say.button.clear'), own: true, answer: clear },
  undo: { command: true, slots: [], changes: message('bot.say.button.undo'), own: true, answer: undo },
} satisfies Intents;
