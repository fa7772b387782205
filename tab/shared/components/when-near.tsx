import { type ReactNode, useEffect, useRef, useState } from 'react';

/** How far below the screen something is fetched already. */
const MARGIN = '300px';

/**
 * Content that is shown, and fetched, once it is near the screen. @param height pixels that it takes at least, so that little moves then
 */
export function WhenNear({ height, children }: { height: number; children: () => ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !place.current) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)), {
      rootMargin: MARGIN,
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [near]);
  return (
    <div ref={place} style={near ? undefined : { minHeight: height }}>
      {near && children()}
    </div>
  );
}
