import { Button, Field, makeStyles, Option, Select, Text } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { ChoiceBox } from '../../../shared/components/choice-box.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { searchable } from '../../../shared/lib/words.ts';
import { type Fault, fieldState } from '../parts/faults.ts';
import { usePartStyles } from '../parts/styles.ts';
import { MODES, modeLabel } from '../people/view-model.ts';
import type { DepartmentDraft, Mode } from './view-model.ts';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 128px 32px', gap: '8px', alignItems: 'start' },
  stack: { display: 'grid', gap: '8px' },
  combobox: { minWidth: 0 },
});

interface DepartmentModesProps {
  title: string;
  hint: string;
  rows: readonly DepartmentDraft[];
  departments: readonly string[];
  faults: readonly Fault[];
  onChange: (rows: DepartmentDraft[]) => void;
}

/** Departments whose new people get another mode than the default. */
export function DepartmentModes({ title, hint, rows, departments, faults, onChange }: DepartmentModesProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const edit = (key: string, part: Partial<DepartmentDraft>) => onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  return (
    <fieldset className={`${shared.fieldset} ${styles.stack}`} aria-label={title}>
      <Text>{title}</Text>
      {rows.map((row, i) => (
        <div key={row.key} className={styles.row}>
          <Field {...fieldState(faults, `/departmentModes/${i}/department`)}>
            <ChoiceBox
              className={styles.combobox}
              freeform
              aria-label={texts.text('admin.settings.department-at', { number: i + 1 })}
              placeholder={texts.text('admin.settings.department')}
              value={row.department}
              selectedOptions={[row.department]}
              onChange={({ target }) => edit(row.key, { department: target.value })}
              onOptionSelect={(_, { optionValue }) => optionValue !== undefined && edit(row.key, { department: optionValue })}
            >
              {departments
                .filter((name) => departments.includes(row.department) || searchable(name).includes(searchable(row.department)))
                .slice(0, 40)
                .map((name) => (
                  <Option key={name}>{name}</Option>
                ))}
            </ChoiceBox>
          </Field>
          <Select
            aria-label={texts.text('admin.settings.department-mode', { number: i + 1 })}
            value={row.mode}
            onChange={(_, { value }) => edit(row.key, { mode: value as Mode })}
          >
            {MODES.map((mode) => (
              <option key={mode} value={mode}>
                {modeLabel(mode)}
              </option>
            ))}
          </Select>
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={removeLabel(row, i + 1)}
            onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
          />
        </div>
      ))}
      <div>
        <Button icon={<AddRegular />} onClick={() => onChange([...rows, { key: crypto.randomUUID(), department: '', mode: 'off' }])}>
          {texts.text('admin.settings.department-add')}
        </Button>
      </div>
      <Text size={200} className={shared.muted}>
        {hint}
      </Text>
    </fieldset>
  );
}

const removeLabel = ({ department }: DepartmentDraft, number: number) =>
  department
    ? texts.text('admin.settings.department-remove', { department })
    : texts.text('admin.settings.department-remove-at', { number });
