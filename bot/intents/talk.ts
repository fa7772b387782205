import { sayingAsOf } from '../answers/as-of.ts';
import { untilWhen } from '../answers/mine.ts';
import { notUnderstood } from '../answers/not-understood.ts';
import { fullByDay, whoByDay } from '../answers/places-by-day.ts';
import { hello, help, no, thanks, yes } from '../answers/talk.ts';
import { howManyInAll, whoIsIn } from '../answers/who.ts';
import type { Intents } from './intent.ts';

export const talk = {
  help: { slots: [], own: true, answer: help },
  hello: { slots: [], talk: true, answer: hello },
  thanks: { slots: [], talk: true, answer: thanks },
  yes: { slots: [], answer: yes },
  no: { slots: [], answer: no },
  drop: { slots: [], answer: no },
  'and-then': { slots: ['time'], followUp: true, answer: (context) => notUnderstood(context) },
  'day-after': { slots: [], followUp: true, answer: (context) => notUnderstood(context) },
  choose: { slots: ['number'], followUp: true, answer: (context) => notUnderstood(context) },
  'until-when': { slots: ['time'], followUp: true, own: true, answer: untilWhen },
  'who-are-they': { slots: [], answer: sayingAsOf(whoByDay(whoIsIn)) },
  'how-many': { slots: [], answer: sayingAsOf(fullByDay(howManyInAll)) },
} satisfies Intents;
