import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { PHONE, usePartStyles } from '../parts/styles.ts';
import type { Fact } from './view-model.ts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gap: '12px 16px',
    margin: 0,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 150px), 1fr))',
    [PHONE]: { gridTemplateColumns: '1fr 1fr' },
    '& dd': { margin: 0 },
  },
  value: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

/** Figures within a card. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const shared = usePartStyles();
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value, note }) => (
        <div key={label}>
          <dt>
            <Text size={200} className={shared.muted}>
              {label}
            </Text>
          </dt>
          <dd className={styles.value}>{value}</dd>
          {note && (
            <dd>
              <Text size={200} className={shared.muted}>
                {note}
              </Text>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
