import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type RefObject, useEffect, useMemo } from 'react';
import { Card } from '../../shared/components/card.tsx';
import { texts } from '../../shared/lib/texts.ts';
import { walkList } from './arrow-keys.ts';
import type { Board } from './board.ts';
import type { Filters } from './filters.ts';
import type { Mine } from './mine.ts';
import { People } from './person-rows.tsx';
import { PlaceRows } from './place-rows.tsx';
import { find } from './search.ts';
import type { Place } from './wanted.ts';

const useStyles = makeStyles({
  card: { padding: '16px', gap: '10px', minHeight: '160px' },
  title: { margin: 0 },
  lists: { display: 'grid', gap: '10px', gridTemplateColumns: 'minmax(0, 1fr)' },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface ResultsProps {
  board: Board;
  filters: Filters;
  mine: Mine;
  /** The viewer's zone, and the shown instant. */
  zone: string;
  now: string;
  /** Gets the first result, which Enter opens. */
  first: RefObject<Place | undefined>;
  list: RefObject<HTMLDivElement | null>;
  /** The input above the results. */
  above: RefObject<HTMLElement | null>;
}

/** The results for the input and the filters: places first, then people. */
export default function Results({ board, filters, mine, zone, now, first, list, above }: ResultsProps) {
  const styles = useStyles();
  const found = useMemo(() => find(board, filters, { mine, zone, now }), [board, filters, mine, zone, now]);
  useEffect(() => {
    const [place, person] = [found.places[0], found.people[0]];
    first.current = place?.place ?? (person && { kind: 'person', personId: person.id });
    return () => {
      first.current = undefined;
    };
  }, [found, first]);
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
