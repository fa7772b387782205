import { texts } from '../../lib/texts.ts';
import { stepTime, timeFault, typedTime } from '../../lib/typed.ts';
import { type FieldProps, TypedField } from './typed-field.tsx';

/** Minutes of a step by the arrow keys. */
const STEP = 15;
/** The value after the first step in an empty field. */
const FIRST = '09:00';

interface TimeFieldProps extends FieldProps {
  /** `HH:MM`; empty if there is none; the typed text if it is not a time (`timeFault`). */
  value: string;
  onChange: (time: string) => void;
}

/** A field for a time of day in 24-hour format, typed or changed by the arrow keys. */
export function TimeField({ value, onChange, ...field }: TimeFieldProps) {
  return (
    <TypedField
      field={field}
      value={value}
      onChange={onChange}
      show={(time) => time}
      faultOf={timeFault}
      placeholder={texts.text('tab.time.time-form')}
      parse={typedTime}
      isWhole={(typed) => /^\d{2}:?\d{2}$/.test(typed.trim())}
      step={(time, by) => (time === '' ? FIRST : stepTime(time, by * STEP))}
    />
  );
}
