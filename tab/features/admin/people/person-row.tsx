import { Button, Checkbox, makeStyles, mergeClasses, Select, Text, tokens } from '@fluentui/react-components';
import { PersonChatRegular } from '@fluentui/react-icons/svg/person-chat';
import type { PersonView } from '../../../../server/routes/schemas/people.ts';
import { Initials } from '../../../shared/components/initials.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { PHONE, usePartStyles } from '../parts/styles.ts';
import { MODES, type Mode, modeLabel, personFacts } from './view-model.ts';

const useStyles = makeStyles({
  person: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '8px 16px 8px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
    // On a phone the mode is on a separate line below the name.
    [PHONE]: { flexWrap: 'wrap', padding: '8px 8px 8px 0', gap: '4px' },
  },
  initials: { [PHONE]: { display: 'none' } },
  words: { flexBasis: 0 },
  mode: { flex: '0 0 136px', [PHONE]: { flex: '1 1 100%', marginLeft: '32px' } },
});

interface PersonRowProps {
  person: PersonView;
  busy: boolean;
  chosen: boolean;
  onChosen: (on: boolean) => void;
  onMode: (mode: Mode) => void;
  onOpen: () => void;
}

/** One person: name, mode, and the button for statements on their behalf. People in mode `track` have no such button. */
export function PersonRow({ person, busy, chosen, onChosen, onMode, onOpen }: PersonRowProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const { name, mode, enabled, guest } = person;
  return (
    <li className={styles.person}>
      <Checkbox
        aria-label={texts.text('admin.people.select-one', { name })}
        checked={chosen}
        onChange={(_, { checked }) => onChosen(checked === true)}
      />
      <Initials name={name} size={32} className={styles.initials} />
      <div className={mergeClasses(shared.grow, styles.words)}>
        <Text block>{name}</Text>
        <Text size={200} className={shared.muted}>
          {personFacts(person)}
        </Text>
      </div>
      {enabled && !guest && (
        <Button
          appearance="subtle"
          icon={<PersonChatRegular />}
          aria-label={texts.text('admin.people.say-where', { name })}
          title={texts.text(mode === 'track' ? 'admin.people.say-never-named' : 'admin.people.say-hint')}
          disabledFocusable={mode === 'track'}
          onClick={onOpen}
        />
      )}
      <Select
        className={styles.mode}
        aria-label={texts.text('admin.people.mode-of', { name })}
        value={mode}
        disabled={busy}
        onChange={(_, { value }) => onMode(value as Mode)}
      >
        {MODES.map((each) => (
          <option key={each} value={each}>
            {modeLabel(each)}
          </option>
        ))}
      </Select>
    </li>
  );
}
