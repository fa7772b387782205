import { Button } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { texts } from '../lib/texts.ts';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from './message-bar.tsx';

/** Milliseconds until the page says that something takes long. */
const LONG = 8_000;

/** Whether a token from Teams is awaited: until it arrives, nothing is requested from the server. */
export const TokenWaitContext = createContext(false);

interface WaitingProps {
  /** Asks again. */
  retry: () => void;
  /** The placeholder. */
  children: ReactNode;
  /** Default: something that takes a token. */
  needsToken?: boolean;
}

/** Shown until something has loaded. If that takes some seconds, it says so, with a way to try again. */
export function Waiting({ retry, children, needsToken = true }: WaitingProps) {
  const waitsForToken = useContext(TokenWaitContext) && needsToken;
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
        <MessageBar intent="warning" role="status">
          <MessageBarBody>
            <MessageBarTitle>{texts.text(waitsForToken ? 'tab.shared.no-token' : 'tab.shared.slow')}</MessageBarTitle>
            {texts.text(waitsForToken ? 'tab.shared.no-token-hint' : 'tab.shared.slow-hint')}
          </MessageBarBody>
          {!waitsForToken && (
            <MessageBarActions>
              <Button onClick={again}>{texts.text('tab.shared.try-again')}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {children}
    </>
  );
}
