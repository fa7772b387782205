import { Avatar, Button, makeStyles, SearchBox, Select, Spinner, Text, tokens } from '@fluentui/react-components';
import { PeopleSearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { PersonView } from '../../../../server/routes/schemas/people.ts';
import { Problem } from '../../../app/problem.tsx';
import { useSay } from '../../../app/say.tsx';
import type { PageProps } from '../page-props.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { Section } from '../parts/section.tsx';
import { Bones, Empty } from '../parts/states.tsx';
import { PHONE, usePartStyles } from '../parts/styles.ts';
import { useAction } from '../use-resource.ts';
import { setMode } from './api.ts';
import { usePeople } from './use-people.ts';
import { MODES, type Mode, modeWarning, NOBODY_LEFT_OUT, peopleLine, personFacts } from './view-model.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  person: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
    [PHONE]: { padding: '8px 12px', '& > .fui-Avatar': { display: 'none' } },
  },
  mode: { minWidth: '112px' },
});

/** Modes, never presence. */
export function PeoplePage({ http }: PageProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const [filter, setFilter] = useState(NOBODY_LEFT_OUT);
  const people = usePeople(http, filter);
  const action = useAction();
  const say = useSay();
  const [asking, setAsking] = useState<{ person: PersonView; mode: Mode }>();
  const narrow = (part: Partial<typeof filter>) => setFilter({ ...filter, ...part });

  const changed = (after: PersonView, before: Mode) => {
    people.replace(after);
    const undo = before === 'off' || after.mode === 'off' ? undefined : () => void change({ ...after }, before);
    say(`${after.name}: ${MODES[after.mode].label}. ${MODES[after.mode].means}.`, undo);
  };
  async function change(person: PersonView, mode: Mode) {
    const done = await action.run(() => setMode(http, person.id, mode));
    if (done) changed(done.value, person.mode);
  }
  const choose = (person: PersonView, mode: Mode) =>
    modeWarning(person.name, mode) ? setAsking({ person, mode }) : void change(person, mode);

  return (
    <Section title="People" lead="Who is recorded, and who may be named. Modes are shown here, never where somebody is.">
      <search className={shared.filters}>
        <SearchBox
          aria-label="Find a person"
          placeholder="Find by name or account"
          value={filter.text}
          onChange={(_, { value }) => narrow({ text: value })}
        />
        <Select aria-label="Filter by mode" value={filter.mode} onChange={(_, { value }) => narrow({ mode: value as Mode | '' })}>
          <option value="">Every mode</option>
          {Object.entries(MODES).map(([mode, { label, means }]) => (
            <option key={mode} value={mode}>
              {label}: {means.toLowerCase()}
            </option>
          ))}
        </Select>
        <SearchBox
          aria-label="Filter by department"
          placeholder="Department"
          value={filter.department}
          onChange={(_, { value }) => narrow({ department: value })}
        />
      </search>
      {action.problem !== undefined && <Problem error={action.problem} title="The mode was not changed" />}
      {people.problem !== undefined && <Problem error={people.problem} retry={() => void people.reload()} title="This cannot be shown" />}
      {!people.value && people.problem === undefined && <Bones rows={8} />}
      {people.value && (
        <>
          <div className={shared.row}>
            <Text className={shared.muted} size={200} role="status">
              {peopleLine(people.value.people.length, people.value.total)}
            </Text>
            {people.loading && <Spinner size="extra-tiny" />}
          </div>
          {people.value.total === 0 ? (
            <Empty
              icon={<PeopleSearchRegular />}
              title="Nobody fits"
              action={<Button onClick={() => setFilter(NOBODY_LEFT_OUT)}>Clear the filters</Button>}
            >
              Names and accounts are those of the directory as it was last read; the page “Integration” says when.
            </Empty>
          ) : (
            <ul className={`${shared.panel} ${styles.list}`} aria-label="People">
              {people.value.people.map((person) => (
                <li key={person.id} className={styles.person}>
                  <Avatar name={person.name} color="colorful" size={32} aria-hidden />
                  <div className={shared.grow}>
                    <Text block>{person.name}</Text>
                    <Text size={200} className={shared.muted}>
                      {personFacts(person)}
                    </Text>
                  </div>
                  <Select
                    className={styles.mode}
                    aria-label={`Mode of ${person.name}`}
                    value={person.mode}
                    disabled={action.busy}
                    onChange={(_, { value }) => choose(person, value as Mode)}
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
          )}
          {people.more && (
            <BusyButton busy={people.loading} onClick={people.more}>
              Show more
            </BusyButton>
          )}
        </>
      )}
      {asking && (
        <Confirm
          title={`Switch ${asking.person.name} off?`}
          verb="Switch off and delete"
          work={() => setMode(http, asking.person.id, asking.mode)}
          onClose={() => setAsking(undefined)}
          onDone={(after) => {
            changed(after, asking.person.mode);
            setAsking(undefined);
          }}
        >
          {modeWarning(asking.person.name, asking.mode)}
        </Confirm>
      )}
    </Section>
  );
}
