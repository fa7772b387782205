import { makeStyles, SearchBox, Select } from '@fluentui/react-components';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import { texts } from '../../shared/lib/texts.ts';
import type { Filters } from './view-model.ts';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    margin: '20px 0 12px',
    '& > *': { flex: '1 1 160px', minWidth: 0, maxWidth: '100%' },
  },
});

interface FiltersProps {
  filters: Filters;
  offices: readonly OfficeOccupancy[];
  departments: readonly string[];
  onChange: (change: Partial<Filters>) => void;
}

/** Whom to show: by a part of the name, an office, a department. */
export function PeopleFilters({ filters, offices, departments, onChange }: FiltersProps) {
  const styles = useStyles();
  const find = texts.text('tab.today.find');
  return (
    <div className={styles.filters}>
      <SearchBox placeholder={find} aria-label={find} value={filters.text} onChange={(_, { value }) => onChange({ text: value })} />
      <Select
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
        aria-label={texts.text('tab.today.department')}
        value={filters.department}
        onChange={(_, { value }) => onChange({ department: value })}
      >
        <option value="">{texts.text('tab.today.all-departments')}</option>
        {departments.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </div>
  );
}
