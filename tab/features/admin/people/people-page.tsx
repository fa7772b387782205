import { Button } from '@fluentui/react-components';
import { PeopleEditRegular } from '@fluentui/react-icons/svg/people-edit';
import { PeopleSearchRegular } from '@fluentui/react-icons/svg/people-search';
import { useState } from 'react';
import type { PersonView } from '../../../../server/routes/schemas/people.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { narrowed } from '../../../shared/lib/words.ts';
import type { PageProps } from '../page-props.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { Section } from '../parts/section.tsx';
import { Empty, Loaded } from '../parts/states.tsx';
import { useDepartments } from '../use-queries.ts';
import { BulkDrawer } from './bulk-drawer.tsx';
import { OffDialog } from './off-dialog.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleLine } from './people-line.tsx';
import { PeopleList } from './people-list.tsx';
import { SayForDrawer } from './say-for-drawer.tsx';
import { useModeChanges } from './use-mode-changes.ts';
import { usePeople } from './use-people.ts';
import { type Mode, NOBODY_LEFT_OUT } from './view-model.ts';

/** People and their modes. The page never shows presence. */
export function PeoplePage({ http, zone }: PageProps) {
  const [filter, setFilter] = useState(NOBODY_LEFT_OUT);
  const people = usePeople(http, filter);
  const departments = useDepartments(http);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [switchingOff, setSwitchingOff] = useState<PersonView>();
  const [open, setOpen] = useState<'bulk' | PersonView>();
  const reload = () => {
    void people.reload();
    void departments.reload();
  };
  const modes = useModeChanges(http, { replace: people.replace, reload });
  const choose = (person: PersonView, mode: Mode) => (mode === 'off' ? setSwitchingOff(person) : void modes.change(person, mode));
  const close = () => setOpen(undefined);
  return (
    <Section
      title={texts.text('admin.people.title')}
      lead={texts.text('admin.people.lead')}
      actions={
        <Button icon={<PeopleEditRegular />} disabledFocusable={!people.value} onClick={() => setOpen('bulk')}>
          {texts.text('admin.people.bulk')}
        </Button>
      }
    >
      <PeopleFilters filter={filter} departments={departments.value} onChange={setFilter} />
      {departments.problem !== undefined && people.problem === undefined && (
        <Problem
          error={departments.problem}
          retry={() => void departments.reload()}
          title={texts.text('admin.people.departments-missing')}
        />
      )}
      {modes.problem !== undefined && (
        <Problem error={modes.problem} retry={modes.again} title={texts.text('admin.people.mode-not-changed')} />
      )}
      <Loaded from={{ ...people, reload }} rows={8}>
        {({ people: shown, total }) => (
          <>
            <PeopleLine
              shown={shown.length}
              total={total}
              selected={chosen.length}
              filtered={narrowed(filter)}
              loading={people.loading}
              onSelectNobody={() => setChosen([])}
            />
            {total === 0 ? (
              <Nobody narrowed={narrowed(filter)} onClear={() => setFilter(NOBODY_LEFT_OUT)} />
            ) : (
              <PeopleList people={shown} busy={modes.busy} chosen={chosen} onChosen={setChosen} onMode={choose} onOpen={setOpen} />
            )}
            <MoreButton busy={people.loading} more={people.more} />
          </>
        )}
      </Loaded>
      {switchingOff && (
        <OffDialog
          http={http}
          person={switchingOff}
          onClose={() => setSwitchingOff(undefined)}
          onDone={(after) => {
            modes.changed(after);
            setSwitchingOff(undefined);
          }}
        />
      )}
      {open === 'bulk' && (
        <BulkDrawer
          http={http}
          filter={filter}
          fitting={people.value?.total ?? 0}
          ids={chosen}
          onClose={close}
          onDone={(result) => {
            close();
            setChosen([]);
            modes.manyChanged(result);
          }}
        />
      )}
      {open && open !== 'bulk' && <SayForDrawer http={http} zone={zone} person={open} onClose={close} />}
    </Section>
  );
}

function Nobody({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
  return (
    <Empty
      icon={<PeopleSearchRegular />}
      title={texts.text(narrowed ? 'admin.people.none-fits' : 'admin.people.empty')}
      action={narrowed && <Button onClick={onClear}>{texts.text('admin.lists.clear-filters')}</Button>}
    >
      {texts.text('admin.people.empty-hint')}
    </Empty>
  );
}
