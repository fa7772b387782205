import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { lazyPart } from '../../shared/components/lazy-part.tsx';
import { texts } from '../../shared/lib/texts.ts';
import { type Listed, PersonRow } from './person-row.tsx';

/** The maximum number of people that are shown directly. More are in a list that scrolls. */
const MAX_DIRECT = 60;

const useStyles = makeStyles({
  people: {
    display: 'grid',
    gap: '2px 12px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 230px), 1fr))',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  more: { color: tokens.colorNeutralForeground2, display: 'block', padding: '6px 0' },
});

interface FewProps {
  people: readonly Listed[];
  /** The text below a name: `where` they are, for lists of several places; or since when they are `here`, and their department. */
  about: 'where' | 'here';
}

interface PeopleProps extends Omit<FewProps, 'about'> {
  about?: FewProps['about'];
  /** `and 5 more who are not named` */
  more?: string | undefined;
  /** The number of people shown at first; the others are shown on demand. */
  step?: number;
}

/** Names with place and time; each opens a card. */
export function People({ people, more, about = 'here', step = MAX_DIRECT }: PeopleProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? people : people.slice(0, step);
  const rest = people.length - shown.length;
  const [isFoldable, isFolded] = [people.length > step, rest > 0];
  return (
    <div>
      {shown.length > MAX_DIRECT ? <ManyPeople people={shown} about={about} /> : <FewPeople people={shown} about={about} />}
      {isFoldable && (
        <Button appearance="subtle" size="small" onClick={() => setAll(isFolded)}>
          {isFolded ? texts.text('tab.today.show-more', { count: rest }) : texts.text('tab.today.show-fewer')}
        </Button>
      )}
      {more && rest === 0 && <Text className={styles.more}>{more}</Text>}
    </div>
  );
}

function FewPeople({ people, about }: FewProps) {
  const styles = useStyles();
  return (
    <ul className={styles.people}>
      {people.map((person) => (
        <li key={person.id}>
          <PersonRow person={person} about={about} />
        </li>
      ))}
    </ul>
  );
}

const ManyPeople = lazyPart(
  'many-people',
  () => import('./many-people.tsx'),
  ({ people, about }: FewProps) => <FewPeople people={people.slice(0, MAX_DIRECT)} about={about} />,
);
