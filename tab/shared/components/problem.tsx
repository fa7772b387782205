import { Button } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import { HttpProblem, TIMED_OUT } from '../lib/http.ts';
import { problemLines } from '../lib/problem-text.ts';
import { causeOf, UNANSWERED } from '../lib/recovery.ts';
import { texts } from '../lib/texts.ts';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from './message-bar.tsx';

interface ProblemProps {
  error: unknown;
  /** The action of *Try again*; `undefined` only if trying again cannot help. */
  retry: (() => void) | undefined;
  retryLabel?: string;
  title?: string;
  /** For the distance to its neighbours, on a page without gaps. */
  className?: string;
}

/** Whether the page already shows above that no sign-in is accepted. */
export const RefusedContext = createContext(false);

/** Whether the page already shows above that the server is not available. All waiting requests are repeated when it is back. */
export const AwayContext = createContext(false);

/**
 * The problem in the server's words, with a button to try again. A refused sign-in or an unavailable server is shown only once, above the
 * page.
 */
export function Problem(props: ProblemProps) {
  const shown = { 'sign-in': useContext(RefusedContext), server: useContext(AwayContext) };
  const cause = causeOf(props.error);
  return cause && shown[cause] ? null : <ProblemBar {...props} />;
}

function awayTitle({ code }: HttpProblem): string {
  if (code === UNANSWERED || code === TIMED_OUT) return texts.text('tab.shared.unanswered');
  return texts.text(code === 'OFFLINE' ? 'tab.shared.offline' : 'tab.shared.server-away');
}

/** Like `Problem`, but also shown if the page already shows the same problem. */
export function ProblemBar({ error, retry, retryLabel, title, className }: ProblemProps) {
  const problem = error instanceof HttpProblem ? error : undefined;
  const away = problem?.status === 0;
  const [words, ...more] = problemLines(error);
  return (
    <MessageBar intent={away ? 'warning' : 'error'} role="alert" className={className}>
      <MessageBarBody>
        <MessageBarTitle>{away ? awayTitle(problem) : (title ?? texts.text('tab.shared.failed'))}</MessageBarTitle>
        {words}
        {more.length > 0 && (
          <ul>
            {more.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      {retry && (
        <MessageBarActions>
          <Button onClick={retry}>{retryLabel ?? texts.text('tab.shared.try-again')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
