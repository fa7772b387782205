import type { Answer, Context, Said } from '../context.ts';
import { isAboutNow } from '../time/resolve.ts';

/** Whether a question is about now: it names no time, or today. */
export function asksForNow({ now, zone }: Pick<Context, 'now' | 'zone'>, { times }: Said): boolean {
  return times.every((time) => isAboutNow(time, now, zone));
}

/** The answer to every question about another time: an answer from now would be wrong. */
export function onlyNow({ texts }: Context): Answer {
  return { text: texts.text('bot.time.only-now') };
}
