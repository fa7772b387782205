import { Text } from '@fluentui/react-components';
import { texts } from '../lib/texts.ts';

interface LinesSkeletonProps {
  heights?: readonly number[];
  /** The text for screen readers; default: that it is loading. */
  label?: string;
  /** The same text, but visible. */
  words?: string;
}

/** A placeholder. Its style is in the page, which shows the same placeholder before any script runs. */
export function LinesSkeleton({
  heights = [96, 72, 48, 40],
  words,
  label = words ?? texts.text('tab.shared.loading'),
}: LinesSkeletonProps) {
  return (
    <div className="skeleton" role="progressbar" aria-busy aria-label={label}>
      {words && <Text>{words}</Text>}
      {heights.map((height) => (
        <div key={height} className="skeleton-line" style={{ height }} />
      ))}
    </div>
  );
}
