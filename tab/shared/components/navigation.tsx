import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { unsavedInput } from '../lib/code-loader.ts';
import { type Path, pathOf, queryOf } from '../lib/route.ts';
import { lazyPart } from './lazy-part.tsx';

const fetchDiscardDialog = () => import('./discard-dialog.tsx');
const DiscardDialog = lazyPart('discard-dialog', fetchDiscardDialog);

interface Navigation {
  path: Path;
  query: URLSearchParams;
  /** Opens an address. With unsaved changes it asks first, unless `saved` is set. */
  go(href: string, options?: { saved?: boolean }): void;
  /** While it is true, leaving asks first. */
  guard(unsaved: boolean): void;
}

const NavigationContext = createContext<Navigation>({ path: [], query: new URLSearchParams(), go: () => {}, guard: () => {} });

export const useNavigation = () => useContext(NavigationContext);

/** Keeps the path in the address, so that every page can be linked to, and asks before unsaved input is lost. */
export function NavigationProvider({ children }: { children: ReactNode }) {
  const [hash, setHash] = useState(() => location.hash);
  const [wanted, setWanted] = useState<string>();
  const shown = useRef(hash);

  useEffect(() => {
    const follow = () => {
      if (location.hash === shown.current) return;
      if (unsavedInput.current) {
        setWanted(location.hash);
        history.replaceState(null, '', shown.current || '#/');
      } else {
        shown.current = location.hash;
        setHash(location.hash);
      }
    };
    const keep = (event: BeforeUnloadEvent) => {
      if (unsavedInput.current) event.preventDefault();
    };
    window.addEventListener('hashchange', follow);
    window.addEventListener('beforeunload', keep);
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('beforeunload', keep);
    };
  }, []);

  const go = useCallback((href: string, { saved = false } = {}) => {
    if (unsavedInput.current && !saved) return setWanted(href);
    unsavedInput.current = false;
    location.hash = href;
  }, []);
  const guard = useCallback((value: boolean) => {
    unsavedInput.current = value;
    // While the server still answers: without the dialog, nobody could leave the page.
    if (value) fetchDiscardDialog().catch(() => {});
  }, []);
  const navigation = useMemo(() => ({ path: pathOf(hash), query: queryOf(hash), go, guard }), [hash, go, guard]);
  return (
    <NavigationContext.Provider value={navigation}>
      {children}
      {wanted !== undefined && (
        <DiscardDialog
          onStay={() => setWanted(undefined)}
          onDiscard={() => {
            go(wanted, { saved: true });
            setWanted(undefined);
          }}
        />
      )}
    </NavigationContext.Provider>
  );
}

/** Asks before leaving the page while there are unsaved changes. */
export function useUnsaved(unsaved: boolean): void {
  const { guard } = useNavigation();
  useEffect(() => {
    guard(unsaved);
    return () => guard(false);
  }, [guard, unsaved]);
}
