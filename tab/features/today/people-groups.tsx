import { Avatar, Button, Card, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components';
import { AirplaneTakeOffRegular, BuildingRegular, HomeRegular, InfoRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { texts } from '../../shared/lib/texts.ts';
import type { Group, PersonLine } from './view-model.ts';

const STEP = 60;
const ICONS = { office: BuildingRegular, remote: HomeRegular, leave: AirplaneTakeOffRegular, none: QuestionCircleRegular };

const useStyles = makeStyles({
  group: { padding: '14px 16px', marginBottom: '12px', gap: '10px' },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    flexWrap: 'wrap',
    '& > *': { minWidth: 0, overflowWrap: 'anywhere' },
  },
  muted: { color: tokens.colorNeutralForeground2 },
  people: {
    display: 'grid',
    gap: '4px 12px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 230px), 1fr))',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  person: { display: 'flex', alignItems: 'center', gap: '10px', minWidth: 0, padding: '4px 0' },
  words: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  empty: { padding: '32px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

export function PeopleGroups({ groups, filtered }: { groups: Group[]; filtered: boolean }) {
  const styles = useStyles();
  if (groups.length === 0) {
    return <Card className={styles.empty}>{texts.text(filtered ? 'tab.today.nobody-fits' : 'tab.today.nobody-yet')}</Card>;
  }
  return groups.map((group) => <GroupCard key={group.key} group={group} />);
}

function GroupCard({ group }: { group: Group }) {
  const styles = useStyles();
  const Icon = ICONS[group.kind];
  return (
    <Card className={styles.group} role="group" aria-label={texts.text('tab.today.group', { title: group.title, place: group.place })}>
      <h3 className={styles.head}>
        <Icon fontSize={20} aria-hidden />
        <Text weight="semibold">{group.title}</Text>
        {group.place !== group.title && <Text className={styles.muted}>{group.place}</Text>}
        <Text className={styles.muted}>{texts.text('tab.today.group-size', { count: group.people.length })}</Text>
      </h3>
      <People people={group.people} />
    </Card>
  );
}

/** Names with since when and why; of many the first, and the others on demand. */
export function People({ people }: { people: PersonLine[] }) {
  const styles = useStyles();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ul className={styles.people}>
        {people.slice(0, shown).map((person) => (
          <Person key={person.id} person={person} />
        ))}
      </ul>
      {people.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + STEP * 4)}>
          {texts.text('tab.today.show-more', { count: people.length - shown })}
        </Button>
      )}
    </>
  );
}

function Person({ person }: { person: PersonLine }) {
  const styles = useStyles();
  return (
    <li className={styles.person}>
      <Avatar name={person.name} color="colorful" size={32} aria-hidden />
      <div className={styles.words}>
        <Text block weight="semibold">
          {person.name}
        </Text>
        <Text block size={200} className={styles.muted}>
          {[person.since, person.department].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <Tooltip content={person.why} relationship="description">
        <Button
          size="small"
          appearance="transparent"
          icon={<InfoRegular />}
          aria-label={texts.text('tab.today.why', { name: person.name })}
        />
      </Tooltip>
    </li>
  );
}
