import { Button } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { texts } from '../lib/texts.ts';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from './message-bar.tsx';

/** Milliseconds until the page says that loading takes long. */
const LONG_MS = 8_000;

/** Whether the tab waits for a token from Teams. Until then it sends no requests to the server. */
export const TokenWaitContext = createContext(false);

interface WaitingProps {
  /** Sends the request again. */
  retry: () => void;
  /** The placeholder. */
  children: ReactNode;
  /** Whether the request needs a token. Default: true. */
  needsToken?: boolean;
}

/** Shown while loading. After some seconds it says that loading takes long, with a button to try again. */
export function Waiting({ retry, children, needsToken = true }: WaitingProps) {
  const waitsForToken = useContext(TokenWaitContext) && needsToken;
  const [attempt, setAttempt] = useState(1);
  const [slow, setSlow] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(attempt), LONG_MS);
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
