import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { HttpProblem } from '../lib/http.ts';

/** What went wrong, in the server's words, and a way to try again. */
export function Problem({ error, retry, title = 'That did not work' }: { error: unknown; retry?: () => void; title?: string }) {
  const problem = error instanceof HttpProblem ? error : undefined;
  const offline = problem?.status === 0;
  return (
    <MessageBar intent={offline ? 'warning' : 'error'} layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{offline ? 'You are offline' : title}</MessageBarTitle>
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
          <Button onClick={retry}>Try again</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
