import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { Hatch } from './filled-floor-plan.tsx';
import { type MarkColours, useMarkColours } from './floor-plan-picture.tsx';
import { type FloorFill, type LegendMark, legendMarks } from './view-model.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', margin: 0, padding: 0, listStyle: 'none' },
  line: { display: 'flex', alignItems: 'center', gap: '6px', fontSize: tokens.fontSizeBase300, fontVariantNumeric: 'tabular-nums' },
  mark: { flexShrink: 0, borderRadius: '50%' },
});

/** The meaning of the marks on a plan, and the number of each. */
export function Legend({ fill, colours }: { fill: FloorFill; colours: MarkColours }) {
  const styles = useStyles();
  const marks = useMarkColours();
  return (
    <ul className={styles.list}>
      {legendMarks(fill).map(({ mark, words }) => (
        <li key={mark} className={styles.line}>
          <Mark mark={mark} className={marks[colours]} />
          {words}
        </li>
      ))}
    </ul>
  );
}

function Mark({ mark, className }: Pick<LegendMark, 'mark'> & { className: string }) {
  const styles = useStyles();
  const hatch = `hatch-${useId().replaceAll(':', '')}`;
  const paint = {
    taken: { fill: 'var(--seat)', stroke: 'var(--seat)' },
    perhaps: { fill: `url(#${hatch})`, stroke: 'var(--seat)' },
    free: { fill: 'var(--seat-free)', stroke: 'var(--seat-edge)' },
  }[mark];
  return (
    <svg className={mergeClasses(styles.mark, className)} width={14} height={14} aria-hidden>
      <defs>
        <Hatch id={hatch} width={4} />
      </defs>
      <circle cx={7} cy={7} r={5.5} strokeWidth={1.5} {...paint} />
    </svg>
  );
}
