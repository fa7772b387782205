import { type ReactNode, useState } from 'react';
import { Guard } from '../shared/components/guard.tsx';
import { Problem } from '../shared/components/problem.tsx';
import { codeLoader } from '../shared/lib/code-loader.ts';
import { CodeMissing } from '../shared/lib/load-code.ts';
import { SeenProblem } from '../shared/lib/problem-text.ts';
import { texts } from '../shared/lib/texts.ts';

/**
 * Shows an error in place of a page that failed, or whose code could not be fetched. The rest of the tab stays.
 * @param at the page is tried again when it changes
 */
export function Boundary({ at, children }: { at: string; children: ReactNode }) {
  return (
    <Guard at={at} broken={(error) => <Broken error={error} />}>
      {children}
    </Guard>
  );
}

/** Says why a page cannot be shown. *Try again* reloads the whole tab. */
export function Broken({ error }: { error: unknown }) {
  const [away, setAway] = useState(false);
  const shown = away
    ? new CodeMissing(false, error)
    : error instanceof CodeMissing
      ? error
      : new SeenProblem(texts.text('tab.shell.broken-hint'), { cause: error });
  return (
    <Problem
      error={shown}
      title={texts.text('tab.shell.broken')}
      retry={() => void codeLoader.retry().then((answers) => setAway(!answers))}
    />
  );
}
