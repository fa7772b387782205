import { Link, Toast, ToastFooter, ToastTitle, ToastTrigger, useToastController } from '@fluentui/react-components';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { texts } from '../lib/texts.ts';
import { undoErrorText } from '../lib/undo.ts';
import { useFocus } from './keep-focus.tsx';

/** Moves the focus to the newest "Undo", or to the newest message if none can be undone. */
const TOAST_KEY = 'F8';

/** The shortcut that the toaster asks about each key. */
export function isToastKey({ key }: KeyboardEvent): boolean {
  if (key !== TOAST_KEY) return false;
  const isThere = document.activeElement?.closest('.fui-Toaster') != null;
  // The toaster moves the focus to a message first: so it knows where to give it back.
  queueMicrotask(() => [...document.querySelectorAll<HTMLElement>(UNDO)].at(-1)?.focus());
  return !isThere;
}
const UNDO = `.fui-Toaster [aria-keyshortcuts="${TOAST_KEY}"]`;

/** Messages on screen that can be undone, by what they are about. */
const ShownContext = createContext<Map<string, string>>(new Map());

export function MessagesProvider({ children }: { children: ReactNode }) {
  const [shown] = useState(() => new Map<string, string>());
  return <ShownContext.Provider value={shown}>{children}</ShownContext.Provider>;
}

interface Said {
  /** Takes it back. What it rejects with is shown in a message of its own. */
  undo?: () => Promise<unknown>;
  /** What it is about: of that only the newest message can be undone, so earlier ones go. */
  about?: string;
  /** Default `success`. */
  intent?: 'success' | 'warning';
}

/** Says what has been done, to eyes and to screen readers, and offers to take it back. */
export function useSay(): (words: string, said?: Said) => void {
  const { dispatchToast, dismissToast } = useToastController('indoors');
  const shown = useContext(ShownContext);
  const focus = useFocus();
  return useCallback(
    function say(words: string, { undo, about, intent = 'success' }: Said = {}) {
      const earlier = about === undefined ? undefined : shown.get(about);
      if (earlier !== undefined) dismissToast(earlier);
      const toastId = crypto.randomUUID();
      if (about !== undefined) shown.set(about, toastId);
      const takeBack = async () => {
        giveFocusBack(focus.last());
        await undo?.().catch((error: unknown) => say(undoErrorText(error), { about, intent: 'warning' }));
      };
      dispatchToast(
        <Toast>
          <ToastTitle>{words}</ToastTitle>
          {undo && (
            <ToastFooter>
              <ToastTrigger>
                <Link as="button" aria-keyshortcuts={TOAST_KEY} onClick={() => void takeBack()}>
                  {texts.text('tab.shared.undo')}
                </Link>
              </ToastTrigger>
              <span>{TOAST_KEY}</span>
            </ToastFooter>
          )}
        </Toast>,
        {
          toastId,
          intent,
          timeout: undo ? 15_000 : 5000,
          pauseOnHover: true,
          politeness: 'polite',
          onStatusChange: (_, { status }) => {
            if (status === 'unmounted' && about !== undefined && shown.get(about) === toastId) shown.delete(about);
          },
        },
      );
    },
    [dispatchToast, dismissToast, shown, focus],
  );
}

/**
 * A toast that goes with the focus in it hands that to the next toast, but only after it has faded: by then a dialog may be open,
 * which screen readers are kept out of once the focus is elsewhere. So it goes back first, to where it was, or to the page's heading.
 */
function giveFocusBack(before: HTMLElement | undefined): void {
  (before ?? document.querySelector('h1'))?.focus({ preventScroll: true });
}
