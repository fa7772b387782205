import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import { focusIfLost } from '../hooks/use-return-focus.ts';

/** Milliseconds in which the code that removed the focused element may set the focus itself. */
const TIMEOUT_MS = 250;
/** Elements with a name, which screen readers announce when the focus moves there. */
const NAMED = ':is(section, aside, form, fieldset, ul, table, nav, search, [role]):is([aria-label], [aria-labelledby])';

interface Focus {
  /** The element that last had the focus, outside of temporary messages; `undefined` if it no longer exists. */
  last(): HTMLElement | undefined;
}
const FocusContext = createContext<Focus>({ last: () => undefined });
export const useFocus = () => useContext(FocusContext);

/**
 * Keyboards and screen readers lose their place when the focused element is removed or disabled: then the focus moves to the nearest
 * ancestor with a name (to the heading there, if that accepts it), else to the page's heading. An element that was temporarily disabled
 * gets it back.
 */
export function KeptFocus({ children }: { children: ReactNode }) {
  /** The element that last had the focus, and its ancestors. */
  const path = useRef<HTMLElement[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !target.closest('.fui-Toaster')) path.current = pathTo(target);
    };
    const leave = ({ target }: FocusEvent) => {
      // A click beside the element does not count as a loss.
      setTimeout(() => {
        const [last] = path.current;
        if (target === last && usable(last) && document.activeElement === document.body) path.current = [];
      });
    };
    const look = () => {
      if (document.activeElement !== document.body || path.current.length === 0 || timer !== undefined) return;
      timer = setTimeout(() => {
        timer = undefined;
        if (document.activeElement === document.body) focusIfLost(heirOf(path.current));
      }, TIMEOUT_MS);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', note);
    document.addEventListener('focusout', leave);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      document.removeEventListener('focusin', note);
      document.removeEventListener('focusout', leave);
    };
  }, []);
  const focus = useMemo(() => ({ last: () => path.current.slice(0, 1).find((element) => element.isConnected) }), []);
  return <FocusContext.Provider value={focus}>{children}</FocusContext.Provider>;
}

const usable = (element: HTMLElement | undefined) => element?.isConnected === true && !element.matches(':disabled');

function pathTo(element: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let each: HTMLElement | null = element; each && each !== document.body; each = each.parentElement) found.push(each);
  return found;
}

/** The element that gets the focus; `null` while the last one is only disabled, since it will get the focus back. */
function heirOf([first, ...around]: readonly HTMLElement[]): HTMLElement | null {
  if (usable(first)) return first ?? null;
  if (first?.isConnected) return null;
  const named = around.find((element) => element.isConnected && element.matches(NAMED));
  const heir = named?.querySelector<HTMLElement>('h1[tabindex], h2[tabindex], h3[tabindex]') ?? named ?? document.querySelector('h1');
  if (heir && !heir.hasAttribute('tabindex')) heir.tabIndex = -1;
  return heir;
}
