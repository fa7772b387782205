import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { texts } from '../lib/texts.ts';

/** Milliseconds after which it is said that something takes long. */
const LONG = 8_000;

interface WaitingProps {
  /** Asks again. */
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
            <MessageBarTitle>{texts.text('tab.shared.slow')}</MessageBarTitle>
            {texts.text('tab.shared.slow-hint')}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={again}>{texts.text('tab.shared.try-again')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {children}
    </>
  );
}
