import { type ComponentType, createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { codeLoader } from '../lib/code-loader.ts';
import { whenIdle } from '../lib/when-idle.ts';
import type { Message, Said, ToastsProps } from './messages.ts';

const SayContext = createContext<(words: string, said?: Said) => void>(() => {});

/**
 * Shows messages about completed actions. Their code is fetched when the page is idle, so that it is available even if the server is not.
 * An earlier message waits for the code.
 */
export function MessagesProvider({ children }: { children: ReactNode }) {
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const [Toasts, setToasts] = useState<ComponentType<ToastsProps>>();
  const needed = messages.length > 0;
  useEffect(() => {
    if (Toasts) return;
    const fetchCode = () =>
      codeLoader
        .load('toasts', () => import('./toasts.tsx'))
        .then(
          (code) => setToasts(() => code.default),
          // The next message fetches the code again.
          () => {},
        );
    if (needed) void fetchCode();
    else return whenIdle(() => void fetchCode());
  }, [Toasts, needed]);
  const say = useCallback(
    (words: string, said: Said = {}) => setMessages((waiting) => [...waiting, { ...said, words, id: crypto.randomUUID() }]),
    [],
  );
  const onShown = useCallback((shown: readonly Message[]) => setMessages((waiting) => waiting.filter((each) => !shown.includes(each))), []);
  return (
    <SayContext.Provider value={say}>
      {children}
      {Toasts && <Toasts messages={messages} onShown={onShown} say={say} />}
    </SayContext.Provider>
  );
}

/** Shows a completed action, also to screen readers, and offers to undo it. */
export const useSay = () => useContext(SayContext);
