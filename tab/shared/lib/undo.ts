import { HttpProblem } from './http.ts';
import { problemText } from './problem-text.ts';
import { texts } from './texts.ts';

/** Answers to an undo of what is not as it was left: gone, ended, or changed by somebody since. */
const STALE = new Set([404, 409, 410, 412]);

/** Why something was not taken back, in a sentence; what has changed since is no error. */
export function undoErrorText(error: unknown): string {
  if (error instanceof HttpProblem && STALE.has(error.status)) return texts.text('tab.shared.changed-since');
  return texts.text('tab.shared.not-undone', { why: problemText(error) });
}
