import { Field, Select } from '@fluentui/react-components';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { type Fault, fieldState } from '../parts/faults.ts';
import { targetKey } from './view-model.ts';

interface TargetFieldProps {
  label?: string;
  value: string;
  offices: readonly OfficeView[];
  faults: readonly Fault[];
  onChange: (target: string) => void;
}

function hintOf(target: string): string | undefined {
  return target === 'remote' || target === 'ignore' ? texts.text(`admin.ranges.target.hint.${target}`) : undefined;
}

/** The meaning of addresses: an office, a floor, remote, or none. */
export function TargetField({ label = texts.text('admin.field.target'), value, offices, faults, onChange }: TargetFieldProps) {
  return (
    <Field label={label} required hint={hintOf(value)} {...fieldState(faults, '/target')}>
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="" disabled>
          {texts.text('admin.ranges.target.choose')}
        </option>
        {offices
          .filter(({ archived }) => !archived)
          .map((office) => (
            <optgroup key={office.id} label={office.name}>
              <option value={targetKey(office.id)}>{office.name}</option>
              {office.floors
                .filter(({ archived }) => !archived)
                .map((floor) => (
                  <option key={floor.id} value={targetKey(office.id, floor.id)}>
                    {texts.text('tab.shared.floor-of', { office: office.name, floor: floor.name })}
                  </option>
                ))}
            </optgroup>
          ))}
        <optgroup label={texts.text('admin.ranges.target.no-office')}>
          <option value="remote">{texts.text('admin.ranges.target.kind.remote')}</option>
          <option value="ignore">{texts.text('admin.ranges.target.ignore-long')}</option>
        </optgroup>
      </Select>
    </Field>
  );
}
