import { Button, Spinner, Text } from '@fluentui/react-components';
import { PeopleEditRegular, PeopleSearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { PeopleModeInput, PersonView } from '../../../../server/routes/schemas/people.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { Waiting } from '../../../shared/components/waiting.tsx';
import { useAction, useRepeat } from '../../../shared/hooks/use-action.ts';
import { narrowed, plural } from '../../../shared/lib/words.ts';
import type { PageProps } from '../page-props.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { Section } from '../parts/section.tsx';
import { Bones, Empty } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { useDepartments } from '../use-queries.ts';
import { setMode, setModes } from './api.ts';
import { BulkDrawer } from './bulk-drawer.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleList } from './people-list.tsx';
import { SayForDrawer } from './say-for-drawer.tsx';
import { usePeople } from './use-people.ts';
import {
  bulkUndo,
  bulkUndoNote,
  bulkWords,
  canUndoMode,
  MODES,
  type Mode,
  modeWarning,
  NOBODY_LEFT_OUT,
  peopleLine,
} from './view-model.ts';

/** Modes, never presence. */
export function PeoplePage({ http, zone }: PageProps) {
  const shared = usePartStyles();
  const [filter, setFilter] = useState(NOBODY_LEFT_OUT);
  const people = usePeople(http, filter);
  const departments = useDepartments(http);
  const action = useAction();
  const say = useSay();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState<{ person: PersonView; mode: Mode }>();
  const [open, setOpen] = useState<'bulk' | PersonView>();

  const changed = (after: PersonView, before: Mode) => {
    people.replace(after);
    const undo = async () => changed(await setMode(http, after.id, before), after.mode);
    say(`${after.name}: ${MODES[after.mode].label}. ${MODES[after.mode].means}.`, {
      about: `mode of ${after.id}`,
      undo: canUndoMode(before, after.mode) ? undo : undefined,
    });
  };
  const [change, again] = useRepeat(async (person: PersonView, mode: Mode) => {
    const done = await action.run(() => setMode(http, person.id, mode));
    if (done) changed(done.value, person.mode);
  });
  const takeBack = async (changes: readonly PeopleModeInput[]) => {
    let changed = 0;
    try {
      for (const input of changes) changed += (await setModes(http, input)).changed;
    } finally {
      void people.reload();
      void departments.reload();
    }
    say(`${plural(changed, 'person has', 'people have')} the mode of before again.`, { about: 'modes of many' });
  };
  const choose = (person: PersonView, mode: Mode) =>
    modeWarning(person.name, mode) ? setAsking({ person, mode }) : void change(person, mode);

  return (
    <Section
      title="People"
      lead="Who is recorded, and who may be named. Modes are shown here, never where somebody is."
      actions={
        <Button icon={<PeopleEditRegular />} disabledFocusable={!people.value} onClick={() => setOpen('bulk')}>
          Change many modes
        </Button>
      }
    >
      <PeopleFilters filter={filter} departments={departments.value} onChange={setFilter} />
      {action.problem !== undefined && <Problem error={action.problem} retry={again} title="The mode was not changed" />}
      {people.problem !== undefined && <Problem error={people.problem} retry={() => void people.reload()} title="This cannot be shown" />}
      {!people.value && people.problem === undefined && (
        <Waiting retry={() => void people.reload()}>
          <Bones rows={8} />
        </Waiting>
      )}
      {people.value && (
        <>
          <div className={shared.row}>
            <Text className={shared.muted} size={200} role="status">
              {peopleLine(people.value.people.length, people.value.total)}
              {chosen.length > 0 && `, ${plural(chosen.length, 'person', 'people')} selected`}
            </Text>
            {chosen.length > 0 && (
              <Button size="small" appearance="subtle" onClick={() => setChosen([])}>
                Select nobody
              </Button>
            )}
            {people.loading && <Spinner size="extra-tiny" />}
          </div>
          {people.value.total === 0 ? (
            <Empty
              icon={<PeopleSearchRegular />}
              title={narrowed(filter) ? 'Nobody fits' : 'Nobody yet'}
              action={narrowed(filter) && <Button onClick={() => setFilter(NOBODY_LEFT_OUT)}>Clear the filters</Button>}
            >
              Names and accounts are those of the directory as it was last read; the page “Integration” says when.
            </Empty>
          ) : (
            <PeopleList
              people={people.value.people}
              busy={action.busy}
              chosen={chosen}
              onChosen={setChosen}
              onMode={choose}
              onOpen={setOpen}
            />
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
      {open === 'bulk' && (
        <BulkDrawer
          http={http}
          filter={filter}
          fitting={people.value?.total ?? 0}
          ids={chosen}
          onClose={() => setOpen(undefined)}
          onDone={(result) => {
            setOpen(undefined);
            setChosen([]);
            void people.reload();
            void departments.reload();
            const undo = bulkUndo(result);
            const words = [...bulkWords(result), bulkUndoNote(result)].filter(Boolean);
            say(words.join(' '), { about: 'modes of many', undo: undo.length > 0 ? () => takeBack(undo) : undefined });
          }}
        />
      )}
      {open && open !== 'bulk' && <SayForDrawer http={http} zone={zone} person={open} onClose={() => setOpen(undefined)} />}
    </Section>
  );
}
