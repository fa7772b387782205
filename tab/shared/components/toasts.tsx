import { Button, Link, Toast, Toaster, ToastFooter, ToastTitle, ToastTrigger, useToastController } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import { focusIfLost } from '../hooks/use-return-focus.ts';
import { takeLanguageChange } from '../lib/language-change.ts';
import { languageName } from '../lib/language-name.ts';
import { texts } from '../lib/texts.ts';
import { undoErrorText } from '../lib/undo.ts';
import { useFocus } from './keep-focus.tsx';
import type { ToastsProps } from './messages.ts';

/** The key that moves the focus to the newest "Undo", or to the newest message if none can be undone. */
const TOAST_KEY = 'F8';

/** Whether a key is the shortcut of the toaster. */
function isToastKey({ key }: KeyboardEvent): boolean {
  if (key !== TOAST_KEY) return false;
  const isThere = document.activeElement?.closest('.fui-Toaster') != null;
  // The toaster must move the focus to a message first, so that it knows where to return the focus.
  queueMicrotask(() => [...document.querySelectorAll<HTMLElement>(UNDO)].at(-1)?.focus());
  return !isThere;
}
const UNDO = `.fui-Toaster [aria-keyshortcuts="${TOAST_KEY}"]`;

/** Shows messages over the page for some seconds. */
export default function Toasts({ messages, onShown, say }: ToastsProps) {
  const { dispatchToast, dismissToast } = useToastController('indoors');
  const focus = useFocus();
  /** The ids of shown messages, by their subject. */
  const shown = useRef(new Map<string, string>());
  useEffect(() => {
    if (!takeLanguageChange('menu')) return;
    // Its code is fetched with the first click.
    focusIfLost(document.querySelector('header [aria-haspopup="menu"]'));
    say(texts.text('tab.shell.language-now', { language: languageName(texts.language) }));
  }, [say]);
  useEffect(() => {
    if (messages.length === 0) return;
    for (const { id: toastId, words, undo, about, intent = 'success' } of messages) {
      const earlier = about === undefined ? undefined : shown.current.get(about);
      if (earlier !== undefined) dismissToast(earlier);
      if (about !== undefined) shown.current.set(about, toastId);
      const takeBack = async () => {
        giveFocusBack(focus.last());
        await undo?.().catch((error: unknown) => say(undoErrorText(error), { about, intent: 'warning' }));
      };
      dispatchToast(
        <Toast>
          <ToastTitle action={undo && <Dismiss onDismiss={() => giveFocusBack(focus.last())} />}>{words}</ToastTitle>
          {undo && (
            <ToastFooter>
              <ToastTrigger>
                <Link as="button" aria-keyshortcuts={TOAST_KEY} onClick={() => void takeBack()}>
                  {texts.text('tab.shared.undo')}
                </Link>
              </ToastTrigger>
              <span aria-hidden>{TOAST_KEY}</span>
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
            if (status === 'unmounted' && about !== undefined && shown.current.get(about) === toastId) shown.current.delete(about);
          },
        },
      );
    }
    onShown(messages);
  }, [messages, onShown, say, dispatchToast, dismissToast, focus]);
  return <Toaster toasterId="indoors" position="bottom" shortcuts={{ focus: isToastKey }} />;
}

/** A message with a button stays for a while, and may cover what is to be read. */
function Dismiss({ onDismiss }: { onDismiss: () => void }) {
  return (
    <ToastTrigger>
      <Button
        appearance="transparent"
        size="small"
        icon={<DismissRegular />}
        aria-label={texts.text('tab.shared.hide-message')}
        onClick={onDismiss}
      />
    </ToastTrigger>
  );
}

/**
 * A toast that closes with the focus in it passes it to the next toast, but only after it has faded: by then a dialog may be open, which
 * screen readers cannot reach once the focus is elsewhere. So the focus first returns to where it was, or to the page's heading.
 */
function giveFocusBack(before: HTMLElement | undefined): void {
  (before ?? document.querySelector('h1'))?.focus({ preventScroll: true });
}
