import { type Message, message } from '../texts/message.ts';

/**
 * A number of people: exact, or from `atLeast` to `atMost`. `named` is the exact part of a stepped count: the people whom everybody can list.
 * Only the others are counted in steps (docs/RULES.md, "Historic figures").
 */
export interface Count {
  exact?: number;
  named?: number;
  atLeast: number;
  atMost: number;
}

export function exactCount(n: number): Count {
  return { exact: n, atLeast: n, atMost: n };
}

/** A count of people without names: 0 to step - 1, step to 2 * step - 1, and so on. */
export function steppedCount(n: number, step: number): Count {
  const atLeast = Math.floor(n / step) * step;
  return { atLeast, atMost: atLeast + step - 1 };
}

/**
 * Counts the named exactly and the others in steps. A reader who subtracts the names learns only the step of the others, not when one of them
 * came.
 */
export function countWithOthers({ named, others }: { named: number; others: number }, step: number): Count {
  const { atLeast, atMost } = steppedCount(others, step);
  return { ...(named > 0 && { named }), atLeast: named + atLeast, atMost: named + atMost };
}

/** "12", "fewer than 5", "5–9", "12 and fewer than 5 others", "12 and 5–9 others". */
export function countMessage(count: Count): Message {
  if (count.exact !== undefined) return message('count.exact', { count: count.exact });
  const others = othersMessage(count);
  return count.named === undefined ? others : message('count.and-others', { named: count.named, others });
}

/** The others of a count in steps: "fewer than 5", "5–9". */
export function othersMessage({ named = 0, atLeast, atMost }: Count): Message {
  if (atLeast === named) return message('others.fewer', { below: atMost - named + 1 });
  return message('others.between', { from: atLeast - named, to: atMost - named });
}

/** "1 person", "5–9 people", "12 people and fewer than 5 others". */
export function peopleMessage(count: Count): Message {
  if (count.exact !== undefined) return message('people.count', { count: count.exact });
  const others = othersMessage(count);
  return count.named === undefined
    ? message('people.steps', { steps: others })
    : message('people.and-others', { named: count.named, others });
}

/** Whether the middle range of expected numbers says no more than the usual number, so that a sentence leaves it out. */
export function spreadOf(usual: Count, middle: Count): 'narrow' | 'other' {
  return usual.atLeast === middle.atLeast && usual.atMost === middle.atMost ? 'narrow' : 'other';
}

/** The sum of several places, if nobody is at two of them. It adds the bounds, so it reveals no more than its parts. */
export function sumOf(counts: readonly Count[]): Count {
  const add = (of: (count: Count) => number) => counts.reduce((sum, count) => sum + of(count), 0);
  const [atLeast, atMost] = [add((count) => count.atLeast), add((count) => count.atMost)];
  if (counts.every(({ exact }) => exact !== undefined)) return exactCount(atLeast);
  const named = add((count) => count.exact ?? count.named ?? 0);
  return { ...(named > 0 && { named }), atLeast, atMost };
}
