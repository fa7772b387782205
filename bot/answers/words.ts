import { escapeMarkdown as safe } from '../../server/presence/markdown.ts';
import { type Message, message } from '../../server/texts/message.ts';
import type { Place } from '../understand/lattice.ts';

/** The maximum number of names in one group of an answer; the rest becomes "and 12 more". */
const NAMES_SHOWN = 12;

/** "34 of 120", or "34" if the capacity is unknown. */
export function countOfCapacity(count: number, capacity: number | undefined): Message {
  return capacity === undefined ? message('bot.count.plain', { count }) : message('bot.count.of', { count, capacity });
}

/** "Anna, Ben and 12 more, and 3 more not named". `total` counts everybody, named or not. `undefined` if there is nobody. */
export function nameList(named: readonly { name: string }[], total: number, shown = NAMES_SHOWN): Message | undefined {
  const names = named.slice(0, shown).map(({ name }) => safe(name));
  const more = named.length - names.length;
  const unnamed = Math.max(0, total - named.length);
  const parts = more > 0 ? [...names, message('bot.names.more', { count: more })] : names;
  if (parts.length === 0) return unnamed === 0 ? undefined : message('bot.names.not-named', { count: unnamed });
  const listed = { and: parts };
  return unnamed === 0
    ? message('bot.names.list', { names: listed })
    : message('bot.names.and-not-named', { names: listed, count: unnamed });
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
