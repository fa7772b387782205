import type { TimeSaid } from '../time/said.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { matchesOf } from './concepts.ts';
import { type Lattice, UNKNOWN } from './lattice.ts';
import { lengthAt } from './phrases-at.ts';
import type { Word } from './words.ts';

export interface WithoutReasons {
  words: readonly Word[];
  /** The days of the reasons, with their words: "the plumber is coming tomorrow". */
  days: readonly DayOfReason[];
  /** The message has only reasons and wishes. */
  only?: true;
}

export interface DayOfReason {
  time: TimeSaid;
  text: string;
}

/**
 * Removes clauses that only give a reason or a wish: "I'm at home, the plumber is coming, have a nice day". A clause with words that deny,
 * doubt or report, or with names of people and places, is kept. A message that has only such clauses stays unchanged.
 */
export function withoutReasons(text: string, words: readonly Word[], lattice: Lattice, language: CompiledLanguage): WithoutReasons {
  const [left, days] = [new Set<number>(), [] as DayOfReason[]];
  for (let at = 0; at < words.length; at++) {
    const wished = endOfWish(words, at, lattice, language) ?? endOfReached(text, words, at, language);
    const reason = wished === undefined && begins(words, at, language) ? reasonAt(text, words, at, lattice, language) : undefined;
    const end = wished ?? reason?.end ?? at;
    for (let each = at; each < end; each++) left.add(each);
    days.push(...(reason?.days ?? []));
    at = Math.max(at, end - 1);
  }
  leaveOutBetween(words, left, language);
  if (left.size === words.length) return { words, days: [], only: true };
  if (left.size === 0) return { words, days: [] };
  return { words: words.filter((_, at) => !left.has(at)), days };
}

/** Removes "so" after a reason, and "and" between two reasons. */
function leaveOutBetween(words: readonly Word[], left: Set<number>, { joins, reasons }: CompiledLanguage): void {
  for (let at = words.length - 1; at > 0; at--) {
    const isJoin = joins.has(words[at]?.key ?? '') && (left.has(at + 1) || at === words.length - 1);
    const count = isJoin ? 1 : lengthAt(words, at, reasons.links);
    if (left.has(at - 1) && !left.has(at)) for (let each = at; each < at + count; each++) left.add(each);
  }
}

/** Whether a clause may begin there. */
function begins(words: readonly Word[], at: number, { joins, reasons }: CompiledLanguage): boolean {
  const isJoined = at > 0 && joins.has(words[at - 1]?.key ?? '');
  return at === 0 || isJoined || isParted(words, at) || lengthAt(words, at, reasons.links) > 0;
}

/** A mark is before the word. "Berlin-Meeting" is one word. */
function isParted(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  const isHyphen = before !== undefined && word?.dash === true && word.start - before.end === 1;
  return word?.comma === true || word?.stop === true || (word?.dash === true && !isHyphen);
}

function ends(words: readonly Word[], at: number, { joins, reasons }: CompiledLanguage): boolean {
  return at >= words.length || isParted(words, at) || joins.has(words[at]?.key ?? '') || lengthAt(words, at, reasons.links) > 0;
}

function reasonAt(
  text: string,
  words: readonly Word[],
  start: number,
  lattice: Lattice,
  language: CompiledLanguage,
): { end: number; days: DayOfReason[] } | undefined {
  const { nouns, beside, links } = language.reasons;
  const days: DayOfReason[] = [];
  let at = start + lengthAt(words, start, links);
  let isReason = false;
  const first = at;
  while (at === first || !ends(words, at, language)) {
    if (isNamed(lattice, at)) return undefined;
    const [noun, other] = [lengthAt(words, at, nouns), lengthAt(words, at, beside)];
    const day = dayAt(lattice, at);
    if (Math.max(noun, other) > 0) {
      isReason ||= noun > 0;
      at += Math.max(noun, other);
    } else if (day) {
      days.push({ time: day.time, text: text.slice(words[at]?.start, words[day.end - 1]?.end) });
      at = day.end;
    } else return undefined;
  }
  const isAsked = /[?¿]/.test(text.slice(words[at - 1]?.end, words[at]?.start));
  return isReason && !isAsked ? { end: at, days } : undefined;
}

/** A person or a known place. */
function isNamed(lattice: Lattice, at: number): boolean {
  return (lattice[at] ?? []).some((edge) =>
    edge.slot === 'who' ? edge.cost === 0 && !edge.value.pronoun : edge.slot === 'place' && edge.cost < UNKNOWN && !edge.value.any,
  );
}

function dayAt(lattice: Lattice, at: number): { time: TimeSaid; end: number } | undefined {
  const found = (lattice[at] ?? []).flatMap((edge) =>
    edge.slot === 'time' && edge.value.kind === 'days' && edge.value.days.length === 1 ? [{ time: edge.value, end: edge.end }] : [],
  );
  return found.sort((one, other) => other.end - one.end)[0];
}

/** "Reachable on Teams", after a mark or "but": how the writer can be reached says nothing about where they are. A question is kept. */
function endOfReached(text: string, words: readonly Word[], at: number, language: CompiledLanguage): number | undefined {
  const isBut = language.correcting.differs.some(([key, ...more]) => key === words[at]?.key && more.length === 0);
  if (/[?¿]/.test(text) || !(isBut || begins(words, at, language))) return undefined;
  const rest = words.slice(at);
  const found = matchesOf(rest, language.commands.concepts.reached).find(([start]) => start === 0);
  return found && ends(words, at + found[1], language) ? at + found[1] : undefined;
}

/** Whether a message says how the writer can be reached. */
export function saysHowToReach(words: readonly Word[], language: CompiledLanguage): boolean {
  return matchesOf(words, language.commands.concepts.reached).length > 0;
}

/** "Best wishes", "LG Max" at the end of a clause. A name after it is the writer's. */
function endOfWish(words: readonly Word[], at: number, lattice: Lattice, language: CompiledLanguage): number | undefined {
  const count = lengthAt(words, at, language.reasons.wishes);
  if (count === 0) return undefined;
  const end = at + count;
  if (at > 0 && (lattice[end] ?? []).some((edge) => edge.slot === 'who' && edge.end === words.length)) return words.length;
  return ends(words, end, language) ? end : undefined;
}
