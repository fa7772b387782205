import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { PHONE, usePartStyles } from '../parts/styles.ts';
import type { Fact } from './facts.ts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gap: '12px 16px',
    margin: 0,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 150px), 1fr))',
    [PHONE]: { gridTemplateColumns: '1fr 1fr' },
  },
  cards: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 190px), 1fr))',
    margin: 0,
    [PHONE]: { gridTemplateColumns: '1fr 1fr', gap: '8px' },
  },
  card: { padding: '14px 16px', gap: '2px', [PHONE]: { padding: '10px 12px' } },
  text: { margin: 0 },
  large: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  value: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

/** Figures within a card. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.label}>
          <FactWords fact={fact} />
        </div>
      ))}
    </dl>
  );
}

/** Larger figures, each in its own card. `Card` is not used: a description list (`dl`) may only contain plain groups. */
export function FactCards({ facts }: { facts: readonly Fact[] }) {
  const shared = usePartStyles();
  const styles = useStyles();
  return (
    <dl className={styles.cards}>
      {facts.map((fact) => (
        <div key={fact.label} className={mergeClasses(shared.panel, styles.card)}>
          <FactWords fact={fact} large />
        </div>
      ))}
    </dl>
  );
}

function FactWords({ fact: { label, value, note }, large = false }: { fact: Fact; large?: boolean }) {
  const shared = usePartStyles();
  const styles = useStyles();
  return (
    <>
      <dt>
        <Text size={200} className={shared.muted}>
          {label}
        </Text>
      </dt>
      <dd className={mergeClasses(styles.text, styles.value, large && styles.large)}>{value}</dd>
      {note && (
        <dd className={styles.text}>
          <Text size={200} className={shared.muted}>
            {note}
          </Text>
        </dd>
      )}
    </>
  );
}
