import { HttpProblem } from './http.ts';
import { problemText } from './problem-text.ts';
import { texts } from './texts.ts';

/** Errors of an undo whose subject has changed since: deleted, ended, or edited. */
const STALE = new Set([404, 409, 410, 412]);

/** A sentence that says why something was not undone. A change since then does not count as an error. */
export function undoErrorText(error: unknown): string {
  if (error instanceof HttpProblem && STALE.has(error.status)) return texts.text('tab.shared.changed-since');
  return texts.text('tab.shared.not-undone', { why: problemText(error) });
}
