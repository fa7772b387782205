import { message } from '../../server/texts/message.ts';
import { sayingAsOf } from '../answers/as-of.ts';
import { checkFor, clearFor, sayFor, undoFor } from '../answers/on-behalf.ts';
import { hearsay } from '../answers/where.ts';
import type { Intents } from './intent.ts';

export const onBehalf = {
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
} satisfies Intents;
