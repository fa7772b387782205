import { type Count, countMessage, othersMessage } from '../../server/presence/count.ts';
import { escapeMarkdown as safe } from '../../server/presence/markdown.ts';
import { type Message, message } from '../../server/texts/message.ts';
import type { Context } from '../context.ts';
import type { Place } from '../understand/lattice.ts';

/** Why only numbers are shown here: no names in groups at all, or not before these readers. */
export function noNames({ texts, picture }: Pick<Context, 'texts' | 'picture'>): string {
  return texts.text(picture.world.settings.namesInGroups ? 'bot.where.no-names' : 'bot.where.names-off');
}

/** The maximum number of names in one group of an answer; the rest becomes "and 12 more". */
const NAMES_SHOWN = 12;

/** "34 of 120", or "34" if the capacity is unknown; "12 and fewer than 5 others; room for 120" in steps. */
export function countOfCapacity(present: Count, capacity: number | undefined): Message {
  const count = countMessage(present);
  if (capacity === undefined) return count;
  return message(present.named === undefined ? 'bot.count.of' : 'bot.count.room', { count, capacity });
}

/** "42 %", "30–42 %". */
export function percentOf({ exact, atLeast, atMost }: Count, capacity: number): Message {
  const [from, to] = [atLeast, atMost].map((n) => Math.round((100 * n) / capacity)) as [number, number];
  return exact === undefined ? message('bot.count.percent-between', { from, to }) : message('bot.count.percent', { percent: from });
}

/**
 * "Anna, Ben and 12 more, and 3 more not named". `total` counts everybody, named or not. `undefined` if there is nobody, and where nobody is
 * named beside a number in steps, which says it.
 */
export function nameList(named: readonly { name: string }[], total: Count, shown = NAMES_SHOWN): Message | undefined {
  const names = named.slice(0, shown).map(({ name }) => safe(name));
  const more = named.length - names.length;
  const parts = more > 0 ? [...names, message('bot.names.more', { count: more })] : names;
  if (parts.length === 0) return total.exact === undefined ? undefined : notNamed(total, 0);
  const listed = { and: parts };
  if (total.exact === undefined) return message('bot.names.and-others', { names: listed, others: othersMessage(total) });
  const count = total.exact - named.length;
  return count > 0 ? message('bot.names.and-not-named', { names: listed, count }) : message('bot.names.list', { names: listed });
}

/** "3 people who are not named". @param listed how many are named; `undefined` if that is everybody */
export function notNamed(total: Count, listed: number): Message | undefined {
  if (total.exact === undefined) return message('bot.names.others', { others: othersMessage(total) });
  return total.exact > listed ? message('bot.names.not-named', { count: total.exact - listed }) : undefined;
}

/** "Berlin", "Berlin, Floor 2". */
export function placeName({ office, floor }: Place): string {
  return floor ? `${office.name}, ${floor.name}` : office.name;
}

/** The beginning of a text that somebody wrote, to repeat it. Markdown. */
export function quoted(text: string): string {
  return safe(text.trim().slice(0, 60));
}

export { safe };
