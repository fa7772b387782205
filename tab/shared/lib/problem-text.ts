import { CodeMissing } from './load-code.ts';
import { texts } from './texts.ts';

/** What went wrong, in a sentence that says what to do. */
export function problemText(error: unknown): string {
  if (error instanceof CodeMissing) return texts.text(error.serverAnswers ? 'tab.shared.code-missing' : 'tab.shared.code-away');
  return error instanceof Error ? error.message : texts.text('tab.shared.unexpected');
}
