import { type ReactNode, useEffect, useRef, useState } from 'react';

/** The distance below the visible part at which content is fetched. */
const MARGIN = '300px';

/**
 * Content that is rendered, and fetched, when it is near the visible part. @param height minimum height in pixels, so that little moves
 * when it appears
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
