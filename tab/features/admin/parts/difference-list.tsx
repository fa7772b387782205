import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { texts } from '../../../shared/lib/texts.ts';
import type { Difference } from './differences.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: '6px' },
  what: { display: 'block', color: tokens.colorNeutralForeground2 },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  after: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** The old value, struck through, and the new one. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  const styles = useStyles();
  if (differences.length === 0) return <Text>{texts.text('admin.difference.none')}</Text>;
  return (
    <ul className={styles.list}>
      {differences.map(({ what, before, after }) => (
        <li key={what}>
          <Text size={200} className={styles.what}>
            {what}
          </Text>
          {before !== undefined && <del className={styles.before}>{before}</del>}
          {before !== undefined && after !== undefined && <span aria-hidden> → </span>}
          {after !== undefined && (
            <ins style={{ textDecoration: 'none' }} className={styles.after}>
              {after}
            </ins>
          )}
        </li>
      ))}
    </ul>
  );
}
