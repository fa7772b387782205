import { Button, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { type RefObject, useState } from 'react';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import type { Surroundings } from '../../../server/routes/schemas/surroundings.ts';
import { FindBox } from '../../shared/components/find-box.tsx';
import { texts } from '../../shared/lib/texts.ts';
import { enterList } from './arrow-keys.ts';
import type { Filters } from './filters.ts';
import { teamsOf } from './search.ts';

const NARROW = '@media (max-width: 860px)';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '16px' },
  search: { flex: '3 1 200px', minWidth: 0, maxWidth: '100%' },
  filter: { flex: '1 1 auto', minWidth: '190px', maxWidth: '300px', [NARROW]: { flexBasis: '100%', maxWidth: '100%' } },
  folded: { [NARROW]: { display: 'none' } },
  toggle: { display: 'none', [NARROW]: { display: 'inline-flex' } },
});

interface FindBarProps {
  filters: Filters;
  offices: readonly OfficeOccupancy[];
  departments: readonly string[];
  team: Surroundings['team'];
  onChange: (change: Partial<Filters>) => void;
  /** Opens the first result. */
  onEnter: () => void;
  /** The input and the results. */
  box: RefObject<HTMLInputElement | null>;
  results: RefObject<HTMLElement | null>;
}

/** An input to find people, offices and floors, and filters for people. On a phone the filters are folded. */
export default function FindBar({ filters, offices, departments, team, onChange, onEnter, box, results }: FindBarProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const filter = mergeClasses(styles.filter, !open && styles.folded);
  const some = teamsOf(team);
  return (
    <search className={styles.bar}>
      <FindBox
        ref={box}
        className={styles.search}
        placeholder={texts.text('tab.today.find')}
        aria-label={texts.text('tab.today.find')}
        value={filters.text}
        onChange={(_, { value }) => onChange({ text: value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter();
          enterList(event, results.current);
        }}
      />
      <Button
        className={styles.toggle}
        icon={<FilterRegular />}
        aria-expanded={open}
        aria-label={texts.text('tab.today.filters')}
        onClick={() => setOpen(!open)}
      />
      {some.length > 0 && (
        <Select
          className={filter}
          aria-label={texts.text('tab.today.team')}
          value={filters.team}
          onChange={(_, { value }) => onChange({ team: some.find((each) => each === value) ?? '' })}
        >
          <option value="">{texts.text('tab.today.everybody')}</option>
          {some.map((each) => (
            <option key={each} value={each}>
              {texts.text(`tab.today.team.${each}`)}
            </option>
          ))}
        </Select>
      )}
      <Select
        className={filter}
        aria-label={texts.text('tab.today.office')}
        value={filters.officeId}
        onChange={(_, { value }) => onChange({ officeId: value })}
      >
        <option value="">{texts.text('tab.today.all-offices')}</option>
        {offices.map(({ officeId, name }) => (
          <option key={officeId} value={officeId}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        className={filter}
        aria-label={texts.text('tab.today.department')}
        value={filters.department}
        onChange={(_, { value }) => onChange({ department: value })}
      >
        <option value="">{texts.text('tab.today.all-departments')}</option>
        {departments.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </search>
  );
}
