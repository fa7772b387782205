import { HttpProblem } from './http.ts';
import { CodeMissing } from './load-code.ts';
import { texts } from './texts.ts';

/** What went wrong, in a sentence that says what to do. */
export function problemText(error: unknown): string {
  if (error instanceof CodeMissing) return texts.text(error.serverAnswers ? 'tab.shared.code-missing' : 'tab.shared.code-away');
  return error instanceof Error ? error.message : texts.text('tab.shared.unexpected');
}

/** The same, with what else is wrong in single fields; nothing is said twice. */
export function problemLines(error: unknown): string[] {
  const words = problemText(error);
  const faults = error instanceof HttpProblem ? error.errors.map(({ message }) => message) : [];
  const said = words.toLowerCase();
  return [words, ...new Set(faults.filter((message) => !said.includes(message.toLowerCase())))];
}
