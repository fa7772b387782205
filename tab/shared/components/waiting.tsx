import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';

/** Milliseconds after which it is said that something takes long. */
const LONG = 8_000;

interface WaitingProps {
  /** Asks again; an answer to the first question still counts where it comes. */
  retry: () => void;
  /** What stands where something is to come. */
  children: ReactNode;
}

/** What is shown until something has come. Where it does not come for some seconds, that is said, with a way to try again. */
export function Waiting({ retry, children }: WaitingProps) {
  const [attempt, setAttempt] = useState(1);
  const [slow, setSlow] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(attempt), LONG);
    return () => clearTimeout(timer);
  }, [attempt]);
  const again = () => {
    setAttempt(attempt + 1);
    retry();
  };
  return (
    <>
      {slow === attempt && (
        <MessageBar intent="warning" layout="multiline" role="status">
          <MessageBarBody>
            <MessageBarTitle>This takes long</MessageBarTitle>
            The server has not answered yet. It may be busy, or your connection slow.
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={again}>Try again</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {children}
    </>
  );
}
