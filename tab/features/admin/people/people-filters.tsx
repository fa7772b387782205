import { Select } from '@fluentui/react-components';
import type { Departments } from '../../../../server/routes/schemas/people.ts';
import { FindBox } from '../../../shared/components/find-box.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { usePartStyles } from '../parts/styles.ts';
import { departmentChoices, MODES, type Mode, modeChoice, type PeopleFilter } from './view-model.ts';

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
      <FindBox
        aria-label={texts.text('admin.people.find')}
        placeholder={texts.text('admin.people.find-hint')}
        value={filter.text}
        onChange={(_, { value }) => narrow({ text: value })}
      />
      <Select
        aria-label={texts.text('admin.people.filter-mode')}
        value={filter.mode}
        onChange={(_, { value }) => narrow({ mode: value as Mode | '' })}
      >
        <option value="">{texts.text('admin.people.every-mode')}</option>
        {MODES.map((mode) => (
          <option key={mode} value={mode}>
            {modeChoice(mode)}
          </option>
        ))}
      </Select>
      <Select
        aria-label={texts.text('admin.people.filter-department')}
        value={filter.department}
        onChange={(_, { value }) => narrow({ department: value })}
      >
        <option value="">{texts.text('admin.people.every-department')}</option>
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
