import { Text } from '@fluentui/react-components';
import { texts } from '../lib/texts.ts';

interface LinesSkeletonProps {
  heights?: readonly number[];
  /** Said to screen readers; default: that it is loading. */
  label?: string;
  /** The same, shown to everybody. */
  words?: string;
}

/** A placeholder. The page itself has the style, since it shows the same before any script runs. */
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
