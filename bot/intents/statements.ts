import { message } from '../../server/texts/message.ts';
import { sayAtOffice, sayLeave, sayRemote } from '../answers/say.ts';
import type { Intents } from './intent.ts';

export const statements = {
  'say-office': {
    slots: ['place', 'time'],
    changes: message('bot.say.button.in-office'),
    repeatable: true,
    own: true,
    answer: sayAtOffice,
  },
  'say-remote': { slots: ['time'], changes: message('bot.say.button.remote'), repeatable: true, own: true, answer: sayRemote },
  'say-leave': { slots: ['time'], changes: message('bot.say.button.leave'), repeatable: true, own: true, answer: sayLeave },
} satisfies Intents;
