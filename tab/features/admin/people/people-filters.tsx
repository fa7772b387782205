import { SearchBox, Select } from '@fluentui/react-components';
import type { Departments } from '../../../../server/routes/schemas/people.ts';
import { usePartStyles } from '../parts/styles.ts';
import { departmentChoices, MODES, type Mode, type PeopleFilter } from './view-model.ts';

interface PeopleFiltersProps {
  filter: PeopleFilter;
  departments: Departments | undefined;
  onChange: (filter: PeopleFilter) => void;
}

/** Whom to list: by name, mode and department. */
export function PeopleFilters({ filter, departments, onChange }: PeopleFiltersProps) {
  const shared = usePartStyles();
  const narrow = (part: Partial<PeopleFilter>) => onChange({ ...filter, ...part });
  return (
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
      <Select aria-label="Filter by department" value={filter.department} onChange={(_, { value }) => narrow({ department: value })}>
        <option value="">Every department</option>
        {departments &&
          departmentChoices(departments).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
      </Select>
    </search>
  );
}
