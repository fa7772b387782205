import { Field } from '@fluentui/react-components';
import { ZoneBox } from '../../../shared/components/zone-box.tsx';
import { type Fault, fieldState } from './faults.ts';

interface ZoneFieldProps {
  label: string;
  hint?: string;
  value: string;
  faults: readonly Fault[];
  onChange: (zone: string) => void;
}

/** A time zone by name, with its fault. */
export function ZoneField({ label, hint, value, faults, onChange }: ZoneFieldProps) {
  return (
    <Field label={label} required hint={hint} {...fieldState(faults, '/timeZone')}>
      <ZoneBox value={value} onChange={onChange} />
    </Field>
  );
}
