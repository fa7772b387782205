import { Badge } from '../badge.tsx';
import { type Fill, formatLevel } from './fill.ts';

/** The badge `full` or `nearly full`, in addition to the colour of the bar. */
export function LevelBadge({ fill }: { fill: Fill }) {
  const words = formatLevel(fill);
  if (words === undefined) return null;
  return <Badge tint={fill.level === 'full' ? 'danger' : 'warning'}>{words}</Badge>;
}
