import { useState } from 'react';
import { isDay } from '../../lib/typed.ts';
import { DateField, type DateFieldProps } from './date-field.tsx';

/** A field for the day that a page shows. A text that is not a day stays in the field, and the page shows the same day as before. */
export function ShownDayField({ value, onChange, ...field }: DateFieldProps) {
  const [wrong, setWrong] = useState<{ text: string; besides: string }>();
  const take = (next: string) => {
    const isWrong = next !== '' && !isDay(next);
    setWrong(isWrong ? { text: next, besides: value } : undefined);
    if (!isWrong && next !== value) onChange(next);
  };
  return <DateField {...field} value={wrong?.besides === value ? wrong.text : value} onChange={take} />;
}
