import { CompoundButton, makeStyles, Text, Title2, tokens } from '@fluentui/react-components';
import { Badge } from '../../shared/components/badge.tsx';
import { Initials } from '../../shared/components/initials.tsx';
import { texts } from '../../shared/lib/texts.ts';
import type { DemoPerson } from './demo-api.ts';
import { rememberPerson } from './demo-session.ts';

const useStyles = makeStyles({
  people: { display: 'grid', gap: '12px', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))', marginTop: '8px' },
  muted: { color: tokens.colorNeutralForeground2 },
  person: { justifyContent: 'flex-start', '& [data-badge]': { marginLeft: tokens.spacingHorizontalS } },
});

/** Asks which person of the demo to sign in as. */
export default function ChoosePerson({ people, onChosen }: { people: DemoPerson[]; onChosen: () => void }) {
  const styles = useStyles();
  const choose = (upn: string) => {
    rememberPerson(upn);
    onChosen();
  };
  return (
    <>
      <Title2 as="h1">{texts.text('tab.sign-in.choose')}</Title2>
      <Text className={styles.muted}>{texts.text('tab.sign-in.choose-hint')}</Text>
      <div className={styles.people}>
        {people.map((person) => (
          <CompoundButton
            key={person.upn}
            className={styles.person}
            icon={<Initials name={person.name} size={40} />}
            secondaryContent={joined(person.department, person.office)}
            onClick={() => choose(person.upn)}
          >
            <span>
              {person.name} {person.administrator && <Badge tint="brand">{texts.text('tab.sign-in.administrator')}</Badge>}
            </span>
          </CompoundButton>
        ))}
      </div>
    </>
  );
}

const joined = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ');
