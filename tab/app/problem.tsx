import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { HttpProblem } from '../lib/http.ts';

interface ProblemProps {
  error: unknown;
  /** What *Try again* does; `undefined` only where trying again cannot help. */
  retry: (() => void) | undefined;
  retryLabel?: string;
  title?: string;
}

/** What went wrong, in the server's words, and a way to try again. */
export function Problem({ error, retry, retryLabel = 'Try again', title = 'That did not work' }: ProblemProps) {
  const problem = error instanceof HttpProblem ? error : undefined;
  const away = problem?.status === 0;
  return (
    <MessageBar intent={away ? 'warning' : 'error'} layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>
          {away ? (problem.code === 'OFFLINE' ? 'You are offline' : 'The server cannot be reached') : title}
        </MessageBarTitle>
        {error instanceof Error ? error.message : 'Something unexpected happened.'}
        {problem && problem.errors.length > 0 && (
          <ul>
            {problem.errors.map(({ at, message }) => (
              <li key={`${at} ${message}`}>{message}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      {retry && (
        <MessageBarActions>
          <Button onClick={retry}>{retryLabel}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
