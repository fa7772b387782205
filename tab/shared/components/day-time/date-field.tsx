import { Button } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { type KeyboardEvent, useRef, useState } from 'react';
import { texts } from '../../lib/texts.ts';
import { addDays } from '../../lib/time.ts';
import { dayFault, dayText, isDay, typedDay } from '../../lib/typed.ts';
import { lazyPart } from '../lazy-part.tsx';
import { within } from './month.ts';
import { type FieldProps, TypedField } from './typed-field.tsx';

const Calendar = lazyPart('calendar', () => import('./calendar.tsx'));

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`; empty if there is none; the typed text if it is not a day (`dayFault`). */
  value: string;
  min?: string;
  max?: string;
  onChange: (day: string) => void;
}

/** Without a text that is not a day. */
const dayOrNone = (value: string | undefined) => (value !== undefined && isDay(value) ? value : undefined);
const todayHere = () => new Date(Date.now()).toISOString().slice(0, 10);

/** A field for a day, in the reader's language: typed, changed by the arrow keys, or chosen in a calendar. */
export function DateField({ value, min, max, onChange, ...field }: DateFieldProps) {
  const limits = { min: dayOrNone(min), max: dayOrNone(max) };
  const known = dayOrNone(value) ?? '';
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const start = known || within(todayHere(), limits);
  const close = () => {
    setOpen(false);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || !event.altKey) return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <>
      <TypedField
        field={field}
        value={value}
        onChange={onChange}
        show={dayText}
        faultOf={dayFault}
        parse={(typed) => typedDay(typed, Number(start.slice(0, 4)))}
        isWhole={(typed) => /\d{4}/.test(typed)}
        step={(day, by) => (day === '' ? start : within(addDays(day, by), limits))}
        onKeyDown={onKeyDown}
        inputRef={input}
        placeholder={texts.text('tab.time.day-form')}
        after={
          <Button
            appearance="transparent"
            size="small"
            icon={<CalendarRegular />}
            aria-label={texts.text('tab.time.calendar')}
            aria-haspopup="dialog"
            aria-expanded={open}
            onClick={() => setOpen(true)}
          />
        }
      />
      {open && (
        <Calendar
          day={start}
          chosen={known}
          {...limits}
          target={input}
          onChoose={(day: string) => {
            onChange(day);
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
