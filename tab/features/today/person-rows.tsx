import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { StarFilled } from '@fluentui/react-icons';
import { useState } from 'react';
import { useNavigation } from '../../shared/components/navigation.tsx';
import { texts } from '../../shared/lib/texts.ts';
import type { PersonLine } from './people.ts';
import { Face } from './photos/face.tsx';
import { hrefOfWanted } from './wanted.ts';

const STEP = 60;

const useStyles = makeStyles({
  people: {
    display: 'grid',
    gap: '2px 12px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 230px), 1fr))',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  // The words of all rows begin at the edge of the card, as its title does.
  person: {
    width: 'calc(100% + 16px)',
    margin: '0 -8px',
    padding: '4px 8px',
    minHeight: '44px',
    justifyContent: 'flex-start',
    gap: '10px',
    textAlign: 'start',
    whiteSpace: 'normal',
    fontWeight: tokens.fontWeightRegular,
  },
  words: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground2 },
  star: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  more: { color: tokens.colorNeutralForeground2, display: 'block', padding: '6px 0' },
});

interface PeopleProps {
  people: readonly (PersonLine & { favourite?: boolean })[];
  /** `and 5 more who are not named` */
  more?: string | undefined;
  /** Beneath a name: where they are, among people of several places; else since when they are here, and their department. */
  about?: 'where' | 'here';
  /** How many are shown at first; of more the others on demand. */
  step?: number;
}

/** Names with where and since when; each opens a card. */
export function People({ people, more, about = 'here', step = STEP }: PeopleProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(step);
  return (
    <div>
      <ul className={styles.people}>
        {people.slice(0, shown).map((person) => (
          <Person key={person.id} person={person} about={about} />
        ))}
      </ul>
      {people.length > shown && (
        <Button appearance="subtle" size="small" onClick={() => setShown(Math.max(shown * 4, STEP))}>
          {texts.text('tab.today.show-more', { count: people.length - shown })}
        </Button>
      )}
      {more && people.length <= shown && <Text className={styles.more}>{more}</Text>}
    </div>
  );
}

function Person({ person, about }: { person: PersonLine & { favourite?: boolean }; about: 'where' | 'here' }) {
  const styles = useStyles();
  const { go } = useNavigation();
  const { id, name, where, since, department, favourite } = person;
  const facts = about === 'where' ? [where, since] : [since, department];
  return (
    <li>
      <Button appearance="subtle" className={styles.person} onClick={() => go(hrefOfWanted({ kind: 'person', personId: id }))}>
        <Face id={id} name={name} size={32} />
        <span className={styles.words}>
          <Text block weight="semibold">
            {name}
          </Text>
          <Text block size={200} className={styles.muted}>
            {facts.filter(Boolean).join(' · ')}
          </Text>
        </span>
        {favourite && <StarFilled className={styles.star} aria-label={texts.text('tab.today.is-favourite')} />}
      </Button>
    </li>
  );
}
