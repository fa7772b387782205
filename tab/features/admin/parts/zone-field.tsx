import { Combobox, Field, Option } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type Fault, fieldState } from './faults.ts';
import { zonesLike } from './zones.ts';

interface ZoneFieldProps {
  label: string;
  hint?: string;
  value: string;
  faults: readonly Fault[];
  onChange: (zone: string) => void;
}

/** A time zone by name; what is typed narrows the list. */
export function ZoneField({ label, hint, value, faults, onChange }: ZoneFieldProps) {
  const all = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const { zones, more } = zonesLike(value, all);
  return (
    <Field label={label} required hint={hint} {...fieldState(faults, '/timeZone')}>
      <Combobox
        freeform
        autoComplete="off"
        value={value}
        selectedOptions={[value]}
        onChange={({ target }) => onChange(target.value)}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChange(optionValue)}
      >
        {zones.map((zone) => (
          <Option key={zone}>{zone}</Option>
        ))}
        {more > 0 && (
          <Option key="more" disabled text="">
            {`… and ${more} more: type to narrow`}
          </Option>
        )}
        {zones.length === 0 && (
          <Option key="none" disabled text="">
            No zone is called so
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
