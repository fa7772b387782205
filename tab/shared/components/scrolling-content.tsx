import { DialogContent } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';

/** The content of a dialog without fields. While it is higher than its room, the keyboard reaches it, so that it can be scrolled. */
export function ScrollingContent({ children }: { children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const frame = content.current;
    if (!frame) return;
    const watch = new ResizeObserver(() => setScrolls(frame.scrollHeight > frame.clientHeight));
    watch.observe(frame);
    return () => watch.disconnect();
  }, []);
  return (
    <DialogContent ref={content} tabIndex={scrolls ? 0 : undefined}>
      {children}
    </DialogContent>
  );
}
