import { Field, Select } from '@fluentui/react-components';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { type Fault, fieldState } from '../parts/faults.ts';
import { targetKey } from './view-model.ts';

interface TargetFieldProps {
  label?: string;
  value: string;
  offices: readonly OfficeView[];
  faults: readonly Fault[];
  onChange: (target: string) => void;
}

const HINTS: Readonly<Record<string, string>> = {
  remote: 'People who sign in from here work from elsewhere.',
  ignore: 'A VPN or proxy exit: it says nothing about where somebody is.',
};

/** What addresses mean: an office, a floor, remote, or nothing at all. */
export function TargetField({ label = 'Means', value, offices, faults, onChange }: TargetFieldProps) {
  return (
    <Field label={label} required hint={HINTS[value]} {...fieldState(faults, '/target')}>
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="" disabled>
          Choose …
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
                    {office.name}, {floor.name}
                  </option>
                ))}
            </optgroup>
          ))}
        <optgroup label="No office">
          <option value="remote">Remote</option>
          <option value="ignore">Ignored (VPN or proxy)</option>
        </optgroup>
      </Select>
    </Field>
  );
}
