import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Card } from '../../shared/components/card.tsx';
import { texts } from '../../shared/lib/texts.ts';
import { People } from './person-rows.tsx';
import { PlaceRows } from './place-rows.tsx';
import type { Found } from './search.ts';

const useStyles = makeStyles({
  card: { padding: '16px', gap: '10px', minHeight: '160px' },
  title: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** What fits what was typed and chosen: places first, then people. */
export function Results({ found }: { found: Found }) {
  const styles = useStyles();
  const count = found.places.length + found.people.length;
  const title = texts.text('tab.today.results');
  return (
    <Card className={styles.card} role="region" aria-label={title}>
      <Text as="h2" weight="semibold" size={400} className={styles.title}>
        {title}
      </Text>
      <Text role="status" size={200} className={styles.muted}>
        {count === 0 ? texts.text('tab.today.nobody-fits') : texts.text('tab.today.results-count', { count })}
      </Text>
      {found.places.length > 0 && <PlaceRows places={found.places} />}
      {found.people.length > 0 && <People people={found.people} about="where" />}
    </Card>
  );
}
