import { dayBounds } from '../../server/presence/calendar.ts';
import { daySaid } from '../../server/presence/day-said.ts';
import type { Instant } from '../../server/presence/time.ts';
import type { Answer, Context, Handler, Said } from '../context.ts';
import { daysAsked } from './days-asked.ts';
import { partOfPast } from './past-hour.ts';
import { timeOf } from './time-text.ts';

/** The answer about where people are. While sign-ins cannot be read, it adds as of when it is and why (docs/RULES.md, promise 5). */
export function sayingAsOf(handle: Handler): Handler {
  return async (context, said) => withAsOf(context, await handle(context, said));
}

/**
 * The answer about past days. If the log was not read to the end of the last one, or to an hour of today that is asked for, it adds as of
 * when it is and why.
 */
export function sayingAsOfPast(handle: Handler): Handler {
  return async (context, said) => {
    const given = await handle(context, said);
    const stale = await context.freshness?.look();
    const isRead = stale?.asOf !== undefined && stale.asOf >= endAsked(context, said);
    return stale && !isRead ? withAsOf(context, given) : given;
  };
}

/** The end of what a question about the past is about, at most now. */
function endAsked(context: Context, said: Said): Instant {
  const part = partOfPast(context, said);
  if (part?.kind === 'hour') return part.at;
  const asked = daysAsked(context, said, 'past');
  const last = asked.kind === 'past' ? asked.days.at(-1) : undefined;
  return last === undefined ? context.now : Math.min(context.now, dayBounds(last, context.zone).end);
}

export async function withAsOf(context: Pick<Context, 'freshness' | 'zone' | 'now' | 'texts'>, given: Answer): Promise<Answer> {
  const stale = await context.freshness?.look();
  if (!stale) return given;
  const note = `_${asOfText(stale.asOf, context)} ${context.texts.say(stale.why)}_`;
  const { card } = given;
  const noted = card && { ...card, body: [...card.body, { type: 'TextBlock' as const, text: note, wrap: true, isSubtle: true }] };
  return { ...given, text: `${given.text}\n\n${note}`, ...(noted && { card: noted }) };
}

function asOfText(asOf: number | undefined, { zone, now, texts }: Pick<Context, 'zone' | 'now' | 'texts'>): string {
  if (asOf === undefined) return texts.text('bot.time.never-read');
  return texts.text('bot.time.as-of', { ...daySaid(asOf, now, zone), time: timeOf(asOf, zone) });
}
