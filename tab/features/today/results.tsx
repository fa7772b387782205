import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { Card } from '../../shared/components/card.tsx';
import { texts } from '../../shared/lib/texts.ts';
import { walkList } from './arrow-keys.ts';
import { People } from './person-rows.tsx';
import { PlaceRows } from './place-rows.tsx';
import type { Found } from './search.ts';

const useStyles = makeStyles({
  card: { padding: '16px', gap: '10px', minHeight: '160px' },
  title: { margin: 0 },
  lists: { display: 'grid', gap: '10px', gridTemplateColumns: 'minmax(0, 1fr)' },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface ResultsProps {
  found: Found;
  list: RefObject<HTMLDivElement | null>;
  /** The input above the results. */
  above: RefObject<HTMLElement | null>;
}

/** The results for the input and the filters: places first, then people. */
export default function Results({ found, list, above }: ResultsProps) {
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys of the buttons in it */}
      <div ref={list} className={styles.lists} onKeyDown={(event) => walkList(event, above.current)}>
        {found.places.length > 0 && <PlaceRows places={found.places} />}
        {found.people.length > 0 && <People people={found.people} about="where" />}
      </div>
    </Card>
  );
}
