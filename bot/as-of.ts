import { textsIn } from '../server/texts/all-texts.ts';
import type { Answer } from './answer.ts';
import type { Command, Context } from './context.ts';
import { dayText, timeOf } from './words.ts';

/**
 * The same answer about where people are; while sign-ins are not being read it says as of when it is and why (DESIGN.md §3,
 * promise 5).
 */
export function sayingAsOf(handle: Command['handle']): Command['handle'] {
  return async (context, found) => withAsOf(context, await handle(context, found));
}

export async function withAsOf(context: Pick<Context, 'freshness' | 'zone' | 'now'>, given: Answer): Promise<Answer> {
  const stale = await context.freshness?.look();
  if (!stale) return given;
  const note = `_${asOfText(stale.asOf, context)} ${textsIn('en').say(stale.why)}_`;
  const { card } = given;
  const noted = card && { ...card, body: [...card.body, { type: 'TextBlock' as const, text: note, wrap: true, isSubtle: true }] };
  return { ...given, text: `${given.text}\n\n${note}`, ...(noted && { card: noted }) };
}

function asOfText(asOf: number | undefined, { zone, now }: Pick<Context, 'zone' | 'now'>): string {
  if (asOf === undefined) return 'No sign-ins have been read yet.';
  const day = dayText(asOf, now, zone);
  return `As of ${day === 'today' ? '' : `${day}, `}${timeOf(asOf, zone)}: nothing that happened later is in this.`;
}
