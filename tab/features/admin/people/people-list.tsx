import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { PersonView } from '../../../../server/routes/schemas/people.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { PHONE, usePartStyles } from '../parts/styles.ts';
import { PersonRow } from './person-row.tsx';
import type { Mode } from './view-model.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  all: { padding: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, [PHONE]: { paddingLeft: 0 } },
});

interface PeopleListProps {
  people: readonly PersonView[];
  busy: boolean;
  chosen: readonly string[];
  onChosen: (ids: readonly string[]) => void;
  onMode: (person: PersonView, mode: Mode) => void;
  onOpen: (person: PersonView) => void;
}

/** People with their modes. Several can be selected together. */
export function PeopleList({ people, busy, chosen, onChosen, onMode, onOpen }: PeopleListProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const shown = people.map(({ id }) => id);
  const shownChosen = shown.filter((id) => chosen.includes(id)).length;
  const others = chosen.filter((id) => !shown.includes(id));
  return (
    <div className={shared.panel}>
      <div className={styles.all}>
        <Checkbox
          label={texts.text('admin.people.select-shown', { count: people.length })}
          checked={shownChosen === 0 ? false : shownChosen === shown.length ? true : 'mixed'}
          onChange={(_, { checked }) => onChosen(checked === true ? [...others, ...shown] : others)}
        />
      </div>
      <ul className={styles.list} aria-label={texts.text('admin.people.list')}>
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            busy={busy}
            chosen={chosen.includes(person.id)}
            onChosen={(on) => onChosen(on ? [...chosen, person.id] : chosen.filter((id) => id !== person.id))}
            onMode={(mode) => onMode(person, mode)}
            onOpen={() => onOpen(person)}
          />
        ))}
      </ul>
    </div>
  );
}
