import { type ReactNode, useEffect, useRef } from 'react';

/** A problem that prevents saving scrolls into view when it appears. */
export function ComeIntoView({ children }: { children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  // Gives nothing back: React would call what browsers answer with as a clean-up.
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  // Clear of the header above and of the buttons below, which stay.
  return (
    <div ref={here} style={{ scrollMargin: '72px 0' }}>
      {children}
    </div>
  );
}
