import { message } from '../../server/texts/message.ts';
import { askToSwitchOff, myMode, switchOff, switchTo } from '../answers/modes.ts';
import type { Intents } from './intent.ts';

export const modes = {
  'my-mode': { slots: [], own: true, answer: myMode },
  'mode-track': {
    grave: true,
    slots: [],
    changes: message('bot.mode.button.track'),
    repeatable: true,
    own: true,
    undo: 'none',
    answer: switchTo('track'),
  },
  'mode-display': {
    grave: true,
    slots: [],
    changes: message('bot.mode.button.display'),
    repeatable: true,
    own: true,
    undo: 'none',
    answer: switchTo('display'),
  },
  'mode-off': { slots: [], asksAgain: true, own: true, answer: askToSwitchOff },
  'mode-off-now': { slots: [], changes: message('bot.mode.button.off-now'), final: true, own: true, answer: switchOff },
} satisfies Intents;
