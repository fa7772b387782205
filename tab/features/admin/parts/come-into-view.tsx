import { type ReactNode, useEffect, useRef } from 'react';

/** Scrolls a problem that prevents saving into view when it appears. */
export function ComeIntoView({ children }: { children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  // Returns nothing: React would call the browser's return value as a clean-up.
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  // The margin keeps it clear of the sticky header and buttons.
  return (
    <div ref={here} style={{ scrollMargin: '72px 0' }}>
      {children}
    </div>
  );
}
