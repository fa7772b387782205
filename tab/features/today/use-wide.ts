import { useSyncExternalStore } from 'react';
import { WIDE } from './layout.ts';

const query = () => matchMedia(WIDE);

function subscribe(onChange: () => void): () => void {
  const wide = query();
  wide.addEventListener('change', onChange);
  return () => wide.removeEventListener('change', onChange);
}

/** Whether the page has three columns. Parts that are elsewhere then are elsewhere in the document, too, for keyboards and screen readers. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => query().matches);
