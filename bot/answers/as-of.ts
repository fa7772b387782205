import { daySaid } from '../../server/presence/day-said.ts';
import type { Answer, Context, Handler } from '../context.ts';
import { timeOf } from './time-text.ts';

/** The answer about where people are. While sign-ins cannot be read, it adds as of when it is and why (docs/RULES.md, promise 5). */
export function sayingAsOf(handle: Handler): Handler {
  return async (context, said) => withAsOf(context, await handle(context, said));
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
