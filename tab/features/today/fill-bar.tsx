import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { useBarColours } from '../../shared/hooks/use-bar-colours.ts';
import type { Fill } from './fill.ts';

const useStyles = makeStyles({
  thick: { height: '10px', outline: `1px solid ${tokens.colorTransparentStroke}` },
  thin: { height: '6px', outline: `1px solid ${tokens.colorTransparentStroke}` },
});

const COLORS = { calm: 'brand', nearly: 'warning', full: 'error' } as const;

/** How full an office or a floor is; nothing where nobody said how many fit. */
export function FillBar({ name, fill, thick = false }: { name: string; fill: Fill; thick?: boolean }) {
  const styles = useStyles();
  const colours = useBarColours();
  if (fill.share === undefined) return <span />;
  return (
    <ProgressBar
      value={fill.share}
      color={COLORS[fill.level]}
      thickness="large"
      className={mergeClasses(thick ? styles.thick : styles.thin, colours.track)}
      bar={{ className: colours.bar }}
      shape="rounded"
      aria-label={name}
      aria-valuetext={fill.sentence}
    />
  );
}
