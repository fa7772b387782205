import { Select } from '@fluentui/react-components';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { FindBox } from '../../../shared/components/find-box.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { usePartStyles } from '../parts/styles.ts';
import { type RangeFilter, SOURCES } from './view-model.ts';

interface RangeFiltersProps {
  filter: RangeFilter;
  offices: readonly OfficeView[];
  onChange: (filter: RangeFilter) => void;
}

/** The filters of the ranges: name or address, target, and source. */
export function RangeFilters({ filter, offices, onChange }: RangeFiltersProps) {
  const shared = usePartStyles();
  const narrow = (part: Partial<RangeFilter>) => onChange({ ...filter, ...part });
  return (
    <search className={shared.filters}>
      <FindBox
        aria-label={texts.text('admin.ranges.find')}
        placeholder={texts.text('admin.ranges.find-hint')}
        value={filter.text}
        onChange={(_, { value }) => narrow({ text: value })}
      />
      <Select
        aria-label={texts.text('admin.ranges.filter-target')}
        value={filter.target}
        onChange={(_, { value }) => narrow({ target: value })}
      >
        <option value="">{texts.text('admin.ranges.every-target')}</option>
        {offices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value="remote">{texts.text('admin.ranges.target.kind.remote')}</option>
        <option value="ignore">{texts.text('admin.ranges.target.kind.ignore')}</option>
      </Select>
      <Select
        aria-label={texts.text('admin.ranges.filter-source')}
        value={filter.source}
        onChange={(_, { value }) => narrow({ source: value })}
      >
        <option value="">{texts.text('admin.ranges.every-source')}</option>
        {SOURCES.map((source) => (
          <option key={source} value={source}>
            {texts.text(`admin.ranges.source.${source}`)}
          </option>
        ))}
      </Select>
    </search>
  );
}
