import { type Message, message } from '../errors.ts';

/**
 * How many people: exact, or `atLeast` to `atMost`. Of a count in steps `named` are those whom everybody can list, who count
 * exactly; the steps are of the others alone (DESIGN.md §2 "Historic figures").
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

/** Of people of whom nobody is named: 0 to step - 1, step to 2 * step - 1, and so on. */
export function steppedCount(n: number, step: number): Count {
  const atLeast = Math.floor(n / step) * step;
  return { atLeast, atMost: atLeast + step - 1 };
}

/**
 * The named exactly, the others in steps. Subtracting the names from the number gives the step of the others, not
 * the instant at which one of them came.
 */
export function countWithOthers({ named, others }: { named: number; others: number }, step: number): Count {
  const { atLeast, atMost } = steppedCount(others, step);
  return { ...(named > 0 && { named }), atLeast: named + atLeast, atMost: named + atMost };
}

/** "1 person", "3 people", "0 days". The one place of the server and the bot that chooses between the two. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
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
