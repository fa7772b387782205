import { Avatar, Button, Checkbox, makeStyles, mergeClasses, Select, Text, tokens } from '@fluentui/react-components';
import { PersonChatRegular } from '@fluentui/react-icons';
import type { PersonView } from '../../../../server/routes/schemas/people.ts';
import { PHONE, usePartStyles } from '../parts/styles.ts';
import { MODES, type Mode, personFacts } from './view-model.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  person: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '8px 16px 8px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
    [PHONE]: { padding: '8px 8px 8px 0', gap: '4px', '& > .fui-Avatar': { display: 'none' } },
  },
  // On a phone the mode takes a line of its own, below the name.
  one: { [PHONE]: { flexWrap: 'wrap' } },
  words: { flexBasis: 0 },
  mode: { flex: '0 0 112px', [PHONE]: { flex: '1 1 100%', marginLeft: '32px' } },
});

/** Why nobody speaks for people in mode `track`. */
const SAID_BY_THEMSELVES =
  'Counted and never named: what is said for them would show in the numbers where they are. They can say it themselves.';

interface PeopleListProps {
  people: readonly PersonView[];
  busy: boolean;
  chosen: readonly string[];
  onChosen: (ids: readonly string[]) => void;
  onMode: (person: PersonView, mode: Mode) => void;
  onOpen: (person: PersonView) => void;
}

export function PeopleList({ people, busy, chosen, onChosen, onMode, onOpen }: PeopleListProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const shown = people.map(({ id }) => id);
  const shownChosen = shown.filter((id) => chosen.includes(id)).length;
  const others = chosen.filter((id) => !shown.includes(id));
  return (
    <div className={shared.panel}>
      <div className={styles.person}>
        <Checkbox
          label={`Select all ${people.length} that are shown`}
          checked={shownChosen === 0 ? false : shownChosen === shown.length ? true : 'mixed'}
          onChange={(_, { checked }) => onChosen(checked === true ? [...others, ...shown] : others)}
        />
      </div>
      <ul className={styles.list} aria-label="People">
        {people.map((person) => (
          <li key={person.id} className={mergeClasses(styles.person, styles.one)}>
            <Checkbox
              aria-label={`Select ${person.name}`}
              checked={chosen.includes(person.id)}
              onChange={(_, { checked }) => onChosen(checked === true ? [...chosen, person.id] : chosen.filter((id) => id !== person.id))}
            />
            <Avatar name={person.name} color="colorful" size={32} aria-hidden />
            <div className={mergeClasses(shared.grow, styles.words)}>
              <Text block>{person.name}</Text>
              <Text size={200} className={shared.muted}>
                {personFacts(person)}
              </Text>
            </div>
            {person.enabled && !person.guest && (
              <Button
                appearance="subtle"
                icon={<PersonChatRegular />}
                aria-label={`Say where ${person.name} is`}
                title={person.mode === 'track' ? SAID_BY_THEMSELVES : 'Say where they are, on their behalf'}
                disabledFocusable={person.mode === 'track'}
                onClick={() => onOpen(person)}
              />
            )}
            <Select
              className={styles.mode}
              aria-label={`Mode of ${person.name}`}
              value={person.mode}
              disabled={busy}
              onChange={(_, { value }) => onMode(person, value as Mode)}
            >
              {Object.entries(MODES).map(([mode, { label }]) => (
                <option key={mode} value={mode}>
                  {label}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </div>
  );
}
