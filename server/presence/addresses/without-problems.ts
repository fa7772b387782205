import type { Steps } from '../steps.ts';
import { LINE_END } from './cidr-text.ts';
import type { CidrProblem } from './cidrs.ts';

/** Lines between two yields to the event loop. */
const STEP = 512;
/** A line with none of these is only separators, bullets and quotes. */
const WORDS = /[\p{L}\p{N}#/]/u;

/**
 * A text without all of its faulty entries, and without lines of which then only separators, bullets and quotes are left. Comments stay, and
 * lines end with `\n`.
 * @param problems those of `parseCidrs([text])`, in its order
 */
export function* withoutProblems(text: string, problems: readonly Pick<CidrProblem, 'line' | 'column' | 'length'>[]): Steps<string> {
  const kept: string[] = [];
  let next = 0;
  for (const [i, line] of text.split(LINE_END).entries()) {
    if (i % STEP === 0) yield;
    const first = next;
    let rest = '';
    let from = 0;
    for (let problem = problems[next]; problem?.line === i + 1; problem = problems[++next]) {
      rest += line.slice(from, problem.column - 1);
      from = problem.column - 1 + problem.length;
    }
    rest += line.slice(from);
    if (next === first || WORDS.test(rest)) kept.push(rest);
  }
  return kept.join('\n');
}
