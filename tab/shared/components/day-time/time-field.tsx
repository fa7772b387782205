import { texts } from '../../lib/texts.ts';
import { stepTime, typedTime } from '../../lib/typed.ts';
import { type FieldProps, TypedField } from './typed-field.tsx';

/** Minutes of a step by the arrow keys. */
const STEP = 15;
/** The time that the first step takes. */
const FIRST = '09:00';

interface TimeFieldProps extends FieldProps {
  /** `HH:MM`; empty without one. */
  value: string;
  onChange: (time: string) => void;
}

/** A field for a time of day, on 24 hours: typed, or stepped by the arrow keys. */
export function TimeField({ value, onChange, ...field }: TimeFieldProps) {
  return (
    <TypedField
      field={field}
      value={value}
      onChange={onChange}
      show={(time) => time}
      placeholder={texts.text('tab.time.time-form')}
      parse={typedTime}
      isWhole={(typed) => /^\d{2}:?\d{2}$/.test(typed.trim())}
      step={(time, by) => (time === '' ? FIRST : stepTime(time, by * STEP))}
    />
  );
}
