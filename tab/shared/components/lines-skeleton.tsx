import { Text } from '@fluentui/react-components';
import { texts } from '../lib/texts.ts';

interface LinesSkeletonProps {
  heights?: readonly number[];
  /** Said to screen readers; default: that it is loading. */
  label?: string;
  /** The same, shown to everybody. */
  words?: string;
}

/** Where something is about to be. The page itself has the style, for it shows the same before there is any script. */
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
