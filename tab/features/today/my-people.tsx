import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { Card } from '../../shared/components/card.tsx';
import { Problem } from '../../shared/components/problem.tsx';
import { texts } from '../../shared/lib/texts.ts';
import type { MyPerson } from './mine.ts';
import { People } from './person-rows.tsx';

/** The number of people shown at first. It fills rows of one, two and four, and keeps the list short on a phone. */
const FIRST = 8;

const useStyles = makeStyles({
  card: { padding: '16px', gap: '8px' },
  title: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface MyPeopleProps {
  /** Must be the same function as long as the people are unchanged. */
  find: () => readonly MyPerson[];
  coming: boolean;
  /** Why the team or the favourites are unknown. */
  problem: unknown;
  retry: () => void;
}

/** My team and favourites, and where they are. */
export function MyPeople({ find, coming, problem, retry }: MyPeopleProps) {
  const styles = useStyles();
  const people = useMemo(find, [find]);
  const title = texts.text('tab.today.my-people');
  return (
    <Card className={styles.card} role="region" aria-label={title}>
      <Text as="h2" weight="semibold" size={400} className={styles.title}>
        {title}
      </Text>
      {problem !== undefined && <Problem error={problem} retry={retry} title={texts.text('tab.today.my-people-not-fetched')} />}
      {people.length > 0 && <People people={people} about="where" step={FIRST} />}
      {people.length === 0 && !coming && problem === undefined && (
        <Text className={styles.muted}>{texts.text('tab.today.my-people-none')}</Text>
      )}
    </Card>
  );
}
