import type { NamedPerson } from '../../server/presence/picture.ts';
import type { Context } from '../context.ts';
import { personLine } from './where.ts';

/** The maximum number of people of a group in one answer. */
export const MAX_LISTED = 20;

/** Where the people of a group are who are in no office, as far as it is known: at most `most` of them. `undefined` if there are none. */
export function elsewhereOf(context: Context, members: readonly NamedPerson[], most: number): string | undefined {
  const { texts } = context;
  const away = members.filter(({ presence }) => presence.status !== 'office');
  if (away.length === 0 || most <= 0) return undefined;
  const lines = away.slice(0, most).map((person) => `- ${texts.say(personLine(context, person))}`);
  if (away.length > most) lines.push(`- ${texts.text('bot.names.more', { count: away.length - most })}`);
  return [texts.text('bot.who.elsewhere', { count: away.length }), ...lines].join('\n');
}
