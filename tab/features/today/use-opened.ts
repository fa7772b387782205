import { useEffect, useMemo, useState } from 'react';
import { useNavigation } from '../../shared/components/navigation.tsx';
import { focusIfLost } from '../../shared/hooks/use-return-focus.ts';
import { type Place, trailTo, type Wanted, wantedOf } from './wanted.ts';

interface Trail {
  wanted: Wanted | undefined;
  places: readonly Place[];
  /** The element that had the focus before the first target was opened. */
  opener: Element | null;
}

/** The target of the address, and the view after it closes. When all are closed, the focus returns to where it was before. */
export function useOpened(): { wanted: Wanted | undefined; before: Place | undefined } {
  const { path } = useNavigation();
  const wanted = useMemo(() => wantedOf(path.slice(1)), [path]);
  const [trail, setTrail] = useState<Trail>({ wanted: undefined, places: [], opener: null });
  if (trail.wanted !== wanted) {
    const places = trailTo(trail.places, wanted?.kind === 'unknown' ? undefined : wanted);
    setTrail({ wanted, places, opener: trail.places.length === 0 ? document.activeElement : trail.opener });
  }
  const { opener } = trail;
  const open = trail.places.length > 0;
  useEffect(() => {
    if (!open) return;
    // Runs after the dialog, which traps the focus, has been removed.
    return () => void setTimeout(() => focusIfLost(opener));
  }, [open, opener]);
  return { wanted, before: trail.places.at(-2) };
}
