import { makeStyles, tokens } from '@fluentui/react-components';
import { ProgressBar } from '../progress-bar.tsx';
import type { Fill } from './fill.ts';

const useStyles = makeStyles({
  thick: { height: '10px', outline: `1px solid ${tokens.colorTransparentStroke}` },
  thin: { height: '6px', outline: `1px solid ${tokens.colorTransparentStroke}` },
});

const COLORS = { calm: 'brand', nearly: 'warning', full: 'error' } as const;

/** The occupancy of an office or a floor; nothing without a capacity. */
export function FillBar({ name, fill, thick = false }: { name: string; fill: Fill; thick?: boolean }) {
  const styles = useStyles();
  if (fill.share === undefined) return <span />;
  return (
    <ProgressBar
      value={fill.share}
      color={COLORS[fill.level]}
      className={thick ? styles.thick : styles.thin}
      aria-label={name}
      aria-valuetext={fill.sentence}
    />
  );
}
