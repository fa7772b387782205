import { HttpProblem } from './http.ts';
import { CodeMissing } from './load-code.ts';
import { texts } from './texts.ts';

/** A problem detected by the tab itself, with a sentence of the catalogue as its message. */
export class SeenProblem extends Error {}

/** The problem, in a sentence that says what to do. Messages of the browser or a library are for the log only. */
export function problemText(error: unknown): string {
  if (error instanceof CodeMissing) return codeMissing(error);
  return error instanceof HttpProblem || error instanceof SeenProblem ? error.message : texts.text('tab.shared.unexpected');
}

function codeMissing({ serverAnswers }: CodeMissing): string {
  if (serverAnswers) return texts.text('tab.shared.code-missing');
  return texts.text(globalThis.navigator?.onLine === false ? 'tab.shared.code-offline' : 'tab.shared.code-away');
}

/** The same, with faults of single fields, without repetitions. */
export function problemLines(error: unknown): string[] {
  const words = problemText(error);
  const faults = error instanceof HttpProblem ? error.errors.map(({ message }) => message) : [];
  const said = words.toLowerCase();
  return [words, ...new Set(faults.filter((message) => !said.includes(message.toLowerCase())))];
}
