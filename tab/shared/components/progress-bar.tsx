import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useBarColours } from '../hooks/use-bar-colours.ts';

const useStyles = makeStyles({
  track: {
    display: 'block',
    width: '100%',
    height: '4px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
  },
  bar: {
    height: '100%',
    borderRadius: 'inherit',
    transitionProperty: 'width',
    transitionDuration: '0.3s',
    transitionTimingFunction: 'ease',
  },
  moving: {
    width: '33%',
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(300%)' } },
    animationDuration: '3s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
  },
});
const useColours = makeStyles({
  brand: { backgroundColor: tokens.colorCompoundBrandBackground },
  error: { backgroundColor: tokens.colorPaletteRedBackground3 },
  warning: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  success: { backgroundColor: tokens.colorPaletteGreenBackground3 },
});

interface ProgressBarProps {
  /** 0 to `max`; undefined while the progress is unknown. */
  value?: number;
  /** Default 1. */
  max?: number;
  color?: keyof ReturnType<typeof useColours>;
  className?: string;
  'aria-label': string;
  'aria-valuetext'?: string;
}

/** A bar for progress or occupancy. It looks like Fluent's, without the code for animation by script. */
export function ProgressBar({ value, max = 1, color = 'brand', className, ...aria }: ProgressBarProps) {
  const [styles, colours, forced] = [useStyles(), useColours(), useBarColours()];
  const bar = mergeClasses(styles.bar, colours[color], forced.bar, value === undefined && styles.moving);
  return (
    <div
      role="progressbar"
      aria-valuemin={value === undefined ? undefined : 0}
      aria-valuemax={value === undefined ? undefined : max}
      aria-valuenow={value}
      {...aria}
      className={mergeClasses(styles.track, forced.track, className)}
    >
      <div className={bar} style={value === undefined ? undefined : { width: `${Math.min(100, (value / max) * 100)}%` }} />
    </div>
  );
}
